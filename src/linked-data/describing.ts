import type { View } from "../graph/view";
import type { Property } from "../ontology/property";
import { type Field, field, type Literal, type Term, type Value } from "./resource";
import { kindOf, type Vocabulary, wordFor } from "./vocabulary";

/** What things are described from: what may be seen, and the terms to say it in. */
export interface Describing {
  readonly view: View;
  readonly vocabulary: Vocabulary;
}

/** A property of a node, link or entry, as far as the view shows it. */
export function propertyField(
  { view, vocabulary }: Describing,
  record: object,
  { name, type }: Pick<Property, "name" | "type">,
  term: Term,
): Field[] {
  const value = view.read(record, name);
  if (value === null) return [];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return field(
    term,
    list.map((one) => {
      const word = wordFor(type, one);
      return word ? vocabulary.word(word) : plain(one, kindOf(type));
    }),
  );
}

/** A text in a language, or in none that is known. */
export function text(value: string, language: string | null): Literal {
  return { literal: value, kind: "text", ...(language && { language }) };
}

/** A string, if the view shows it. */
export function stringValue({ view }: Describing, record: object, property: string): Literal[] {
  const value = view.read(record, property);
  return typeof value === "string" ? [{ literal: value, kind: "string" }] : [];
}

function plain(value: unknown, kind: ReturnType<typeof kindOf>): Value {
  const literal = typeof value === "number" ? value : String(value);
  return { literal, kind: kind === "word" ? "string" : kind };
}
