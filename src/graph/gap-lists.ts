import type { Language } from "../ontology/labels";
import type { Ontology } from "../ontology/ontology";
import type { Gap } from "./gaps";
import { type Grouping, word } from "./group";
import { nodeSorts, type Sort } from "./order";
import type { View } from "./view";

/** How a list of gaps is sorted: by what is expected, then as lists of nodes are. */
export function gapSorts(view: View, language: Language | null): Sort<Gap>[] {
  const ranks = new Map(view.ontology.expectations.map((expectation, rank) => [expectation, rank]));
  return [
    { value: ({ expectation }) => ranks.get(expectation) ?? null, descending: false, nullsFirst: false },
    ...nodeSorts(view, undefined, language, null).map((sort) => ({
      ...sort,
      value: ({ node }: Gap) => sort.value({ node, link: null }),
    })),
  ];
}

/** The ways to group gaps. */
export function gapGroupings({ expectations, nodeTypes }: Ontology): Grouping<Gap>[] {
  return [
    {
      name: "EXPECTATION",
      description: "By what is expected.",
      sharedBy: ({ expectation }, _view, language) => [
        word(expectation.name, expectation, expectations.indexOf(expectation), language),
      ],
    },
    {
      name: "TYPE",
      description: "By node type.",
      sharedBy: ({ node }, _view, language) => {
        const rank = nodeTypes.findIndex(({ name }) => name === node.type);
        const type = nodeTypes[rank];
        return type ? [word(type.enumName, type, rank, language)] : [];
      },
    },
  ];
}
