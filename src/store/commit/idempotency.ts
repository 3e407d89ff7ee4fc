import { createHash } from "node:crypto";
import type { EntityManager } from "typeorm";
import { StrategyError } from "../../errors";
import { insertRows } from "../database/insert-rows";
import { IdempotentRequest } from "../entities/idempotent-request";
import type { Stamp } from "../stamp";
import type { CommitRequest } from "./request";

/** What was answered to an equal request; null when there was none. Refuses a key that came with something else before. */
export async function earlierAnswer(
  transaction: EntityManager,
  request: CommitRequest,
): Promise<{ readonly revision: number | null } | null> {
  const id = idOf(request);
  if (id === null) return null;
  const earlier = await transaction.findOneBy(IdempotentRequest, { id });
  if (!earlier || earlier.fingerprint === fingerprintOf(request)) return earlier;
  throw new StrategyError(
    "IDEMPOTENCY_KEY_REUSED",
    `The idempotency key "${request.idempotencyKey}" came before with another input: expected the same one, or a new key.`,
  );
}

/** Keeps what is answered to a request, for when it comes again. */
export async function rememberAnswer(
  transaction: EntityManager,
  request: CommitRequest,
  { recordedAt }: Stamp,
  revision: number | null,
): Promise<void> {
  const id = idOf(request);
  if (id === null) return;
  const row = { id, fingerprint: fingerprintOf(request), revision, recordedAt };
  await insertRows(transaction, IdempotentRequest, [Object.assign(new IdempotentRequest(), row)]);
}

function idOf({ actor, idempotencyKey }: CommitRequest): string | null {
  return idempotencyKey === null ? null : hash([actor.name, idempotencyKey]);
}

/** What a caller names the request by need not be what is compared: whoever makes operations anew gives `asked`. */
function fingerprintOf({ operations, reason, asked }: CommitRequest): string {
  return hash([asked ?? operations, reason]);
}

function hash(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}
