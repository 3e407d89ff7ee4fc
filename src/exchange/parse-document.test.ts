import { StrategyError } from "../errors";
import { type LinkTypeOptions, link } from "../ontology/link-type";
import { Node } from "../ontology/node";
import { NodeType } from "../ontology/node-type";
import { Ontology } from "../ontology/ontology";
import { Property } from "../ontology/property";
import type { GraphDocument } from "./document";
import { documentOperations } from "./document-operations";
import { type ParseOptions, parseDocument } from "./parse-document";
import type { Problem } from "./problems";

const word = { fi: "sana", sv: "ord", en: "word" };
const words = { ...word, plural: word, description: "A word." };

@NodeType(words)
class Source extends Node {
  @Property({ ...words, type: "string" })
  text?: string | null;

  @Property({ ...words, type: "date" })
  modifiedOn?: string | null;
}

@NodeType(words)
class Strategy extends Node {
  @Property({ ...words, type: "int" })
  startYear?: number | null;
}

@NodeType(words)
class Value extends Node {}

@NodeType(words)
class Contact extends Node {
  @Property({ ...words, type: "strings", personal: true })
  phones?: string[] | null;
}

function ends(source: string, target: string): Pick<LinkTypeOptions, "source" | "target" | "description"> {
  const frame = { fi: "{source} {target}", sv: "{source} {target}", en: "{source} {target}" };
  return {
    source: { ...word, field: source, frame },
    target: { ...word, field: target, frame },
    description: "A link.",
  };
}

const roles = { ACCOUNTABLE: words, UNSPECIFIED: words };
const ontology = new Ontology({
  nodeTypes: [Source, Strategy, Value, Contact],
  linkTypes: [
    link("HAS_VALUE", { ...ends("values", "valueOf"), from: [Strategy], to: [Value] }),
    link("RESPONSIBLE_FOR", {
      ...ends("responsibleFor", "responsible"),
      from: [Contact],
      to: [Strategy],
      roles,
      requires: ["role"],
    }),
    link("PART_OF", { ...ends("partOf", "parts"), from: [Strategy, Value], to: "same", part: "source" }),
    link("RELATED_TO", { ...ends("related", "related"), from: "any", to: "any", symmetric: true }),
  ],
  rules: [],
});

const whole = String.raw`space: testi
title: Arvot
source: testi/sivu
nodes:
  - id: testi/sivu
    type: Source
    name: Sivu
    modifiedOn: 2021-11-10
    text: "Arvomme on rohkeus.\_Tila 😀 on hyvä."
  - id: testi/strategia
    type: Strategy
    name: Strategia
    language: fi
    startYear: 2021
  - id: testi/rohkeus
    type: Value
    name: Rohkeus
    translations: [{ language: en, status: EDITOR, name: Courage }]
    statements:
      - { status: STATED, quote: "rohkeus. Tila", start: 11, end: 24 }
      - { property: name, status: INFERRED, why: because, confidence: LOW, source: null }
  - id: testi/henkilo
    type: Contact
    name: Aino
    phones: ["0206159333"]
links:
  - type: HAS_VALUE
    source: testi/strategia
    target: testi/rohkeus
    statements: [{ status: STATED, quote: hyvä, start: 30, end: 34 }]
  - type: RESPONSIBLE_FOR
    source: testi/henkilo
    target: testi/strategia
    role: UNSPECIFIED
    statements: [{ status: COLLECTIVE, quote: on }]
  - type: RELATED_TO
    source: testi/sivu
    target: testi/strategia
    statements: [{ status: STATED }]
`;

function parse(text: string, more: Partial<ParseOptions> = {}): GraphDocument {
  return parseDocument(text, { name: "arvot.yaml", ontology, ...more });
}

/** The whole document with one place of it changed. */
function changed(from: string, to: string): string {
  if (whole.split(from).length !== 2) throw new Error(`"${from}" is not once in the whole document`);
  return whole.replace(from, () => to);
}

