import { sentenceOf } from "../../graph/sentence";
import type { Step } from "../../graph/walk/passage";
import type { Path, Truncation } from "../../graph/walk/paths";
import type { Language } from "../../ontology/labels";
import type { ApiContext } from "../context";
import type { Declarations } from "../declare";

/** Declares what walks through the graph answer with. */
export function declareWalks(declare: Declarations): void {
  declare.enum("PathSelection", "Which of the ways between things are wanted.", {
    SHORTEST: { value: "SHORTEST", description: "One of the shortest." },
    ALL_SHORTEST: { value: "ALL_SHORTEST", description: "All that are as short as the shortest." },
    SIMPLE: { value: "SIMPLE", description: "All that come to no node twice, the shortest first." },
    STRONGEST: {
      value: "STRONGEST",
      description:
        "All that come to no node twice, the strongest first: over what is stated before what is concluded, and past what is linked to little before what is linked to much. A step costs 1 where its link is stated, 1.25 where it is stated of a group, 2, 3 or 4 where an editor concluded it (HIGH, MEDIUM, LOW), 5, 6 or 7 where a rule did; and a quarter of the binary logarithm of the number of recorded links of the node it leads to. The path with the least sum is the strongest.",
    },
  });
  declare.enum("TruncationReason", "Why an answer is not the whole one.", {
    LIMIT: { value: "LIMIT", description: "There is more than was asked for." },
    BUDGET: { value: "BUDGET", description: "Looking further would cost more than one operation may." },
  });
  declare.object("Truncated", "What an answer leaves out.", {
    reason: { type: "TruncationReason!", description: "Why.", resolve: (reason: Truncation) => reason },
  });
  declare.object("PathStep", "One link of a path, as it is walked.", {
    link: { type: "Link!", description: "The link." },
    from: { type: "Node!", description: "Where the step begins." },
    to: { type: "Node!", description: "Where the step leads." },
    direction: { type: "Direction!", description: "OUT when it follows the link, IN when it goes against it." },
    cost: {
      type: "Float!",
      description: "What it adds to the cost of the path: 1, or for STRONGEST how weak it is (see there).",
    },
    sentence: {
      type: "String!",
      description: "What the link says, seen from where the step begins, without a full stop.",
      args: {
        language: {
          type: "Language",
          description: "The language of the sentence; the request's when left out, Finnish when it has none.",
        },
      },
      resolve: ({ link, direction }: Step, args: { language?: Language | null }, { view, language }: ApiContext) =>
        sentenceOf(view, link, args.language ?? language, direction === "OUT" ? "source" : "target"),
    },
  });
  declare.object("Path", "A way from one node to another that comes to no node twice.", {
    length: { type: "Int!", description: "How many steps it has.", resolve: ({ steps }: Path) => steps.length },
    cost: {
      type: "Float!",
      description:
        "What its steps cost together by the selection's measure, the less the better: its length, or for STRONGEST how weak it is.",
    },
    nodes: {
      type: "[Node!]!",
      description: "The nodes on it, from the first to the last.",
      resolve: ({ start, steps }: Path) => [start, ...steps.map(({ to }) => to)],
    },
    steps: { type: "[PathStep!]!", description: "Its steps, in order." },
  });
  declare.object("PathResult", "How things are connected.", {
    paths: { type: "[Path!]!", description: "The paths, the best first." },
    truncated: { type: "Truncated", description: "What is left out; null when these are all." },
  });
  declare.object("SubgraphNode", "A node of a part of the graph.", {
    node: { type: "Node!", description: "The node." },
    distance: {
      type: "Int",
      description: "In steps from the nearest node where the walk began; null when there was no walk.",
    },
    path: {
      type: "Path",
      description: "A shortest way from there; null when there was no walk.",
      resolve: ({ path }: { path: Path | null }, _args: unknown, { budget }: ApiContext) => {
        budget.spend(path?.steps.length ?? 0);
        return path;
      },
    },
  });
  declare.object("Subgraph", "A part of the graph.", {
    nodes: { type: "[SubgraphNode!]!", description: "Its nodes, the nearest first." },
    links: { type: "[Link!]!", description: "The links between its nodes." },
    truncated: { type: "Truncated", description: "What is left out; null when it is whole." },
  });
}
