import type { EntityManager } from "typeorm";
import { StrategyError } from "../../errors";
import { Link } from "../../ontology/link";
import { Node } from "../../ontology/node";
import { Statement } from "../../ontology/statement";
import { insertRows } from "../database/insert-rows";
import { Change, type SubjectKind } from "../entities/change";
import { CommitRecord } from "../entities/commit-record";
import type { Creation, Operation } from "../operation";
import type { Stamp } from "../stamp";
import { buildLink, buildNode } from "./build";
import { checkOperations } from "./check-operations";
import { readKnown } from "./known";
import { type SettledOperation, settleLinkIds } from "./settle-link-ids";
import type { Shapes } from "./shapes";
import { snapshotLink, snapshotNode } from "./snapshot";
import { takeRevision } from "./take-revision";

/** What is asked of a commit; its id is chosen beforehand. */
export interface CommitRequest {
  readonly id: string;
  readonly actor: string;
  readonly reason: string | null;
  readonly operations: readonly Operation[];
  readonly now: Date;
}

/** A commit as it was recorded. */
export interface Commit extends Stamp {
  readonly id: string;
  readonly actor: string;
  readonly reason: string | null;
  readonly changes: readonly Change[];
}

/** Checks and writes all operations of a commit within a transaction, under the next revision. */
export async function commit(transaction: EntityManager, shapes: Shapes, request: CommitRequest): Promise<Commit> {
  const stamp = await takeRevision(transaction, request.now);
  const operations = await settleLinkIds(transaction, request.operations as readonly Creation[]);
  checkOperations(operations, shapes, await readKnown(transaction, operations));
  const written = build(operations, shapes, stamp);
  const { id, actor, reason } = request;
  const record = Object.assign(new CommitRecord(), { ...stamp, id, actor, reason });
  await insertRows(transaction, Node, written.nodes);
  await insertRows(transaction, Link, written.links);
  for (const [entity, entries] of written.entries) await insertRows(transaction, entity, entries);
  await insertRows(transaction, CommitRecord, [record]);
  await insertRows(transaction, Change, written.changes);
  return { ...stamp, id, actor, reason, changes: written.changes };
}

interface Written {
  readonly nodes: Node[];
  readonly links: Link[];
  /** The entries of all lists by their class. */
  readonly entries: Map<new () => object, object[]>;
  readonly changes: Change[];
}

function build(operations: readonly SettledOperation[], shapes: Shapes, stamp: Stamp): Written {
  const written: Written = { nodes: [], links: [], entries: new Map(), changes: [] };
  for (const operation of operations) {
    if (operation.kind === "createNode") addNode(written, operation, shapes, stamp);
    else addLink(written, operation, shapes, stamp);
  }
  return written;
}

type Settled<Kind> = Extract<SettledOperation, { kind: Kind }>;

function addNode(written: Written, { node: draft }: Settled<"createNode">, shapes: Shapes, stamp: Stamp): void {
  const shape = shapes.node(draft.type);
  if (!shape) throw new StrategyError("INVALID_OPERATION", `There is no node type "${draft.type}".`);
  const node = buildNode(draft, shape, shapes, stamp);
  written.nodes.push(node);
  for (const { name, entity } of shape.lists) addEntries(written, entity, Reflect.get(node, name));
  addEntries(written, Statement, node.statements);
  addChange(written, stamp, "NODE", node.id, snapshotNode(node, shape, shapes));
}

function addLink(written: Written, { link: draft }: Settled<"createLink">, shapes: Shapes, stamp: Stamp): void {
  const link = buildLink(draft, shapes, stamp);
  written.links.push(link);
  addEntries(written, Statement, link.statements);
  addChange(written, stamp, "LINK", link.id, snapshotLink(link, shapes));
}

function addEntries({ entries }: Written, entity: new () => object, added: readonly object[]): void {
  const all = entries.get(entity);
  if (all) all.push(...added);
  else entries.set(entity, [...added]);
}

function addChange(
  { changes }: Written,
  { revision }: Stamp,
  subjectKind: SubjectKind,
  subjectId: string,
  after: string,
) {
  const position = changes.length;
  const change = { revision, position, subjectKind, subjectId, operation: "CREATE", before: null, after };
  changes.push(Object.assign(new Change(), change));
}
