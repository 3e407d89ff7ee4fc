import type { EntityManager } from "typeorm";
import { spaceOf } from "../../ontology/id";
import type { Node } from "../../ontology/node";
import { isContact } from "../../ontology/personal-words";
import { type Actor, mayChange, seesInternal } from "../actor";
import { earlierAnswer, rememberAnswer } from "../commit/idempotency";
import type { Shapes } from "../commit/shapes";
import { giveBackRevision, takeRevision } from "../commit/take-revision";
import { writeRows } from "../commit/write-rows";
import { insertRows } from "../database/insert-rows";
import { CommitRecord } from "../entities/commit-record";
import { Erasure } from "../entities/erasure";
import { load } from "../load";
import { readCommit } from "../read-commits";
import type { Commit } from "../recorded-change";
import { CommitRefused, type OperationProblem } from "../refusal";
import { findPerson } from "./find-person";
import { hideInGraph } from "./hide-in-graph";
import { hideInHistory } from "./hide-in-history";
import { hideInReasons, hideInRows } from "./hide-in-rows";
import { Masks } from "./masks";

/** What is asked of an erasure; the id of its commit is chosen beforehand. */
export interface ErasureRequest {
  readonly commitId: string;
  readonly actor: Actor;
  /** The node that is the person. */
  readonly id: string;
  readonly reason: string | null;
  readonly expectedVersion: number | null;
  /** When it came before from the same actor, the first result is answered again. */
  readonly idempotencyKey: string | null;
  readonly now: Date;
}

/** What became of an erasure. */
export interface ErasureOutcome {
  /** Without changes where the person had been erased before. */
  readonly commit: Commit;
  /** What was looked for: the one place where it still stands, so that it can be looked for once more. Never kept. */
  readonly words: readonly string[];
  /** Whether it was done now, and others are to hear of it. */
  readonly isNew: boolean;
}

/**
 * Erases a person within a transaction, as the next revision: node and links go, and what is left of them in texts, in
 * the record of all changes and in other tables becomes unreadable, letter by letter, so that positions stay true.
 */
export async function eraseContact(
  transaction: EntityManager,
  shapes: Shapes,
  request: ErasureRequest,
): Promise<ErasureOutcome> {
  const { commitId, actor, id, reason, now } = request;
  const stamp = await takeRevision(transaction, now);
  const asked = { ...request, id: commitId, dryRun: false, operations: [], asked: [id, request.expectedVersion] };
  const answered = await earlierAnswer(transaction, asked);
  if (answered?.revision) {
    await giveBackRevision(transaction);
    return { commit: await readCommit(transaction, shapes, answered.revision), words: [], isNew: false };
  }
  const loaded = await load(transaction, shapes);
  const node = loaded.nodes.find((one) => one.id === id) ?? null;
  const earlier = await transaction.findOneBy(Erasure, { id });
  refuse(request, node);
  const person = await findPerson(transaction, shapes, id, node);
  if (!person) throw refused("UNKNOWN_NODE", `Expected the id of a contact, got ${JSON.stringify(id)}.`);
  if (earlier?.revision && !node) {
    await giveBackRevision(transaction);
    const unchanged = { ...stamp, revision: stamp.revision - 1, id: commitId, actor: actor.name, reason, changes: [] };
    return { commit: unchanged, words: [], isNew: false };
  }
  const masks = new Masks(shapes.ontology, person, loaded.nodes, actor.role === "ADMIN" ? null : actor.space);
  const record = { ...stamp, id: commitId, actor: actor.name, reason: reason && masks.everywhere.hide(reason) };
  await insertRows(transaction, CommitRecord, [Object.assign(new CommitRecord(), record)]);
  await writeRows(transaction, shapes, await hideInGraph(person, loaded, masks, stamp), { writesAll: true });
  const revisions = await hideInHistory(transaction, masks);
  if (masks.isEverywhere) await hideInRows(transaction, masks);
  else await hideInReasons(transaction, masks, revisions);
  const row = { id, revision: stamp.revision, erasedAt: earlier?.erasedAt ?? stamp.recordedAt, scrubbedAt: null };
  await transaction.delete(Erasure, { id });
  await insertRows(transaction, Erasure, [Object.assign(new Erasure(), row)]);
  await rememberAnswer(transaction, asked, stamp, stamp.revision);
  return { commit: await readCommit(transaction, shapes, stamp.revision), words: masks.words, isNew: true };
}

function refuse({ actor, id, expectedVersion }: ErasureRequest, node: Node | null): void {
  const space = spaceOf(id);
  if (!mayChange(actor, space)) {
    const may = actor.role === "READER" ? "nothing" : `the space "${actor.space}" only`;
    throw refused("FORBIDDEN", `"${actor.name}" may change ${may}; "${id}" belongs to "${space}".`, { space });
  }
  if (!node) return;
  if (node.visibility !== "PUBLIC" && !seesInternal(actor, space)) {
    throw refused("UNKNOWN_NODE", `Expected the id of a contact, got ${JSON.stringify(id)}.`);
  }
  if (!isContact(node)) {
    throw refused("INVALID_OPERATION", `Only people are erased, and "${id}" is a ${node.type}: delete it instead.`);
  }
  if (expectedVersion === null || node.version === expectedVersion) return;
  const message = `"${id}" is at version ${node.version}, but ${expectedVersion} was expected: somebody changed it meanwhile. Read it again.`;
  throw refused("VERSION_CONFLICT", message, { currentVersion: node.version }, ["expectedVersion"]);
}

function refused(
  code: OperationProblem["code"],
  message: string,
  details: OperationProblem["details"] = {},
  path: OperationProblem["path"] = ["id"],
): CommitRefused {
  return new CommitRefused([{ code, message, operation: 0, path, details }]);
}
