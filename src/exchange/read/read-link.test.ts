import { changed, problemsOf, smallDocument, smallOntology } from "../../testing/small-document";
import { parseDocument } from "./parse-document";

const related = 'link RELATED_TO from "testi/sivu" to "testi/strategia"';
const responsible = 'link RESPONSIBLE_FOR from "testi/henkilo" to "testi/strategia"';

describe("a link is refused", () => {
  it.each<[what: string, from: string, to: string, problem: string]>([
    ["as no mapping", "links:", "links:\n  - HAS_VALUE", "30:5 document: expected a link as a mapping"],
    [
      "with an unknown type",
      "HAS_VALUE",
      "HAS_VALEU",
      '30:5 link HAS_VALEU from "testi/strategia" to "testi/rohkeus": "type": expected a link type, got "HAS_VALEU"; did you mean "HAS_VALUE"?',
    ],
    [
      "with an unknown key",
      "    role:",
      "    rolle: x\n    role:",
      `37:5 ${responsible}: a link has no "rolle"; did you mean "role"?`,
    ],
    [
      "with a malformed id",
      "- type: RELATED_TO",
      "- id: X\n    type: RELATED_TO",
      '39:5 link "X": "id": expected a space and slugs',
    ],
    [
      "with an id of another space",
      "- type: RELATED_TO",
      "- id: muu/x\n    type: RELATED_TO",
      '39:5 link "muu/x": "id": expected an id in the document\'s space',
    ],
    [
      "with the id of a node",
      "- type: RELATED_TO",
      "- id: testi/ilo\n    type: RELATED_TO",
      '39:5 link "testi/ilo": "id": expected an id of its own, got "testi/ilo" again',
    ],
    [
      "without a target",
      "    target: testi/rohkeus\n",
      "",
      '30:5 link HAS_VALUE from "testi/strategia" to "?": "target": expected the id of a node, got nothing',
    ],
    [
      "to nowhere",
      "target: testi/rohkeus",
      "target: testi/rohkeu",
      '32:5 link HAS_VALUE from "testi/strategia" to "testi/rohkeu": "target": expected the id of a node, got "testi/rohkeu", which is nowhere; did you mean "testi/rohkeus"?',
    ],
    [
      "to an illegal end",
      "target: testi/rohkeus",
      "target: testi/henkilo",
      '30:5 link HAS_VALUE from "testi/strategia" to "testi/henkilo": expected HAS_VALUE to lead from Strategy to Value, got a link from Strategy to Contact',
    ],
    [
      "between two types that must be the same",
      "type: HAS_VALUE",
      "type: PART_OF",
      '30:5 link PART_OF from "testi/strategia" to "testi/rohkeus": expected PART_OF to lead from Strategy, Value to the same type, got a link from Strategy to Value',
    ],
    [
      "from a node to itself",
      "source: testi/sivu\n    target",
      "source: testi/strategia\n    target",
      '39:5 link RELATED_TO from "testi/strategia" to "testi/strategia": expected two different ends',
    ],
    [
      "without a role that it needs",
      "    role: UNSPECIFIED\n",
      "",
      `34:5 ${responsible}: "role": expected one of ACCOUNTABLE, UNSPECIFIED, got nothing`,
    ],
    [
      "with an unknown role",
      "UNSPECIFIED",
      "UNSPECIFEID",
      `37:5 ${responsible}: "role": expected one of ACCOUNTABLE, UNSPECIFIED, got "UNSPECIFEID"; did you mean "UNSPECIFIED"?`,
    ],
    [
      "with a role where there is none",
      "type: RELATED_TO",
      "type: RELATED_TO\n    role: ACCOUNTABLE",
      `40:5 ${related}: "role": expected none, as RELATED_TO has no roles, got "ACCOUNTABLE"`,
    ],
    [
      "with an end before the beginning",
      "type: RELATED_TO",
      "type: RELATED_TO\n    validFrom: 2021-02-01\n    validTo: 2021-01-31",
      `41:5 ${related}: "validTo": expected 2021-02-01 or a later day`,
    ],
    [
      "without statements",
      "    statements: [{ status: STATED }]\n",
      "",
      `39:5 ${related}: "statements": expected at least one that says where the link comes from, got none`,
    ],
    [
      "with no statement in the list",
      "[{ status: STATED }]",
      "[]",
      `39:5 ${related}: "statements": expected at least one`,
    ],
    [
      "with statements that are no list",
      "[{ status: STATED }]",
      "STATED",
      `42:5 ${related}: "statements": expected a list, got "STATED"`,
    ],
  ])("%s", (_, from, to, problem) => {
    expect(problemsOf(changed(from, to))).toEqual([expect.stringContaining(problem)]);
  });
});

describe("a link that is there before", () => {
  const again = (type: string, source: string, target: string, more = "") =>
    `${smallDocument}  - { type: ${type}, source: testi/${source}, target: testi/${target}, statements: [{ status: STATED }]${more} }\n`;

  it("is refused when type, ends, role and first day are equal", () => {
    expect(problemsOf(again("HAS_VALUE", "strategia", "rohkeus", ", ordinal: 2"))).toEqual([
      expect.stringContaining("the document has an equal link before: expected another type, end, role or validFrom"),
    ]);
  });

  it("is refused when it is symmetric and the other way round", () => {
    expect(problemsOf(again("RELATED_TO", "strategia", "sivu"))).toEqual([
      expect.stringContaining("an equal link before (RELATED_TO reads the same from either end)"),
    ]);
  });

  it.each([
    ["role", again("RESPONSIBLE_FOR", "henkilo", "strategia", ", role: ACCOUNTABLE")],
    ["first day", again("HAS_VALUE", "strategia", "rohkeus", ", validFrom: 2022-01-01")],
    ["end", again("RELATED_TO", "henkilo", "strategia")],
  ])("is taken again with another %s", (_, text) => {
    expect(parseDocument(text, { name: "arvot.yaml", ontology: smallOntology }).links).toHaveLength(4);
  });
});
