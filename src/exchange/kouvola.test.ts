import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createOntology } from "../model";
import { isId, spaceOf } from "../ontology/id";
import type { DocumentLink, DocumentNode, DocumentStatement } from "./document";
import { documentOperations } from "./document-operations";
import { parseDocument } from "./read/parse-document";

const ontology = createOntology();
const file = readFileSync(join(__dirname, "../../seeds/kouvola.yaml"), "utf8");
const document = parseDocument(file, { name: "kouvola.yaml", ontology });
const { nodes, links } = document;

function node(slug: string): DocumentNode {
  const found = nodes.find(({ id }) => id === `kouvola/${slug}`);
  if (!found) throw new Error(`the seed has no node "kouvola/${slug}"`);
  return found;
}

const text = String(node("lahde-strategiasivu").properties.text);
const letters = [...text];

describe("the text of Kouvola's page", () => {
  it("is the whole page, letter for letter", () => {
    expect(letters).toHaveLength(2689);
    expect(letters.filter((letter) => letter === "\u00a0")).toHaveLength(13);
    expect(text.startsWith("Kaupunkistrategia kertoo,\n\n…miksi")).toBe(true);
    expect(text.endsWith("Päivitetty\u00a010.11.2021\n\nSivun alkuun")).toBe(true);
    expect(createHash("sha256").update(text).digest("hex")).toBe(
      "61d54c96cc237b765ca9dfb296380bf6f87f43514e15f47a384c1f86685fc7ea",
    );
  });

  it("has its no-break spaces where the page has them", () => {
    const places = letters.flatMap((letter, index) => (letter === "\u00a0" ? [index] : []));
    expect(places).toEqual([319, 1135, 1453, 1482, 1485, 1606, 1659, 1688, 1753, 1847, 2039, 2184, 2664]);
  });

  it("survives an editor that takes spaces from the ends of lines, and one that writes CRLF", () => {
    const trimmed = file.replace(/[ \t]+$/gm, "");
    for (const edited of [trimmed, trimmed.replaceAll("\n", "\r\n")]) {
      const [source] = parseDocument(edited, { name: "edited.yaml", ontology }).nodes;
      expect(source?.properties.text).toBe(text);
    }
  });
});

describe("what the seed says of Kouvola", () => {
  it("has 45 nodes and 77 links", () => {
    expect(nodes).toHaveLength(45);
    expect(links).toHaveLength(77);
  });

  it.each([
    ["STATED", 20],
    ["COLLECTIVE", 27],
    ["INFERRED", 30],
  ])("has links that are %s: %i", (status, count) => {
    expect(links.filter(({ statements }) => statements.some((one) => one.status === status))).toHaveLength(count);
  });

  it("has ids in its space that have the form of an id", () => {
    for (const { id } of nodes) expect([id, isId(id), spaceOf(id)]).toEqual([id, true, "kouvola"]);
  });

  it("lets everyone see the contacts that the city publishes", () => {
    const contacts = nodes.filter(({ type }) => type === "Contact");
    expect(contacts.map(({ properties }) => properties.contactVisibility)).toEqual(["ALL", "ALL", "ALL"]);
  });

  it("says of every translation that it is ours", () => {
    const translations = nodes.flatMap(({ entries }) => entries.translations ?? []);
    expect(translations.length).toBeGreaterThan(80);
    expect(new Set(translations.map(({ status }) => status))).toEqual(new Set(["EDITOR"]));
  });

  it("has a name in English and Swedish for all but people and Kouvola", () => {
    const without = nodes.filter(({ entries }) => !entries.translations);
    expect(without.map(({ id, type }) => (type === "Contact" ? type : id))).toEqual([
      "kouvola/kouvola",
      "Contact",
      "Contact",
      "Contact",
    ]);
    for (const { entries, properties } of nodes.filter((one) => one.entries.translations)) {
      expect(entries.translations?.map(({ language, name }) => [language, typeof name])).toEqual([
        ["en", "string"],
        ["sv", "string"],
      ]);
      const described = entries.translations?.every(({ description }) => typeof description === "string");
      expect(described).toBe(properties.description !== undefined);
    }
  });
});

describe("where the seed has it from", () => {
  const statements: [string, DocumentStatement][] = [
    ...nodes.flatMap((one) => one.statements.map((said): [string, DocumentStatement] => [one.id, said])),
    ...links.flatMap((one) => one.statements.map((said): [string, DocumentStatement] => [nameOf(one), said])),
  ];

  it("names the page and words of it in every statement", () => {
    for (const [subject, { source, quote }] of statements) {
      expect([subject, source, quote === null]).toEqual([subject, "kouvola/lahde-strategiasivu", false]);
    }
  });

  it("quotes what stands at each position, character by character", () => {
    for (const [subject, { quote, start, end }] of statements) {
      const there = letters.slice(start ?? 0, end ?? 0).map((letter) => (letter === "\u00a0" ? " " : letter));
      expect([subject, there]).toEqual([subject, [...(quote ?? "")]]);
    }
  });

  it("says why and how surely of all that is inferred, and only of that how surely", () => {
    for (const [subject, { status, why, confidence }] of statements) {
      if (status === "INFERRED") expect([subject, Boolean(why)]).toEqual([subject, true]);
      expect([subject, confidence !== null]).toEqual([subject, status === "INFERRED"]);
    }
  });

  it("says why what is said of a group holds of each link", () => {
    for (const link of links) {
      for (const { status, why } of link.statements) {
        if (status === "COLLECTIVE") expect([nameOf(link), Boolean(why)]).toEqual([nameOf(link), true]);
      }
    }
  });
});

