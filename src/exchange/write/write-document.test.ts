import { parse as parseYaml } from "yaml";
import { Graph, type Recorded } from "../../graph/graph";
import type { Statement } from "../../ontology/statement";
import { bothCities } from "../../testing/both-cities";
import { holdsForMany } from "../../testing/choices";
import { creating, linking } from "../../testing/drafts";
import { oddRecorded } from "../../testing/odd-graph";
import { recordedAfter } from "../../testing/records";
import { ontology } from "../../testing/world";
import { documentOperations } from "../document-operations";
import { parseDocument } from "../read/parse-document";
import { everythingIn } from "./contents";
import { documentFormats, spacesOf, type WriteOptions, writeDocument } from "./write-document";

function written(recorded: Recorded, options: WriteOptions = { format: "yaml" }, space = "test"): string {
  return [...writeDocument(everythingIn(new Graph(ontology, recorded)), space, options)].join("");
}

function readBack(text: string): Recorded {
  return recordedAfter(documentOperations(parseDocument(text, { name: "it", ontology })), ontology);
}

/** What was recorded, without what a reader finds out by itself: where in their sources quotes stand. */
function contentOf({ nodes, links }: Recorded): object {
  const said = (statements: readonly Statement[]) =>
    statements
      .map((statement) => ({ ...statement, start: null, end: null }))
      .sort((one, other) => one.position - other.position);
  const plain = (items: readonly { readonly id: string; readonly statements: Statement[] }[]) =>
    items
      .map((item) => ({ ...item, statements: said(item.statements) }))
      .sort((one, other) => (one.id < other.id ? -1 : 1));
  return { nodes: plain(nodes), links: plain(links) };
}

describe("writeDocument", () => {
  it("writes what an editor would", () => {
    const description = "Kasvua on oltava kaikkialla, ja sen on oltava hyvää. ".repeat(4).trim();
    const recorded = recordedAfter(
      [
        creating("Source", "test/sivu", {
          properties: { name: "Sivu", modifiedOn: "2021-11-10", text: "Arvomme on rohkeus.\n\nJa ilo.\n" },
        }),
        creating("Value", "test/ilo", {
          properties: { name: "no", description, aliases: ["0123", "riemu"], ordinal: 2, visibility: "INTERNAL" },
          entries: { translations: [{ language: "en", status: "EDITOR", name: "Joy" }] },
          statements: [
            { status: "STATED", sourceId: "test/sivu", quote: "ilo", start: 24, end: 27 },
            { status: "INFERRED", property: "name", why: "Ei sanota: luettu.", confidence: "LOW" },
          ],
        }),
        creating("Strategy", "test/strategia", { properties: { name: "Strategy", language: "en" } }),
        linking("HAS_VALUE", "test/strategia", "test/ilo", {
          properties: { ordinal: 1, note: "rivi\u00a0 \nja toinen " },
          statements: [{ status: "STATED", sourceId: "test/sivu" }],
        }),
      ],
      ontology,
    );
    expect(
      written(recorded, { format: "yaml", schema: "https://kaupunki.example/schema.json" }),
    ).toBe(String.raw`# yaml-language-server: $schema=https://kaupunki.example/schema.json
space: test
language: fi
source: test/sivu

nodes:
  - id: test/sivu
    type: Source
    name: Sivu
    modifiedOn: "2021-11-10"
    text: |
      Arvomme on rohkeus.

      Ja ilo.

  - id: test/strategia
    type: Strategy
    name: Strategy
    language: en

  - id: test/ilo
    type: Value
    name: "no"
    description: Kasvua on oltava kaikkialla, ja sen on oltava hyvää. Kasvua on oltava kaikkialla, ja sen on oltava hyvää.
      Kasvua on oltava kaikkialla, ja sen on oltava hyvää. Kasvua on oltava kaikkialla, ja sen on oltava hyvää.
    aliases: [ "0123", riemu ]
    ordinal: 2
    visibility: INTERNAL
    translations:
      - { language: en, status: EDITOR, name: Joy }
    statements:
      - { status: STATED, quote: ilo, start: 24, end: 27 }
      - { property: name, status: INFERRED, why: "Ei sanota: luettu.", confidence: LOW, source: null }

links:
  - type: HAS_VALUE
    source: test/strategia
    target: test/ilo
    ordinal: 1
    note: "\
      rivi\_ \n\
      ja toinen "
    statements:
      - { status: STATED }
`);
  });

  it("says nothing of an empty space but its name", () => {
    const nothing = { revision: 0, recordedAt: null, nodes: [], links: [] };
    expect(written(nothing)).toBe("space: test\nlanguage: fi\n");
    expect(JSON.parse(written(nothing, { format: "json" }))).toEqual({
      space: "test",
      language: "fi",
      nodes: [],
      links: [],
    });
  });

  it.each(["kouvola", "esimerkkila"])(
    "says all of %s, and reading that gives the same text, in both formats",
    (space) => {
      const both = everythingIn(bothCities(ontology));
      for (const format of documentFormats) {
        const text = [...writeDocument(both, space, { format })].join("");
        const again = everythingIn(new Graph(ontology, readBack(text)));
        expect([...writeDocument(again, space, { format })].join("")).toBe(text);
        const [nodes, links] = [both.nodes(), both.links()].map((all) =>
          all.filter(({ id }) => id.startsWith(`${space}/`)),
        );
        expect([again.nodes().length, again.links().length]).toEqual([nodes?.length, links?.length]);
      }
    },
  );

  it("keeps a link with the space that its id is in, wherever it leads", () => {
    const recorded = recordedAfter(
      [
        creating("Value", "test/a"),
        creating("Value", "other/b"),
        creating("Value", "third/c"),
        linking("RELATED_TO", "test/a", "other/b"),
        linking("RELATED_TO", "third/c", "test/a", { id: "other/link" }),
      ],
      ontology,
    );
    const contents = everythingIn(new Graph(ontology, recorded));
    expect(spacesOf(contents)).toEqual(["other", "test", "third"]);
    expect(linksIn(written(recorded))).toEqual([{ type: "RELATED_TO", source: "test/a", target: "other/b" }]);
    expect(linksIn(written(recorded, { format: "yaml" }, "other"))).toEqual([
      { id: "other/link", type: "RELATED_TO", source: "third/c", target: "test/a" },
    ]);
  });

  it.each(documentFormats)("keeps every text of %s as it is, however odd", (format) => {
    holdsForMany(30, (choices) => {
      const recorded = oddRecorded(choices);
      const text = written(recorded, { format });
      const again = readBack(text);
      expect(contentOf(again)).toEqual(contentOf(recorded));
      expect(written(readBack(written(again, { format })), { format })).toBe(written(again, { format }));
    });
  });

  it("writes YAML that means the same to parsers of YAML 1.1", () => {
    holdsForMany(30, (choices) => {
      const text = written(oddRecorded(choices));
      expect(parseYaml(text, { version: "1.1" })).toEqual(parseYaml(text, { version: "1.2" }));
    });
  });

  it("writes the same whatever order its contents come in", () => {
    holdsForMany(30, (choices) => {
      const recorded = oddRecorded(choices);
      const { nodes, links } = recorded;
      const turned = { ...recorded, nodes: nodes.toReversed(), links: links.toReversed() };
      expect(written(turned)).toBe(written(recorded));
    });
  });
});

function linksIn(text: string): object[] {
  const { links } = parseYaml(text) as { readonly links: readonly Readonly<Record<string, unknown>>[] };
  return links.map(({ statements: _, ...link }) => link);
}
