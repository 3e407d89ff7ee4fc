import type { View } from "../../graph/view";
import type { Pace } from "../../graph/walk/pace";
import { spaceOf } from "../../ontology/id";
import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";
import { Compared } from "./compared";
import type { Seen } from "./seen-change";

/** What is there at one time and not at another, or is there at both and differs. */
export interface Differing {
  readonly nodes: readonly Compared[];
  readonly links: readonly Compared[];
}

/** How two views of a graph differ: everything, in the order of the ontology's types and of names. */
export interface Comparison {
  readonly from: View;
  readonly to: View;
  readonly added: Differing;
  readonly removed: Differing;
  readonly changed: Differing;
}

interface Lists {
  readonly added: Compared[];
  readonly removed: Compared[];
  readonly changed: Compared[];
}

/** A part of a view: its nodes, or its links. */
interface Part<T> {
  /** All that the graph has, seen or not. */
  all(view: View): readonly T[];
  has(view: View, id: string): boolean;
  find(view: View, id: string): T | null;
}

const nodes: Part<Node> = {
  all: ({ graph }) => graph.nodes(),
  has: ({ graph }, id) => graph.node(id) !== undefined,
  find: (view, id) => view.node(id) ?? null,
};

const links: Part<Link> = {
  all: ({ graph }) => graph.links(),
  has: ({ graph }, id) => graph.link(id) !== undefined,
  find: (view, id) => {
    const link = view.graph.link(id);
    return link && view.hasLink(link) ? link : null;
  },
};

/** Compares what two views show of a space, or of all, and lets others have their turn meanwhile. */
export async function compareViews(from: View, to: View, space: string | null, pace: Pace): Promise<Comparison> {
  await pace.turn();
  const { ontology } = to;
  const ofNodes = inOrder(await differing(nodes, from, to, { space, pace }), ontology.nodeTypes.map(nameOf));
  const ofLinks = inOrder(await differing(links, from, to, { space, pace }), ontology.linkTypes.map(nameOf));
  const both = (list: keyof Lists): Differing => ({ nodes: ofNodes[list], links: ofLinks[list] });
  return { from, to, added: both("added"), removed: both("removed"), changed: both("changed") };
}

async function differing<T extends Node | Link>(
  part: Part<T>,
  from: View,
  to: View,
  { space, pace }: { readonly space: string | null; readonly pace: Pace },
): Promise<Lists> {
  const lists: Lists = { added: [], removed: [], changed: [] };
  for (const id of idsIn(part, from, to)) {
    const turn = pace.look(1);
    if (turn) await turn;
    if (space === null || spaceOf(id) === space) compareOne(lists, part, id, from, to);
  }
  return lists;
}

/** The ids of all that either has, each once. */
function* idsIn<T extends Node | Link>(part: Part<T>, from: View, to: View): Iterable<string> {
  for (const { id } of part.all(to)) yield id;
  for (const { id } of part.all(from)) if (!part.has(to, id)) yield id;
}

/** Where the same commit wrote it last, it is the same. */
function compareOne<T extends Node | Link>(lists: Lists, part: Part<T>, id: string, from: View, to: View): void {
  const before = seenIn(part, id, from);
  const after = seenIn(part, id, to);
  if (!before && after) lists.added.push(new Compared(null, after, after));
  if (before && !after) lists.removed.push(new Compared(before, null, before));
  if (!before || !after || before.subject.revision === after.subject.revision) return;
  const compared = new Compared(before, after, after);
  if (compared.differences.length) lists.changed.push(compared);
}

function seenIn<T extends Node | Link>(part: Part<T>, id: string, view: View): Seen | null {
  const subject = part.find(view, id);
  return subject && { subject, view };
}

function inOrder({ added, removed, changed }: Lists, types: readonly string[]): Lists {
  const rank = new Map(types.map((type, index) => [type, index]));
  const rankOf = ({ type }: Compared): number => rank.get(type) ?? types.length;
  const compare = (one: Compared, other: Compared): number =>
    rankOf(one) - rankOf(other) || names.compare(wordOf(one), wordOf(other));
  return { added: added.sort(compare), removed: removed.sort(compare), changed: changed.sort(compare) };
}

const names = new Intl.Collator("fi", { numeric: true });

function wordOf({ shown, id }: Compared): string {
  return "name" in shown.subject ? (shown.view.text(shown.subject.name) ?? id) : id;
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}
