import { ArbitraryFilter } from "../testing/arbitrary-filter";
import { arbitraryRecorded, arbitraryView } from "../testing/arbitrary-graph";
import { type Choices, holdsForMany } from "../testing/choices";
import { FilterModel } from "../testing/models/filter-model";
import { redacted } from "../testing/models/redacted";
import { RelatedModel } from "../testing/models/related-model";
import { ontology } from "../testing/world";
import { derivedLinks } from "./derive";
import type { Filter } from "./filter";
import type { View } from "./view";
import { linkTest, nodeTest } from "./where";

describe("any filter", () => {
  it("finds the nodes that a plain reading of it finds", () => {
    holdsForMany(150, (choices) => {
      const { view, model, related, arbitrary } = arbitraryCase(choices);
      for (let round = 0; round < 8; round++) {
        const type = arbitrary.type();
        const where = arbitrary.node(type, 2);
        const found = view.nodes(type?.name).filter(nodeTest(view, where, type));
        const all = related.records.nodes.filter((node) => !type || node.type === type.name);
        const expected = all.filter((node) => model.node(where, node));
        expect({ where, found: idsOf(found) }).toEqual({ where, found: idsOf(expected) });
      }
    });
  });

  it("finds the links that a plain reading of it finds", () => {
    holdsForMany(100, (choices) => {
      const { view, model, related, arbitrary } = arbitraryCase(choices);
      const links = [...view.links(), ...derivedLinks(view)];
      for (let round = 0; round < 8; round++) {
        const where = arbitrary.link(2);
        const expected = related.links.filter((link) => model.link(where, link));
        expect({ where, found: endsOf(links.filter(linkTest(view, where))) }).toEqual({
          where,
          found: endsOf(expected),
        });
      }
    });
  });

  it("parts the nodes in two with its opposite: none is lost, none is on both sides", () => {
    holdsForMany(100, (choices) => {
      const { view, arbitrary } = arbitraryCase(choices);
      const where = arbitrary.node(null, 2);
      const found = [...finds(view, where), ...finds(view, { NOT: where })];
      expect({ where, found: found.sort() }).toEqual({ where, found: idsOf(view.nodes()) });
    });
  });

  it("joins with others as in logic: not both is one of the opposites, not either is both of them", () => {
    holdsForMany(100, (choices) => {
      const { view, arbitrary } = arbitraryCase(choices);
      const both = choices.list(2, () => arbitrary.node(null, 1));
      const opposites = both.map((where) => ({ NOT: where }));
      expect(finds(view, { NOT: { AND: both } })).toEqual(finds(view, { OR: opposites }));
      expect(finds(view, { NOT: { OR: both } })).toEqual(finds(view, { AND: opposites }));
    });
  });
});

interface Case {
  readonly view: View;
  readonly arbitrary: ArbitraryFilter;
  readonly related: RelatedModel;
  readonly model: FilterModel;
}

/** A view, filters on what it has, and the model of the same view. */
function arbitraryCase(choices: Choices): Case {
  const recorded = arbitraryRecorded(choices);
  const view = arbitraryView(choices, recorded);
  const records = redacted(recorded, view);
  const related = new RelatedModel(records, ontology.linkTypes);
  return { view, related, model: new FilterModel(related), arbitrary: new ArbitraryFilter(choices, records) };
}

function finds(view: View, where: Filter): string[] {
  return idsOf(view.nodes().filter(nodeTest(view, where)));
}

function idsOf(nodes: readonly { readonly id: string }[]): string[] {
  return nodes.map(({ id }) => id).sort();
}

function endsOf(
  links: readonly { type: string; sourceId: string; targetId: string; role?: string | null }[],
): string[] {
  return links.map(({ type, sourceId, targetId, role }) => `${sourceId} ${type} ${targetId} ${role ?? ""}`).sort();
}
