import { changed, problemsOf, refusalOf, smallDocument, smallOntology } from "../../testing/small-document";
import type { GraphDocument } from "../document";
import { type ParseOptions, parseDocument } from "./parse-document";

function parse(text: string, more: Partial<ParseOptions> = {}): GraphDocument {
  return parseDocument(text, { name: "arvot.yaml", ontology: smallOntology, ...more });
}

describe("parseDocument", () => {
  it("reads nodes and links with what the top of the document says for all", () => {
    const { space, title, language, source, nodes, links } = parse(smallDocument);
    expect([space, title, language, source]).toEqual(["testi", "Arvot", "fi", "testi/sivu"]);
    expect(nodes.map(({ type }) => type)).toEqual(["Source", "Strategy", "Value", "Contact", "Value"]);
    expect(nodes[2]).toMatchObject({
      id: "testi/rohkeus",
      properties: { name: "Rohkeus", language: "fi" },
      entries: { translations: [{ language: "en", status: "EDITOR", name: "Courage" }] },
    });
    expect(nodes[2]?.statements.map((one) => one.source)).toEqual(["testi/sivu", null]);
    expect(links[1]).toMatchObject({ id: null, type: "RESPONSIBLE_FOR", properties: { role: "UNSPECIFIED" } });
  });

  it("reads the same from JSON, tabs and escapes included", () => {
    const read = parse(smallDocument);
    const nodes = read.nodes.map(({ properties, entries, ...node }) => ({ ...node, ...properties, ...entries }));
    const links = read.links.map(({ id: _, properties, ...link }) => ({ ...link, ...properties }));
    const json = JSON.stringify({ ...read, nodes, links }, null, "\t");
    const escaped = json.replace(
      /[\u0080-\uffff]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
    expect(parse(json)).toEqual(read);
    expect(parse(escaped)).toEqual(read);
  });

  it.each(["no", "yes", "off", "2021-11-10", "1:30", '"null"', '"1e3"'])("keeps the name %s a text", (name) => {
    for (const version of ["", "%YAML 1.1\n---\n"]) {
      const [, , node] = parse(version + changed("name: Rohkeus", `name: ${name}`)).nodes;
      expect(node?.properties.name).toBe(name.replaceAll('"', ""));
    }
  });

  it("takes the language of the document for nodes that do not say theirs", () => {
    const languages = parse(changed("title: Arvot", "language: sv")).nodes.map(({ properties }) => properties.language);
    expect(languages).toEqual(["sv", "fi", "sv", "sv", "sv"]);
  });

  it("takes a document without links, and one without anything", () => {
    expect(parse("space: testi\nnodes: [{ id: testi/ilo, type: Value, name: Ilo }]").nodes).toHaveLength(1);
    expect(parse("space: testi")).toMatchObject({ nodes: [], links: [], title: null, source: null });
  });

  it("takes links to nodes that are there already", () => {
    const known = (id: string) => (id === "toinen/arvo" ? { type: "Value" } : undefined);
    expect(parse(changed("target: testi/rohkeus", "target: toinen/arvo"), { known }).links[0]?.target).toBe(
      "toinen/arvo",
    );
  });
});

describe("parseDocument refuses", () => {
  it.each<[what: string, text: string, problem: string]>([
    ["an empty text", "", "1:1 document: expected a graph document as a mapping, got nothing"],
    ["a list", "- space: testi", "1:1 document: expected a graph document as a mapping, got a list"],
    ["a text that is no YAML", "space: testi\ntitle: 'Arvot", "2:14 document: missing closing"],
    ["a document without a space", "title: Arvot", '1:1 document: "space": expected the first part of its ids'],
    ["a space that is none", changed("space: testi", "space: Testi!"), '1:1 document: "space": expected'],
    ["a title that is none", changed("title: Arvot", "title: [1]"), '2:1 document: "title": expected a text'],
    [
      "an unknown key",
      changed("title:", "titel:"),
      '2:1 document: a graph document has no "titel"; did you mean "title"?',
    ],
    [
      "a language that is none",
      changed("title: Arvot", "language: suomi"),
      '2:1 document: "language": expected one of fi',
    ],
    ["nodes that are no list", "space: testi\nnodes: {}", '2:1 document: "nodes": expected a list, got a mapping'],
    ["links that are no list", "space: testi\nlinks: 5", '2:1 document: "links": expected a list, got the number 5'],
  ])("%s", (_, text, problem) => {
    expect(problemsOf(text)).toEqual([expect.stringContaining(problem)]);
  });

  it("a source of the whole document that is nowhere, once", () => {
    const text = changed("source: testi/sivu\nnodes", "source: testi/sivo\nnodes");
    const expected = 'expected the id of a Source, got "testi/sivo", which is nowhere; did you mean "testi/sivu"?';
    expect(problemsOf(text)).toEqual([`3:1 document: "source": ${expected}`]);
  });

  it("a document with a message that names the file, the place, the node, what was expected and what came", () => {
    const { code, message } = refusalOf(changed("startYear: 2021", "startYear: eilen"));
    expect(code).toBe("INVALID_DOCUMENT");
    expect(message.split("\n")).toEqual([
      "The graph document arvot.yaml has a problem:",
      '- line 14, column 5, node "testi/strategia": "startYear": expected a whole number of at most 2147483647, either way, got "eilen"',
    ]);
  });

  it("a document with all its problems at once, in the order of the text", () => {
    const text = changed("name: Rohkeus", "name: 5").replace("2021-11-10", "eilen").replace("quote: on", "quote: ei");
    expect(problemsOf(text).map((problem) => problem.split(":")[0])).toEqual(["8", "17", "38"]);
    expect(refusalOf(text).message).toMatch(
      /^The graph document arvot.yaml has 3 problems:\n- line 8, .*\n- line 17, /,
    );
  });

  it("a document with no more than twenty problems at once", () => {
    const nodes = Array.from({ length: 30 }, (_, index) => `  - { id: testi/n${index}, type: Vlaue, name: A }`);
    const text = `space: testi\nnodes:\n${nodes.join("\n")}`;
    expect(problemsOf(text)).toHaveLength(20);
    expect(refusalOf(text).message).toMatch("has 20 or more problems");
  });

  it("a document without repeating personal values", () => {
    expect(refusalOf(changed('["0206159333"]', '"0206159333"')).message).not.toMatch("0206159333");
  });
});
