import { type ExpectationOptions, expectation } from "./expectation";
import type { Labels } from "./labels";
import { link } from "./link-type";
import { Node } from "./node";
import { NodeType, type NodeTypeOptions } from "./node-type";
import { Ontology } from "./ontology";

const words: Labels = { fi: "sana", sv: "ord", en: "word" };
const nodeType: NodeTypeOptions = {
  ...words,
  description: "It is described.",
  plural: words,
  forms: { fi: { partitive: "sanaa" } },
};

@NodeType(nodeType)
class Road extends Node {}

@NodeType(nodeType)
class River extends Node {}

@NodeType(nodeType)
class Cloud extends Node {}

describe("an expectation", () => {
  it("is had of the types that it names, or of any but some", () => {
    const ontology = build([expected(), expectation("sourced", { ...options, of: "any", except: [River] })]);
    expect(ontology.expectationsOf("Road").map(({ name }) => name)).toEqual(["bridged", "sourced"]);
    expect(ontology.expectationsOf("River")).toEqual([]);
  });

  it("is refused twice under one name", () => {
    expectRefusal([expected(), expected()], 'the expectation "bridged" is declared twice');
  });

  it("is refused without words in three languages", () => {
    expectRefusal([expected({ sv: "" })], 'the expectation "bridged" has no label in sv');
    expectRefusal(
      [expected({ sentence: { ...words, en: " " } })],
      'the sentence of the expectation "bridged" has no label in en',
    );
  });

  it("is refused of a node type that is not declared, and of none at all", () => {
    expectRefusal([expected({ of: [Cloud] })], 'the expectation "bridged" is had of Cloud, which is not declared');
    expectRefusal([expected({ of: [] })], 'the expectation "bridged" is had of no node type');
  });

  it("is refused when it expects a relationship or a list that a type does not have", () => {
    expectRefusal(
      [expected({ expects: { kind: "link", fields: ["crosses", "fords"] } })],
      'the expectation "bridged" is had of Road, which has no relationship "fords"',
    );
    expectRefusal(
      [expected({ expects: { kind: "entry", list: "levels", passes: () => true } })],
      'the expectation "bridged" is had of Road, which has no list "levels"',
    );
  });

  it("is refused when its sentence asks for a form that a type does not have, or for another place", () => {
    expectRefusal(
      [expected({ sentence: { ...words, fi: "{node:elative}" } })],
      'the expectation "bridged" asks for the form "elative" (fi) that Road does not declare',
    );
    expectRefusal(
      [expected({ sentence: { ...words, fi: "{source} puuttuu" } })],
      'The expectation "bridged" has a broken sentence: "{source}" is not a place of a sentence frame',
    );
  });
});

const options: ExpectationOptions = {
  ...words,
  description: "It is expected.",
  of: [Road],
  expects: { kind: "source" },
  sentence: { fi: "{node:partitive} ei ole", sv: "{node} saknas", en: "The {node:word} is not there" },
};

function expected(more: Partial<ExpectationOptions> = {}) {
  return expectation("bridged", { ...options, expects: { kind: "link", fields: ["crosses"] }, ...more });
}

function expectRefusal(expectations: ReturnType<typeof expected>[], message: string): void {
  expect(() => build(expectations)).toThrow(message);
}

function build(expectations: ReturnType<typeof expected>[]): Ontology {
  const end = (field: string) => ({ ...words, field, frame: words });
  const crosses = { from: [Road], to: [River], source: end("crosses"), target: end("crossedBy") };
  const linkTypes = [link("CROSSES", { description: "It crosses.", ...crosses })];
  return new Ontology({ nodeTypes: [Road, River], linkTypes, rules: [], expectations });
}
