import type { EntityManager } from "typeorm";
import { StrategyError } from "../errors";
import { type EntryType, NodeEntry } from "../ontology/entry";
import { Link } from "../ontology/link";
import { Node } from "../ontology/node";
import { Statement } from "../ontology/statement";
import type { Shapes } from "./commit/shapes";
import { readTable, type Wanted } from "./database/read-table";
import { readHead } from "./head";

/** All that is recorded, as of one revision. */
export interface Loaded {
  readonly revision: number;
  readonly recordedAt: string | null;
  readonly nodes: Node[];
  readonly links: Link[];
}

type Entry = Statement | NodeEntry;
type Lists = ReadonlyMap<string, Entry[]>;

/** Reads every node and link with its lists, a query a table; the order is that of ids. */
export async function load(transaction: EntityManager, shapes: Shapes): Promise<Loaded> {
  const head = await readHead(transaction);
  const nodes = (await readTable(transaction, Node, (row) => classOf(row, shapes))).sort(byId);
  const links = (await readTable(transaction, Link)).sort(byId);
  const ids = new Map(nodes.map(({ id }) => [id, id]));
  for (const link of links) {
    link.sourceId = sameText(ids, link.sourceId, link);
    link.targetId = sameText(ids, link.targetId, link);
  }
  await attachLists(transaction, shapes, nodes, links, ids);
  return { revision: head?.revision ?? 0, recordedAt: head?.recordedAt ?? null, nodes, links };
}

/** Reads some nodes with their lists, by their ids. */
export async function loadNodes(
  transaction: EntityManager,
  shapes: Shapes,
  values: ReadonlySet<string>,
): Promise<Node[]> {
  if (!values.size) return [];
  const nodes = await readTable(transaction, Node, (row) => classOf(row, shapes), { column: "id", values });
  if (nodes.length) await attachLists(transaction, shapes, nodes, [], new Map(), { column: "node", values });
  return nodes;
}

/** Reads some links with their statements: those that have one of the values as their `id`, `source` or `target`. */
export async function loadLinks(
  transaction: EntityManager,
  shapes: Shapes,
  column: "id" | "source" | "target",
  values: ReadonlySet<string>,
): Promise<Link[]> {
  if (!values.size) return [];
  const links = await readTable(transaction, Link, undefined, { column, values });
  const ids = new Set(links.map(({ id }) => id));
  if (ids.size) await attachLists(transaction, shapes, [], links, new Map(), { column: "link", values: ids });
  return links;
}

async function attachLists(
  transaction: EntityManager,
  shapes: Shapes,
  nodes: readonly Node[],
  links: readonly Link[],
  ids: ReadonlyMap<string, string>,
  wanted: Wanted | null = null,
): Promise<void> {
  const types = new Set(nodes.map(({ type }) => type));
  const owned = [...types].flatMap((type) => shapes.node(type)?.lists.map(({ entity }) => entity) ?? []);
  const lists = new Map<EntryType["entity"], Lists>();
  for (const entity of new Set<EntryType["entity"]>([...owned, Statement])) {
    lists.set(entity, await readLists(transaction, entity, ids, wanted));
  }
  const statements: Lists = lists.get(Statement) ?? new Map();
  for (const node of nodes) {
    const shape = shapes.node(node.type);
    for (const { name, entity } of shape?.lists ?? []) Reflect.set(node, name, lists.get(entity)?.get(node.id) ?? []);
    node.statements = (statements.get(node.id) as Statement[] | undefined) ?? [];
  }
  for (const link of links) link.statements = (statements.get(link.id) as Statement[] | undefined) ?? [];
}

/** The entries of one table by the node or link that owns them: no two of these have one id. */
async function readLists(
  transaction: EntityManager,
  entity: EntryType["entity"],
  ids: ReadonlyMap<string, string>,
  wanted: Wanted | null,
): Promise<Lists> {
  const lists = new Map<string, Entry[]>();
  for (const entry of (await readTable(transaction, entity, undefined, wanted)) as Entry[]) {
    const owner = ownerOf(entry, ids);
    const list = lists.get(owner);
    if (list) list.push(entry);
    else lists.set(owner, [entry]);
  }
  for (const list of lists.values()) list.sort((one, other) => one.position - other.position);
  return lists;
}

/** Says whose an entry is; on the way the ids that it holds become the nodes' own texts. */
function ownerOf(entry: Entry, ids: ReadonlyMap<string, string>): string {
  if (entry.nodeId) entry.nodeId = ids.get(entry.nodeId) ?? entry.nodeId;
  if (entry instanceof NodeEntry) return entry.nodeId;
  if (entry.sourceId) entry.sourceId = ids.get(entry.sourceId) ?? entry.sourceId;
  return entry.nodeId ?? entry.linkId ?? "";
}

/** The node's own text of its id: a hundred thousand links need not keep copies, and equal ids compare at once. */
function sameText(ids: ReadonlyMap<string, string>, id: string, link: Link): string {
  const same = ids.get(id);
  if (same !== undefined) return same;
  throw new StrategyError("STORE_INCONSISTENT", `Link "${link.id}" leads to the node "${id}", which does not exist.`, {
    id: link.id,
  });
}

function classOf({ id, type }: Readonly<Record<string, unknown>>, shapes: Shapes): new () => object {
  const shape = shapes.node(String(type));
  if (shape) return shape.entity;
  throw new StrategyError("STORE_INCONSISTENT", `Node "${id}" is of the type "${type}", which there is not.`, { id });
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}
