import type { Ontology } from "../../ontology/ontology";
import type { Declarations } from "../declare";

/** Declares over what one may walk, and the filter that asks what can be reached. */
export function declareThrough(declare: Declarations, { nodeTypes }: Ontology): void {
  const usuallyAvoided = ["Source", "Term"].filter((name) => nodeTypes.some((type) => type.name === name));
  declare.input("Through", "Over what one may walk. Where a walk begins and what it looks for may be anything.", {
    links: { type: "LinkWhere", description: "Only links that pass this are walked." },
    nodes: { type: "NodeWhere", description: "Only nodes that pass this are entered on the way." },
    direction: { type: "Direction", description: "Which way links are walked.", defaultValue: "BOTH" },
    derived: { type: "Derived", description: "Whether derived links are walked.", defaultValue: "EXCLUDE" },
    avoid: {
      type: "[NodeType!]",
      description: "Types of nodes that are not entered: ways through what everything is linked to say little.",
      defaultValue: usuallyAvoided,
    },
    maxDegree: {
      type: "Int",
      description: "Nodes with more recorded links than this are not entered; any number when left out.",
    },
  });
  declare.input("ReachesWhere", "Something is so many steps away, at the shortest.", {
    where: { type: "NodeWhere", description: "What is looked for; anything when left out." },
    through: { type: "Through", description: "Over what one may walk." },
    minDepth: { type: "Int", description: "At least so many steps away, 1 to 25.", defaultValue: 1 },
    maxDepth: {
      type: "Int",
      description: "At most so many steps away, 1 to 25 and no fewer than `minDepth`.",
      defaultValue: 25,
    },
  });
}