describe("what the page does not say", () => {
  it.each<[string, Pattern]>([
    ["who answers for a spearhead or programme", { type: "RESPONSIBLE_FOR", target: ["Spearhead", "Programme"] }],
    ["which programme belongs to which spearhead", { type: "HAS_PROGRAMME", source: ["Spearhead"] }],
    ["which value guides what", { type: "GUIDED_BY" }],
    ["when a spearhead comes about", { type: "SCHEDULES", target: ["Spearhead"] }],
    ["which spearhead a programme advances", { type: "ADVANCES", source: ["Programme"], target: ["Spearhead"] }],
    [
      "which unit is part of which",
      { type: "PART_OF", source: [here("kaupungistrategia")], target: [here("konsernipalvelut")] },
    ],
    [
      "that the city group is part of the city",
      { type: "PART_OF", source: [here("kaupunkikonserni")], target: [here("kouvola")] },
    ],
    ["what Kouvola is part of", { type: "PART_OF", source: [here("kouvola")] }],
    ["what the canal is part of", { type: "PART_OF", source: [here("kimolan-kanava")] }],
    ["where the canal is", { type: "LOCATED_AT", source: [here("kimolan-kanava")] }],
    ["what the canal has to do with anything else", { type: "RELATED_TO", source: [here("kimolan-kanava")] }],
    ["what else has to do with the canal", { type: "RELATED_TO", target: [here("kimolan-kanava")] }],
  ])("the seed does not say either: %s", (_, pattern) => {
    expect(links.filter((link) => matches(link, pattern)).map(nameOf)).toEqual([]);
  });

  it.each([
    ["a value has someone who answers for it", "RESPONSIBLE_FOR", "Contact", "Value"],
    ["a target has someone who answers for it", "RESPONSIBLE_FOR", "Contact", "Target"],
    ["a unit answers for a value", "RESPONSIBLE_FOR", "Organisation", "Value"],
    ["a unit answers for a target", "RESPONSIBLE_FOR", "Organisation", "Target"],
    ["Kouvola is an example of a growth platform", "EXEMPLIFIED_BY", "GrowthPlatform", "Organisation"],
    ["a spearhead involves stakeholders", "INVOLVES", "Spearhead", "Stakeholder"],
    ["a spearhead involves organisations", "INVOLVES", "Spearhead", "Organisation"],
  ])("the ontology does not let anyone say that %s", (_, type, source, target) => {
    expect(ontology.linkType(type)?.allows(source, target)).toBe(false);
  });

  it.each<[string, Pattern, string, string[]]>([
    ["who answers for the strategy", { type: "RESPONSIBLE_FOR", target: ["Strategy"] }, "INFERRED", ["LOW"]],
    ["whom to ask about it", { type: "CONTACT_FOR", target: ["Strategy"] }, "INFERRED", ["LOW", "MEDIUM", "HIGH"]],
  ])("the seed infers it, and no more surely than it can: %s", (_, pattern, status, confidences) => {
    const statements = links.filter((link) => matches(link, pattern)).flatMap((link) => link.statements);
    expect(statements).toHaveLength(3);
    for (const said of statements) {
      expect(said.status).toBe(status);
      expect(confidences).toContain(said.confidence);
    }
  });

  it.each(["Indicator", "Goal", "Measure"])("the seed has no %s", (type) => {
    expect(nodes.filter((one) => one.type === type)).toEqual([]);
  });

  it.each([
    ["Contact", "email"],
    ["Programme", "startYear"],
    ["Programme", "endYear"],
    ["Programme", "status"],
    ["Organisation", "externalIds"],
    ["Source", "url"],
    ["Source", "publishedOn"],
    ["Place", "latitude"],
    ["Place", "longitude"],
    ["Strategy", "validFrom"],
    ["Strategy", "startYear"],
    ["Strategy", "endYear"],
    ["Strategy", "status"],
  ])("no %s of the seed has %s, though the ontology knows it", (type, property) => {
    const declared = ontology.nodeType(type);
    const known = [...(declared?.properties ?? []), ...(declared?.entries ?? [])].map(({ name }) => name);
    expect(known).toContain(property);
    for (const one of nodes.filter((each) => each.type === type)) {
      expect({ ...one.properties, ...one.entries }).not.toHaveProperty(property);
    }
  });
});

describe("the operations that write the seed", () => {
  it("come to one for each node and link, the source first", () => {
    const operations = documentOperations(document);
    expect(operations).toHaveLength(45 + 77);
    const [first] = operations;
    expect(first?.kind === "createNode" && first.node.type).toBe("Source");
  });
});

/** Links of a type between ends that are ids (with a slash) or types; an end left out is any. */
interface Pattern {
  readonly type: string;
  readonly source?: readonly string[];
  readonly target?: readonly string[];
}

function matches({ type, source, target }: DocumentLink, pattern: Pattern): boolean {
  const fits = (id: string, ends?: readonly string[]) =>
    !ends || ends.some((end) => end === id || nodes.some((one) => one.id === id && one.type === end));
  return type === pattern.type && fits(source, pattern.source) && fits(target, pattern.target);
}

function here(slug: string): string {
  return node(slug).id;
}

function nameOf({ type, source, target }: DocumentLink): string {
  return `${type} ${source} ${target}`;
}
