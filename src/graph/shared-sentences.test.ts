import { languages } from "../ontology/labels";
import { arbitraryRecorded, arbitraryView } from "../testing/arbitrary-graph";
import { holdsForMany } from "../testing/choices";
import { derivedLinks } from "./derive";
import { textOf } from "./named";
import { arcsAt } from "./related";
import { sentenceOf } from "./sentence";
import { sharedSentences } from "./shared-sentences";

describe("the sentences about a node, in any graph", () => {
  it("say each of its links once, stored before derived, and nothing else", () => {
    holdsForMany(200, (choices) => {
      const view = arbitraryView(choices, arbitraryRecorded(choices));
      const language = choices.of([null, ...languages]);
      const stored = view.links();
      const concluded = derivedLinks(view);
      for (const node of view.nodes()) {
        const said = sharedSentences(view, node, language, arcsAt(view, node, "INCLUDE"));
        const at = ({ sourceId, targetId }: { sourceId: string; targetId: string }) =>
          sourceId === node.id || targetId === node.id;
        const found = said.flatMap(({ links }) => links.map(({ id }) => id));
        const expected = [...stored, ...concluded].filter(at).map(({ id }) => id);
        expect([...found].sort()).toEqual(expected.sort());
        expect(found.slice(0, stored.filter(at).length).sort()).toEqual(
          stored
            .filter(at)
            .map(({ id }) => id)
            .sort(),
        );
      }
    });
  });

  it("are those of the links themselves where nothing is shared", () => {
    holdsForMany(200, (choices) => {
      const view = arbitraryView(choices, arbitraryRecorded(choices));
      const language = choices.of([null, ...languages]);
      for (const node of view.nodes()) {
        for (const { links, parts } of sharedSentences(view, node, language, arcsAt(view, node, "INCLUDE"))) {
          const [link, ...more] = links;
          if (!link || more.length) continue;
          const alone = sentenceOf(view, link, language, link.sourceId === node.id ? "source" : "target");
          expect(textOf(parts)).toBe(/[.!?…]$/.test(alone) ? alone : `${alone}.`);
        }
      }
    });
  });

  it("name every node at the other end of their links, and no node that the view does not have", () => {
    holdsForMany(200, (choices) => {
      const view = arbitraryView(choices, arbitraryRecorded(choices));
      const language = choices.of([null, ...languages]);
      for (const node of view.nodes()) {
        for (const { links, parts } of sharedSentences(view, node, language, arcsAt(view, node, "INCLUDE"))) {
          const named = parts.flatMap((part) => (part.node ? part.node.id : []));
          const ends = links.flatMap(({ sourceId, targetId }) => [sourceId, targetId]);
          expect(named.sort()).toEqual([...new Set(ends)].sort());
          expect(named.filter((id) => !view.node(id))).toEqual([]);
        }
      }
    });
  });
});