function refusalOf(text: string, more?: Partial<ParseOptions>): StrategyError {
  try {
    parse(text, more);
  } catch (error) {
    if (error instanceof StrategyError) return error;
    throw error;
  }
  throw new Error("the document was not refused");
}

function problemsOf(text: string, more?: Partial<ParseOptions>): readonly Problem[] {
  const { code, details } = refusalOf(text, more);
  expect(code).toBe("INVALID_DOCUMENT");
  return details.problems as Problem[];
}

describe("parseDocument", () => {
  it("reads nodes and links with what the top of the document says for all", () => {
    const { space, title, language, source, nodes, links } = parse(whole);
    expect({ space, title, language, source }).toEqual({
      space: "testi",
      title: "Arvot",
      language: "fi",
      source: "testi/sivu",
    });
    expect(nodes.map(({ id, type }) => [id, type])).toEqual([
      ["testi/sivu", "Source"],
      ["testi/strategia", "Strategy"],
      ["testi/rohkeus", "Value"],
      ["testi/henkilo", "Contact"],
    ]);
    expect(nodes[2]).toMatchObject({
      properties: { name: "Rohkeus", language: "fi" },
      entries: { translations: [{ language: "en", status: "EDITOR", name: "Courage" }] },
    });
    expect(nodes[2]?.statements.map((one) => one.source)).toEqual(["testi/sivu", null]);
    expect(links[1]).toMatchObject({ id: null, type: "RESPONSIBLE_FOR", properties: { role: "UNSPECIFIED" } });
  });

  it("reads the same from JSON, tabs and escapes included", () => {
    const { space, title, source, nodes, links } = parse(whole);
    const flat = (one: { properties: object; entries?: object }) => ({
      ...one,
      ...one.properties,
      ...one.entries,
      properties: undefined,
      entries: undefined,
      id: (one as { id: string | null }).id ?? undefined,
    });
    const json = JSON.stringify({ space, title, source, nodes: nodes.map(flat), links: links.map(flat) }, null, "\t");
    const escaped = json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
    expect(parse(escaped)).toEqual(parse(whole));
  });

  it.each(["no", "yes", "null", "2021-11-10", "0x1F", "1e3"])(
    "keeps the name %p as it is when it is quoted",
    (name) => {
      expect(parse(changed("name: Rohkeus", `name: "${name}"`)).nodes[2]?.properties.name).toBe(name);
    },
  );

  it.each(["no", "yes", "off", "2021-11-10", "1:30"])("keeps the name %p as it is even without quotes", (name) => {
    for (const version of ["", "%YAML 1.1\n---\n"]) {
      const text = version + changed("name: Rohkeus", `name: ${name}`);
      expect(parse(text).nodes[2]?.properties.name).toBe(name);
    }
  });

  it("takes nodes without links, and links to nodes that are there already", () => {
    expect(parse("space: testi").nodes).toEqual([]);
    const known = (id: string) => (id === "toinen/arvo" ? { type: "Value" } : undefined);
    const text = changed("target: testi/rohkeus", "target: toinen/arvo");
    expect(parse(text, { known }).links[0]?.target).toBe("toinen/arvo");
  });

  it("holds quotes against the text of a source that is there already", () => {
    const known = () => ({ type: "Source", text: "Toinen sivu" });
    const text = (quote: string) =>
      `space: testi\nnodes: [{ id: testi/a, type: Value, name: A, statements: [{ status: STATED, source: toinen/sivu, quote: ${quote}, start: 7, end: 11 }] }]`;
    expect(parse(text("sivu"), { known }).nodes).toHaveLength(1);
    expect(problemsOf(text("sivo"), { known })[0]?.message).toMatch('"toinen/sivu" at 7–11, "sivu", got "sivo"');
  });
});

