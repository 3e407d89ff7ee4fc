import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";
import type { ApiContext } from "../context";
import type { Declarations } from "../declare";
import type { InputProblem } from "./problem";

/** Declares what is told of a mutation that was refused. */
export function declareMutationError(declare: Declarations): void {
  declare.object("NearestPassage", "A passage of a source's text that is like what somebody took for a quote.", {
    text: { type: "String!", description: "What the source says there." },
    start: { type: "Int!", description: "Where it begins in the text, in Unicode code points from 0." },
    end: { type: "Int!", description: "Where it ends; the first code point after it." },
  });
  declare.object("MutationError", "Why a mutation was refused, in words for people and in parts for programs.", {
    code: {
      type: "String!",
      description: "What kind of thing is wrong, as a word that never changes its meaning, such as VERSION_CONFLICT.",
    },
    message: { type: "String!", description: "What was expected and what came." },
    path: {
      type: "[String!]!",
      description: "Where in the arguments it stands, such as `input`, `operations`, `3`, `createLink`, `target`.",
    },
    currentVersion: {
      type: "Int",
      description: "Of VERSION_CONFLICT: the version that there is now.",
      resolve: ({ details }: InputProblem) => numberIn(details.currentVersion),
    },
    node: {
      type: "Node",
      description: "Of VERSION_CONFLICT and ID_EXISTS: the node as it is now, where you may see it.",
      resolve: (problem: InputProblem, _: unknown, { view }: ApiContext) => nodeOf(problem, view),
    },
    link: {
      type: "Link",
      description: "Of VERSION_CONFLICT and LINK_EXISTS: the link as it is now, where you may see it.",
      resolve: (problem: InputProblem, _: unknown, { view }: ApiContext) => linkOf(problem, view),
    },
    nearest: {
      type: "NearestPassage",
      description: "Of QUOTE_NOT_FOUND: the passage of the source that is most like the quote; null when none is.",
      resolve: ({ details }: InputProblem) => details.nearest ?? null,
    },
  });
}

/** Problems that tell which of the things that are there already is meant. */
const aboutExisting: ReadonlySet<string> = new Set(["VERSION_CONFLICT", "ID_EXISTS", "LINK_EXISTS"]);

function nodeOf({ code, details }: InputProblem, view: ApiContext["view"]): Node | null {
  return aboutExisting.has(code) && typeof details.id === "string" ? (view.node(details.id) ?? null) : null;
}

function linkOf({ code, details }: InputProblem, view: ApiContext["view"]): Link | null {
  if (!aboutExisting.has(code) || typeof details.id !== "string") return null;
  const link = view.graph.link(details.id);
  return link && view.hasLink(link) ? link : null;
}

function numberIn(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}
