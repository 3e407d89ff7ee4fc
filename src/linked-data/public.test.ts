import type { Graph } from "../graph/graph";
import { View } from "../graph/view";
import { createOntology } from "../model";
import { esimerkkila } from "../testing/esimerkkila";
import { publisherOf, testBase } from "../testing/linked-data";
import { world } from "../testing/world";

const day = "2024-06-01";

/** Everything that is published of a graph, in every format, in one text. */
function everything(graph: Graph, on = day): string {
  const publisher = publisherOf(graph, on);
  const formats = ["jsonld", "ttl"] as const;
  const wholes = formats.flatMap((format) => [
    ...publisher.graph({ format, space: null, derived: "INCLUDE" }, testBase),
  ]);
  const nodes = new View(graph, "PUBLIC", on)
    .nodes()
    .flatMap(({ id }) => [...formats, "json" as const].map((format) => publisher.node(id, format, testBase)));
  return [...wholes, ...nodes].join("\n");
}

const said = [{ status: "STATED", source: "page", quote: "Aino Salainen, 040 123 4567, vastaa" }];

describe("what is published", () => {
  it("has nothing of nodes, links and statements that the public does not see", () => {
    const graph = world(
      {
        page: { type: "Source", text: "Aino Salainen, 040 123 4567, vastaa" },
        memo: { type: "Source", visibility: "INTERNAL", name: "Muistio" },
        goal: {
          type: "Goal",
          name: "Kasvu",
          statements: [...said, { status: "STATED", source: "memo", quote: "vain meille" }],
        },
        plan: { type: "Programme", visibility: "INTERNAL", name: "Salainen ohjelma" },
        later: { type: "Programme", validFrom: "2030-01-01", name: "Tuleva ohjelma" },
        aino: { type: "Contact", contactVisibility: "NONE", name: "Aino Salainen", phones: ["0401234567"] },
      },
      [
        ["plan HAS_GOAL goal", { note: "sisäinen huomautus", statements: said }],
        ["later HAS_GOAL goal", { statements: said }],
        ["aino CONTACT_FOR goal", { statements: said }],
        ["goal LISTED_IN page", { note: "piilossa", visibility: "INTERNAL", statements: said }],
      ],
    );
    const text = everything(graph);
    expect(text).toContain("Kasvu");
    expect(text).toContain("vastaa");
    for (const hidden of [
      "Aino",
      "Salainen",
      "040 123",
      "0401234567",
      "Muistio",
      "vain meille",
      "ohjelma",
      "huomautus",
      "piilossa",
    ])
      expect([hidden, text.includes(hidden)]).toEqual([hidden, false]);
    for (const id of ["test/memo", "test/plan", "test/later", "test/aino"])
      expect([id, text.includes(id)]).toEqual([id, false]);
  });

  it("has the name alone of a contact that discloses no more", () => {
    const details = {
      phones: ["0401234567"],
      email: "aino@kunta.example",
      title: "Kehittäjä",
      streetAddress: "Kotikatu 1",
    };
    const contact = { type: "Contact", name: "Aino Aalto", ...details };
    const named = everything(world({ aino: { ...contact, contactVisibility: "NAME" } }));
    const open = everything(world({ aino: { ...contact, contactVisibility: "ALL" } }));
    for (const detail of ["0401234567", "aino@kunta.example", "Kehittäjä", "Kotikatu"])
      expect([detail, named.includes(detail), open.includes(detail)]).toEqual([detail, false, true]);
    expect(named).toContain("Aino Aalto");
  });

  it("names no node of the sample city that its public view does not have", () => {
    const graph = esimerkkila(createOntology());
    const view = new View(graph, "PUBLIC", "2026-10-01");
    const text = everything(graph, "2026-10-01");
    const hidden = [...graph.nodes()].filter((node) => !view.has(node)).map(({ id }) => id);
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.filter((id) => new RegExp(`${id}(?![a-z0-9-])`).test(text))).toEqual([]);
  });
});
