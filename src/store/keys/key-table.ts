import { StrategyError } from "../../errors";
import type { Role } from "../actor";
import type { Database } from "../database/database";
import { insertRows } from "../database/insert-rows";
import { readTable } from "../database/read-table";
import { ApiKey } from "../entities/api-key";
import { makeKey } from "./key-text";
import { checkWish, comparable, type KeyWish, lastDayOf } from "./key-wish";

/** What may be told of a key. */
export interface KeyFacts {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly space: string | null;
  /** The last day on which it is taken; null when there is none. */
  readonly expiresOn: string | null;
  readonly createdAt: string;
  /** Null while it holds. */
  readonly revokedAt: string | null;
}

/** A key that was just made, with the only sight of it that there is. */
export interface MadeKey {
  readonly key: KeyFacts;
  readonly secret: string;
}

/** What time it is, and which day that is where the strategy is made. */
export interface KeyClock {
  readonly now: () => Date;
  readonly dayAt: (moment: Date) => string;
}

/** The keys as they are recorded. They are no part of the graph: making or revoking one takes no revision. */
export class KeyTable {
  constructor(
    private readonly database: Database,
    private readonly clock: KeyClock,
  ) {}

  /** Makes a key. Refuses a wish that cannot be granted (INVALID_ARGUMENT) and a name that another key has (KEY_EXISTS). */
  async create(wish: KeyWish): Promise<MadeKey> {
    const now = this.clock.now();
    const today = this.clock.dayAt(now);
    checkWish(wish, today);
    const { id, secret, hash } = makeKey();
    const name = wish.name.normalize("NFC").trim();
    const row = Object.assign(new ApiKey(), {
      ...{ id, name, hash, heldName: comparable(name), role: wish.role, space: wish.space },
      ...{ expiresOn: lastDayOf(wish, today), createdAt: now.toISOString(), revokedAt: null },
    });
    await this.database.write(async (transaction) => {
      // Several processes may share the database: the lock of the counter lets one at a time through.
      await transaction.query('UPDATE "revision_counter" SET "value" = "value" WHERE "id" = 1');
      const held = await transaction.findOneBy(ApiKey, { heldName: row.heldName });
      if (held) throw nameHeld(held.id);
      await insertRows(transaction, ApiKey, [row]);
    });
    return { key: factsOf(row), secret };
  }

  /** Revokes a key for good; one that is revoked already stays as it is. Refuses an id that no key has (UNKNOWN_KEY). */
  revoke(id: string): Promise<KeyFacts> {
    return this.database.write(async (transaction) => {
      const row = await transaction.findOneBy(ApiKey, { id });
      if (!row) throw unknownKey(id);
      if (row.revokedAt !== null) return factsOf(row);
      const change = { heldName: null, revokedAt: this.clock.now().toISOString() };
      await transaction.update(ApiKey, { id }, change);
      return factsOf(Object.assign(row, change));
    });
  }

  /** All keys that were ever made, the oldest first. */
  async list(): Promise<KeyFacts[]> {
    return (await this.rows()).map(factsOf);
  }

  /** The rows with their hashes, the oldest first, for what finds out whose a key is. */
  async rows(): Promise<ApiKey[]> {
    const rows = await this.database.read((transaction) => readTable(transaction, ApiKey));
    return rows.sort((a, b) => (a.createdAt + a.id < b.createdAt + b.id ? -1 : 1));
  }
}

function factsOf({ hash: _, heldName: __, ...facts }: ApiKey): KeyFacts {
  return facts;
}

function nameHeld(id: string): StrategyError {
  const message = `name: expected one that no key has which is not revoked; the key ${id} has it. Revoke that one first, or choose another name.`;
  return new StrategyError("KEY_EXISTS", message, { id });
}

function unknownKey(id: string): StrategyError {
  const expected = 'the id of a key, which is what stands between "sg_" and "_" in it';
  const came = /^[0-9a-f]{1,12}$/.test(id) ? `"${id}", which no key has` : "something else";
  return new StrategyError("UNKNOWN_KEY", `Expected ${expected}, got ${came}.`);
}
