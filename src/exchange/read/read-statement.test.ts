import { changed, problemsOf, smallOntology } from "../../testing/small-document";
import { parseDocument } from "./parse-document";

const node = 'node "testi/rohkeus"';
const stated = '{ status: STATED, quote: "rohkeus. Tila", start: 11, end: 24 }';

describe("a statement is refused", () => {
  it.each<[what: string, from: string, to: string, problem: string]>([
    ["as no mapping", stated, "STATED", `20:9 ${node}: expected a statement as a mapping, got "STATED"`],
    [
      "with an unknown key",
      "why: because",
      "wyh: because, why: because",
      `21:45 ${node}: a statement has no "wyh"; did you mean "why"?`,
    ],
    [
      "with an unknown status",
      stated,
      "{ status: SAID }",
      `20:11 ${node}: "status": expected one of STATED, COLLECTIVE, INFERRED, DERIVED, got "SAID"`,
    ],
    ["without a status", stated, "{ quote: on }", `20:9 ${node}: "status": expected one of`],
    [
      "when a rule would say it",
      stated,
      "{ status: DERIVED }",
      `20:11 ${node}: "status": expected STATED, COLLECTIVE or INFERRED, got DERIVED`,
    ],
    [
      "when inferred without a reason",
      "why: because, ",
      "",
      `21:9 ${node}: an INFERRED statement says why and how surely`,
    ],
    [
      "when inferred without any surety",
      "confidence: LOW, ",
      "",
      `21:9 ${node}: an INFERRED statement says why and how surely`,
    ],
    [
      "when said of a group without a reason",
      ", why: kaikki",
      "",
      '38:18 link RESPONSIBLE_FOR from "testi/henkilo" to "testi/strategia": a COLLECTIVE statement says why',
    ],
    [
      "about no property",
      "property: name",
      "property: nmae",
      `21:11 ${node}: "property": expected a property that it is about, got "nmae"; did you mean "name"?`,
    ],
    [
      "with a beginning and no end",
      ", end: 24",
      "",
      `20:9 ${node}: a position belongs to a quote: expected "quote", "start" and "end" together`,
    ],
    ["with a place and no words", 'quote: "rohkeus. Tila", ', "", `20:9 ${node}: a position belongs to a quote`],
    [
      "with a source that is nowhere",
      "source: null",
      "source: testi/sivo",
      `21:76 ${node}: "source": expected the id of a Source, got "testi/sivo", which is nowhere; did you mean "testi/sivu"?`,
    ],
    [
      "with a source that is none",
      "source: null",
      "source: testi/henkilo",
      `21:76 ${node}: "source": expected the id of a Source, got the Contact "testi/henkilo"`,
    ],
    [
      "with a quote from the place before",
      "start: 11, end: 24",
      "start: 10, end: 23",
      `20:9 ${node}: "quote": expected what stands in "testi/sivu" at 10–23, " rohkeus. Til", got "rohkeus. Tila"; it is at 11–24`,
    ],
    [
      "with a quote from beyond the end",
      "start: 11, end: 24",
      "start: 900, end: 913",
      `20:9 ${node}: "quote": expected what stands in "testi/sivu" at 900–913, "", got`,
    ],
    [
      "with a quote from before the beginning",
      "start: 11",
      "start: -2",
      `20:9 ${node}: expected a start from 0 and an end after it, got -2 to 24`,
    ],
    [
      "with a quote counted in UTF-16",
      "start: 30, end: 34",
      "start: 31, end: 35",
      `33:18 link HAS_VALUE from "testi/strategia" to "testi/rohkeus": "quote": expected what stands in "testi/sivu" at 31–35, "yvä.", got "hyvä"; it is at 30–34`,
    ],
    [
      "with a quote of other letters",
      '"rohkeus. Tila"',
      '"Rohkeus. Tila"',
      `20:9 ${node}: "quote": expected what stands in "testi/sivu" at 11–24, "rohkeus. Tila", got "Rohkeus. Tila"; it is nowhere in that text`,
    ],
    [
      "with a quote without a place that is nowhere",
      "quote: on,",
      "quote: ei,",
      '38:18 link RESPONSIBLE_FOR from "testi/henkilo" to "testi/strategia": "quote": expected words of "testi/sivu", got "ei"',
    ],
  ])("%s", (_, from, to, problem) => {
    expect(problemsOf(changed(from, to))).toEqual([expect.stringContaining(problem)]);
  });
});

describe("a statement's source", () => {
  const document = (quote: string) => `space: testi
nodes:
  - id: testi/ilo
    type: Value
    name: Ilo
    statements: [{ status: STATED, source: toinen/sivu, quote: ${quote}, start: 7, end: 11 }]`;

  it("may be one that is there already, whose text then counts", () => {
    const known = () => ({ type: "Source", text: "Toinen sivu" });
    const { nodes } = parseDocument(document("sivu"), { name: "ilo.yaml", ontology: smallOntology, known });
    expect(nodes[0]?.statements[0]?.source).toBe("toinen/sivu");
    expect(problemsOf(document("sivo"), { known })).toEqual([
      expect.stringContaining('in "toinen/sivu" at 7–11, "sivu", got "sivo"'),
    ]);
  });

  it("may be one of which the text is not known, and then no quote is doubted", () => {
    const known = () => ({ type: "Source" });
    const { nodes } = parseDocument(document("sivo"), { name: "ilo.yaml", ontology: smallOntology, known });
    expect(nodes[0]?.statements[0]?.quote).toBe("sivo");
  });
});