describe("parseDocument refuses", () => {
  const sivu = 'node "testi/sivu"';
  const strategia = 'node "testi/strategia"';
  const rohkeus = 'node "testi/rohkeus"';
  const henkilo = 'node "testi/henkilo"';
  const hasValue = 'link HAS_VALUE from "testi/strategia" to "testi/rohkeus"';
  const responsible = 'link RESPONSIBLE_FOR from "testi/henkilo" to "testi/strategia"';
  const stated = '{ status: STATED, quote: "rohkeus. Tila", start: 11, end: 24 }';

  it.each<[what: string, from: string, to: string, where: [number, number, string | null], message: RegExp]>([
    [
      "an unknown key at the top",
      "title: Arvot",
      "titel: Arvot",
      [2, 1, null],
      /has no "titel"; did you mean "title"\?/,
    ],
    ["a space that is none", "space: testi", "space: Testi!", [1, 1, null], /"space": expected .*, got "Testi!"/],
    ["a language that is none", "title: Arvot", "language: suomi", [2, 1, null], /one of fi, sv, en, got "suomi"/],
    ["a title that is none", "title: Arvot", "title: [1]", [2, 1, null], /"title": expected a text .*, got a list/],
    ["nodes that are no list", "title: Arvot", "links: {}\ntitle: Arvot", [2, 1, null], /map keys must be unique/],
    [
      "a node that is no mapping",
      "  - id: testi/henkilo",
      "  - testi\n  - id: testi/henkilo",
      [22, 5, null],
      /a node as a mapping/,
    ],
    [
      "an unknown node type",
      "type: Value",
      "type: Valeu",
      [16, 5, rohkeus],
      /expected a node type, got "Valeu"; did you mean "Value"\?/,
    ],
    ["a node without a type", "    type: Value\n", "", [15, 5, rohkeus], /expected a node type, got nothing/],
    [
      "an unknown property",
      "startYear: 2021",
      "strtYear: 2021",
      [14, 5, strategia],
      /Strategy has no "strtYear"; did you mean "startYear"\?/,
    ],
    [
      "a property of another type",
      "name: Rohkeus",
      "name: Rohkeus\n    startYear: 1",
      [18, 5, rohkeus],
      /Value has no "startYear"/,
    ],
    [
      "a property that the store sets",
      "startYear: 2021",
      "version: 1",
      [14, 5, strategia],
      /Strategy has no "version"/,
    ],
    ["a number in words", "startYear: 2021", "startYear: eilen", [14, 5, strategia], /a whole number .*, got "eilen"/],
    [
      "a day that does not exist",
      "2021-11-10",
      "2021-11-31",
      [8, 5, sivu],
      /a day of the calendar as YYYY-MM-DD, got "2021-11-31"/,
    ],
    [
      "a name that is a number",
      "name: Rohkeus",
      "name: 5",
      [17, 5, rohkeus],
      /"name": expected a text .*, got the number 5/,
    ],
    ["a node without a name", "    name: Rohkeus\n", "", [15, 5, rohkeus], /"name": expected a text .*, got nothing/],
    [
      "digits without quotes",
      '["0206159333"]',
      "[0206159333]",
      [25, 5, henkilo],
      /\(those of digits go in quotes\), got a list/,
    ],
    [
      "an unknown word",
      "language: fi",
      "language: fj",
      [13, 5, strategia],
      /one of fi, sv, en, got "fj"; did you mean "fi"/,
    ],
    [
      "a malformed id",
      "id: testi/rohkeus",
      "id: Rohkeus",
      [15, 5, 'node "Rohkeus"'],
      /expected a space and slugs .*, got "Rohkeus"/,
    ],
    [
      "a node without an id",
      "  - id: testi/henkilo\n    type",
      "  - type",
      [22, 5, 'node named "Aino"'],
      /"id": expected .*, got nothing/,
    ],
    [
      "an id of another space",
      "id: testi/rohkeus",
      "id: muu/rohkeus",
      [15, 5, 'node "muu/rohkeus"'],
      /in the document's space "testi", got "muu\/rohkeus"/,
    ],
    [
      "an id for the second time",
      "id: testi/rohkeus",
      "id: testi/sivu",
      [15, 5, sivu],
      /an id of its own, got "testi\/sivu" again/,
    ],
    [
      "an end before the beginning",
      "startYear: 2021",
      "validFrom: 2021-02-01\n    validTo: 2021-01-31",
      [15, 5, strategia],
      /"validTo": expected 2021-02-01 or a later day/,
    ],
    [
      "an unknown key of a translation",
      "name: Courage",
      "nmae: Courage",
      [18, 55, rohkeus],
      /"translations" has no "nmae"; did you mean "name"/,
    ],
    [
      "a translation without a status",
      "status: EDITOR, ",
      "",
      [18, 22, rohkeus],
      /"status": expected one of SOURCE, EDITOR, MACHINE, got nothing/,
    ],
    [
      "a translation into its own language",
      "language: en",
      "language: fi",
      [18, 22, rohkeus],
      /a language without a text yet, got fi again/,
    ],
    [
      "statements that are no list",
      "statements: [{ status: STATED }]",
      "statements: STATED",
      [39, 5, 'link RELATED_TO from "testi/sivu" to "testi/strategia"'],
      /expected a list, got "STATED"/,
    ],
    [
      "an unknown status",
      stated,
      "{ status: SAID }",
      [20, 11, rohkeus],
      /one of STATED, COLLECTIVE, INFERRED, DERIVED, got "SAID"/,
    ],
    [
      "a statement of a rule",
      stated,
      "{ status: DERIVED }",
      [20, 11, rohkeus],
      /STATED, COLLECTIVE or INFERRED, got DERIVED/,
    ],
    ["an inference without a reason", "why: because, ", "", [21, 9, rohkeus], /expected "why" and "confidence"/],
    [
      "a statement of no property",
      "property: name",
      "property: nmae",
      [21, 11, rohkeus],
      /got "nmae"; did you mean "name"/,
    ],
    ["a position without an end", ", end: 24", "", [20, 9, rohkeus], /"quote", "start" and "end" together/],
    [
      "a source that is nowhere",
      "source: null",
      "source: testi/sivo",
      [21, 68, rohkeus],
      /expected the id of a Source, got "testi\/sivo", which is nowhere; did you mean "testi\/sivu"/,
    ],
    [
      "a source that is none",
      "source: null",
      "source: testi/henkilo",
      [21, 68, rohkeus],
      /expected the id of a Source, got the Contact/,
    ],
    [
      "a quote in the wrong place",
      "start: 11, end: 24",
      "start: 10, end: 23",
      [20, 9, rohkeus],
      /in "testi\/sivu" at 10–23, " rohkeus. Til", got "rohkeus. Tila"; it is at 11–24/,
    ],
    ["a quote counted in UTF-16", "start: 30, end: 34", "start: 31, end: 35", [30, 18, hasValue], /; it is at 30–34/],
    [
      "a quote that is not there",
      '"rohkeus. Tila"',
      '"rohkeus, tila"',
      [20, 9, rohkeus],
      /; it is nowhere in that text/,
    ],
    [
      "a quote without a place that is not there",
      "quote: on }",
      "quote: ei }",
      [35, 18, responsible],
      /expected words of "testi\/sivu", got "ei"/,
    ],
    [
      "an unknown link type",
      "type: HAS_VALUE",
      "type: HAS_VALEU",
      [27, 5, 'link HAS_VALEU from "testi/strategia" to "testi/rohkeus"'],
      /expected a link type, got "HAS_VALEU"; did you mean "HAS_VALUE"/,
    ],
    [
      "an unknown key of a link",
      "    role: UNSPECIFIED",
      "    rolle: UNSPECIFIED\n    role: UNSPECIFIED",
      [34, 5, responsible],
      /a link has no "rolle"; did you mean "role"/,
    ],
    [
      "a link without a target",
      "    target: testi/rohkeus\n",
      "",
      [27, 5, 'link HAS_VALUE from "testi/strategia" to "?"'],
      /"target": expected the id of a node, got nothing/,
    ],
    [
      "a link to nowhere",
      "target: testi/rohkeus",
      "target: testi/rohkeu",
      [29, 5, 'link HAS_VALUE from "testi/strategia" to "testi/rohkeu"'],
      /which is nowhere; did you mean "testi\/rohkeus"/,
    ],
    [
      "an illegal end",
      "target: testi/rohkeus",
      "target: testi/henkilo",
      [27, 5, 'link HAS_VALUE from "testi/strategia" to "testi/henkilo"'],
      /HAS_VALUE to lead from Strategy to Value, got a link from Strategy to Contact/,
    ],
    [
      "two types where they must be the same",
      "type: HAS_VALUE",
      "type: PART_OF",
      [27, 5, 'link PART_OF from "testi/strategia" to "testi/rohkeus"'],
      /from Strategy, Value to the same type, got a link from Strategy to Value/,
    ],
    [
      "a loop",
      "source: testi/sivu\n    target",
      "source: testi/strategia\n    target",
      [36, 5, 'link RELATED_TO from "testi/strategia" to "testi/strategia"'],
      /two different ends, got "testi\/strategia" as both/,
    ],
    [
      "a role that is missing",
      "    role: UNSPECIFIED\n",
      "",
      [31, 5, responsible],
      /"role": expected one of ACCOUNTABLE, UNSPECIFIED, got nothing/,
    ],
    [
      "an unknown role",
      "UNSPECIFIED",
      "UNSPECIFEID",
      [34, 5, responsible],
      /got "UNSPECIFEID"; did you mean "UNSPECIFIED"/,
    ],
    [
      "a role where there is none",
      "target: testi/rohkeus",
      "target: testi/rohkeus\n    role: ACCOUNTABLE",
      [30, 5, hasValue],
      /expected none, as HAS_VALUE has no roles, got "ACCOUNTABLE"/,
    ],
    [
      "a link without statements",
      "    statements: [{ status: STATED }]\n",
      "",
      [36, 5, 'link RELATED_TO from "testi/sivu" to "testi/strategia"'],
      /"statements": expected at least one .*, got none/,
    ],
    [
      "a link with no statement in the list",
      "statements: [{ status: STATED }]",
      "statements: []",
      [36, 5, 'link RELATED_TO from "testi/sivu" to "testi/strategia"'],
      /expected at least one .*, got none/,
    ],
  ])("%s", (_, from, to, [line, column, subject], message) => {
    const problems = problemsOf(changed(from, to));
    expect(problems).toEqual([{ line, column, subject, message: expect.stringMatching(message) }]);
  });

  it("an equal link, and a symmetric one the other way round", () => {
    const more = (type: string, source: string, target: string) =>
      `${whole}  - { type: ${type}, source: testi/${source}, target: testi/${target}, statements: [{ status: STATED }] }\n`;
    const equal = /the document has an equal link before/;
    expect(problemsOf(more("HAS_VALUE", "strategia", "rohkeus"))[0]?.message).toMatch(equal);
    expect(problemsOf(more("RELATED_TO", "strategia", "sivu"))[0]?.message).toMatch(/reads the same from either end/);
    expect(parse(more("RELATED_TO", "henkilo", "sivu")).links).toHaveLength(4);
  });

  it("an id that a node and a link share", () => {
    const text = changed("- type: HAS_VALUE", "- id: testi/rohkeus\n    type: HAS_VALUE");
    expect(problemsOf(text)).toEqual([
      { line: 27, column: 5, subject: 'link "testi/rohkeus"', message: expect.stringMatching("again") },
    ]);
  });

  it.each<[what: string, text: string, line: number, column: number, message: RegExp]>([
    ["an empty text", "", 1, 1, /a graph document as a mapping, got nothing/],
    ["a list", "- space: testi", 1, 1, /a graph document as a mapping, got a list/],
    ["a text that does not end", "space: testi\ntitle: 'Arvot", 2, 14, /missing closing/],
    ["a key for the second time", "space: testi\nspace: testi", 2, 1, /map keys must be unique/],
    ["a key that is a list", "space: testi\n? [a]\n: 1", 2, 3, /all keys must be strings/],
    ["two documents", "space: testi\n---\nspace: testi", 2, 1, /expected one document/],
    ["a tag", "space: !koodi testi", 1, 8, /unresolved tag: !koodi/],
    ["an alias of nothing", "space: *testi", 1, 1, /unresolved alias/i],
    [
      "too many aliases",
      `a: &a [${"x,".repeat(50)}]\nb: &b [${"*a,".repeat(50)}]\nc: [${"*b,".repeat(50)}]`,
      1,
      1,
      /alias/,
    ],
    ["depth in brackets", `space: ${"[".repeat(100_000)}`, 1, 58, /at most 50 levels/],
    ["depth in braces", `{"space":`.repeat(100_000), 1, 451, /at most 50 levels/],
    ["depth in dashes", "- ".repeat(100_000), 1, 101, /at most 50 levels/],
  ])("%s", (_, text, line, column, message) => {
    expect(problemsOf(text)[0]).toEqual({ line, column, subject: null, message: expect.stringMatching(message) });
  });

  it("names the file, the place, the node and what was expected in its message", () => {
    expect(refusalOf(changed("startYear: 2021", "startYear: eilen")).message).toBe(
      'The graph document arvot.yaml has a problem:\n- line 14, column 5, node "testi/strategia": "startYear": expected a whole number of at most 2147483647, either way, got "eilen"',
    );
  });

  it("all problems at once, in the order of the text", () => {
    const text = changed("name: Rohkeus", "name: 5").replace("2021-11-10", "eilen").replace("quote: on", "quote: ei");
    expect(problemsOf(text).map(({ line }) => line)).toEqual([8, 17, 35]);
    expect(refusalOf(text).message).toMatch(
      /^The graph document arvot.yaml has 3 problems:\n- line 8, .*\n- line 17, /,
    );
  });

  it("no more than twenty problems at once", () => {
    const nodes = Array.from({ length: 30 }, (_, index) => `  - { id: testi/n${index}, type: Vlaue, name: A }`);
    const text = `space: testi\nnodes:\n${nodes.join("\n")}`;
    expect(problemsOf(text)).toHaveLength(20);
    expect(refusalOf(text).message).toMatch("has 20 or more problems");
  });

  it("what it cannot take without repeating personal values", () => {
    expect(refusalOf(changed('["0206159333"]', '"0206159333"')).message).not.toMatch("0206159333");
  });
});

