import type { Expectation } from "./expectation";
import { formsOfNode } from "./frame";
import type { NodeType } from "./node-type";
import { type LinkType, relationshipsOf } from "./relationship";

/** What expectations are held against. */
interface Declared {
  readonly nodeTypes: readonly NodeType[];
  readonly linkTypes: readonly LinkType[];
  readonly expectations: readonly Expectation[];
}

/** What is wrong with expectations: they can only be had of what exists, and said in forms that words have. */
export function* brokenExpectations({ nodeTypes, linkTypes, expectations }: Declared): Iterable<string> {
  for (const expectation of expectations) {
    const who = `the expectation "${expectation.name}"`;
    if (!expectation.types.length) yield `${who} is had of no node type`;
    for (const type of expectation.types) {
      if (!nodeTypes.includes(type)) yield `${who} is had of ${type.name}, which is not declared`;
      for (const missing of missingOf(expectation, type, linkTypes))
        yield `${who} is had of ${type.name}, which has no ${missing}`;
      for (const { language, form } of formsAsked(expectation)) {
        if (!type.forms?.[language]?.[form])
          yield `${who} asks for the form "${form}" (${language}) that ${type.name} does not declare`;
      }
    }
  }
}

function missingOf({ expects }: Expectation, type: NodeType, linkTypes: readonly LinkType[]): string[] {
  switch (expects.kind) {
    case "link": {
      const fields = linkTypes.flatMap((linkType) => relationshipsOf(type, linkType)).map(({ field }) => field);
      return expects.fields.filter((field) => !fields.includes(field)).map((field) => `relationship "${field}"`);
    }
    case "entry":
      return type.entries.some(({ name }) => name === expects.list) ? [] : [`list "${expects.list}"`];
    case "source":
      return [];
  }
}

function formsAsked({ name, sentence }: Expectation): ReturnType<typeof formsOfNode> {
  try {
    return formsOfNode(sentence);
  } catch (error) {
    throw new Error(`The expectation "${name}" has a broken sentence: ${(error as Error).message}`);
  }
}
