import type { Graph } from "../../graph/graph";
import type { Steps } from "../../store/steps";
import type { ReadDocument } from "../read/parse-document";
import { planDeletions } from "./plan-deletions";
import { type FindLink, linkFinder, planLinks } from "./plan-links";
import { planNodes } from "./plan-nodes";
import { type ImportContext, inOrder, type Plan, type Planned } from "./planned";

/** Finds out what has to be done so that a graph is as documents say. */
export function* plan(documents: readonly ReadDocument[], context: ImportContext): Steps<Plan> {
  const parts: Planned[][] = [];
  const find = yield* linkFinder(context);
  for (const read of documents) {
    parts.push(yield* planNodes(read, context), yield* planLinks(read, find, context));
    read.problems.throwIfAny();
  }
  const mentioned = yield* mentionedIn(documents, find, context.graph);
  if (context.replace) parts.push(yield* planDeletions(documents, mentioned, context.graph));
  return { planned: inOrder(parts.flat()), mentioned, revision: context.graph.revision };
}

function* mentionedIn(documents: readonly ReadDocument[], find: FindLink, graph: Graph): Steps<Plan["mentioned"]> {
  const mentioned = { nodes: new Set<string>(), links: new Set<string>() };
  for (const { document } of documents) {
    for (const { id } of document.nodes) if (graph.node(id)) mentioned.nodes.add(id);
    yield;
    for (const link of document.links) {
      const there = find(link);
      if (there) mentioned.links.add(there.id);
    }
    yield;
  }
  return mentioned;
}
