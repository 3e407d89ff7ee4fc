import type { EntityManager } from "typeorm";
import type { Node } from "../../ontology/node";
import { sourceTypeName } from "../../ontology/ontology";
import type { Actor } from "../actor";
import { selectIn } from "../database/select-in";
import { loadLinks, loadNodes } from "../load";
import { inTurns } from "../steps";
import { readKnown } from "./known-rows";
import { Mentions } from "./mentions";
import { readRestorables } from "./restorable";
import type { SettledOperation } from "./settle-link-ids";
import type { Shapes } from "./shapes";
import { Workspace } from "./workspace";

/** Reads in a few queries, however many operations there are, all that they change, build on or could collide with. */
export async function gather(
  transaction: EntityManager,
  shapes: Shapes,
  actor: Actor,
  operations: readonly SettledOperation[],
): Promise<Workspace> {
  const restorables = await readRestorables(transaction, shapes, operations);
  const mentions = await inTurns(Mentions.of(operations, restorables));
  const nodes = await loadNodes(transaction, shapes, mentions.existing);
  const found = new Set(nodes.map(({ id }) => id));
  const others = new Set([...mentions.existing].filter((id) => !found.has(id)));
  const links = await loadLinks(transaction, shapes, "id", others);
  for (const end of ["source", "target"] as const) {
    links.push(...(await loadLinks(transaction, shapes, end, mentions.deletedNodes)));
  }
  const citing = await readCiting(transaction, mentions, nodes);
  const owners = new Set([...citing.values()].flat().filter((id) => !mentions.existing.has(id)));
  nodes.push(...(await loadNodes(transaction, shapes, owners)));
  links.push(...(await loadLinks(transaction, shapes, "id", owners)));
  const unique = new Map(links.map((link) => [link.id, link]));
  for (const link of unique.values()) mentions.addEnds(link);
  const known = await readKnown(transaction, actor, mentions, nodes, [...unique.values()]);
  return new Workspace(known, { nodes, links: [...unique.values()], citing, restorables });
}

/** Who cites the sources that go, or whose text changes: nobody may be left with a quote that is nowhere. */
async function readCiting(
  transaction: EntityManager,
  { deletedNodes, rewritten }: Mentions,
  nodes: readonly Node[],
): Promise<Map<string, string[]>> {
  const sources = nodes.filter(
    ({ id, type }) => type === sourceTypeName && (deletedNodes.has(id) || rewritten.has(id)),
  );
  const ids = sources.map(({ id }) => id);
  const rows = await selectIn<{ source: string; node: string | null; link: string | null }>(
    transaction,
    "statement",
    ["source", "node", "link"],
    "source",
    ids,
  );
  const citing = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { source, node, link } of rows) citing.get(source)?.push(node ?? link ?? "");
  return citing;
}
