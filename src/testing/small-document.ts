import { StrategyError } from "../errors";
import { type ParseOptions, parseDocument } from "../exchange/read/parse-document";
import type { Problem } from "../exchange/read/problems";
import { type LinkTypeOptions, link } from "../ontology/link-type";
import { Node } from "../ontology/node";
import { NodeType } from "../ontology/node-type";
import { Ontology } from "../ontology/ontology";
import { Property } from "../ontology/property";

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

const responsible = { roles: { ACCOUNTABLE: words, UNSPECIFIED: words }, requires: ["role"] } as const;

/** An ontology with one of each kind of declaration, to try documents against. */
export const smallOntology = new Ontology({
  nodeTypes: [Source, Strategy, Value, Contact],
  linkTypes: [
    link("HAS_VALUE", { ...ends("values", "valueOf"), from: [Strategy], to: [Value] }),
    link("RESPONSIBLE_FOR", {
      ...ends("responsibleFor", "responsible"),
      from: [Contact],
      to: [Strategy],
      ...responsible,
    }),
    link("PART_OF", { ...ends("partOf", "parts"), from: [Strategy, Value], to: "same", part: "source" }),
    link("RELATED_TO", { ...ends("related", "related"), from: "any", to: "any", symmetric: true }),
  ],
  rules: [],
});

/** A document with nothing wrong; its source has a no-break space, and a letter of two UTF-16 units. */
export const smallDocument = String.raw`space: testi
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
  - id: testi/ilo
    type: Value
    name: Ilo
links:
  - type: HAS_VALUE
    source: testi/strategia
    target: testi/rohkeus
    statements: [{ status: STATED, quote: hyvä, start: 30, end: 34 }]
  - type: RESPONSIBLE_FOR
    source: testi/henkilo
    target: testi/strategia
    role: UNSPECIFIED
    statements: [{ status: COLLECTIVE, quote: on, why: kaikki }]
  - type: RELATED_TO
    source: testi/sivu
    target: testi/strategia
    statements: [{ status: STATED }]
`;

/** The small document with one place of it changed. */
export function changed(from: string, to: string): string {
  if (smallDocument.split(from).length !== 2) throw new Error(`"${from}" is not once in the small document`);
  return smallDocument.replace(from, () => to);
}

/** The error that a document is refused with. */
export function refusalOf(text: string, more: Partial<ParseOptions> = {}): StrategyError {
  try {
    parseDocument(text, { name: "arvot.yaml", ontology: smallOntology, ...more });
  } catch (error) {
    if (error instanceof StrategyError) return error;
    throw error;
  }
  throw new Error("the document was not refused");
}

/** The problems that a document is refused with, as `line:column subject: message`. */
export function problemsOf(text: string, more?: Partial<ParseOptions>): string[] {
  const problems = refusalOf(text, more).details.problems as readonly Problem[];
  return problems.map((one) => `${one.line}:${one.column} ${one.subject ?? "document"}: ${one.message}`);
}

function ends(source: string, target: string): Pick<LinkTypeOptions, "source" | "target" | "description"> {
  const text = "{source} {target}";
  const frame = { fi: text, sv: text, en: text };
  return {
    source: { ...word, field: source, frame },
    target: { ...word, field: target, frame },
    description: "A link.",
  };
}