describe("documentOperations", () => {
  it("creates sources first, then other nodes, then links", () => {
    const text = changed("id: testi/sivu\n    type: Source", "id: testi/sivu\n    type: Source\n    ordinal: 1");
    const { nodes, ...rest } = parse(text);
    const operations = documentOperations({ ...rest, nodes: nodes.toReversed() });
    expect(
      operations.map((one) => (one.kind === "createNode" ? one.node.id : `${one.link.type} ${one.link.targetId}`)),
    ).toEqual([
      "testi/sivu",
      "testi/henkilo",
      "testi/rohkeus",
      "testi/strategia",
      "HAS_VALUE testi/rohkeus",
      "RESPONSIBLE_FOR testi/strategia",
      "RELATED_TO testi/strategia",
    ]);
  });

  it("keeps an id that a link has, and leaves one out that it has not", () => {
    const text = changed("- type: HAS_VALUE", "- id: testi/l1\n    type: HAS_VALUE");
    const links = documentOperations(parse(text)).flatMap((one) => (one.kind === "createLink" ? [one.link] : []));
    expect(links.map((one) => one.id)).toEqual(["testi/l1", undefined, undefined]);
    expect(links[0]?.statements[0]).toMatchObject({ status: "STATED", sourceId: "testi/sivu", start: 30, end: 34 });
  });
});
