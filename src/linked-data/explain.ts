import { type Labels, languages } from "../ontology/labels";
import { type Field, field, type Literal, type Reference, type Resource } from "./resource";
import { type StandardTerm, standardIri } from "./standard-terms";
import type { Vocabulary } from "./vocabulary";

/** A class by its name with a prefix, of a standard or of ours. */
export type Class = StandardTerm | `vocab:${string}`;

/** A word of ours with its labels, and whatever else there is to say of it. */
export function explained(
  vocabulary: Vocabulary,
  word: string,
  classes: readonly Class[],
  labels: Labels,
  comment: Partial<Labels>,
  more: readonly Field[] = [],
): Resource {
  return {
    iri: vocabulary.word(word).iri,
    types: classes.map((name) => classIri(vocabulary, name)),
    fields: [
      ...field(vocabulary.term("name"), textsOf(labels)),
      ...field(vocabulary.fixed("comment"), textsOf(comment)),
      ...more,
    ],
  };
}

/** The ends of a property: one class is its domain or range, several are what it includes. */
export function endFields(vocabulary: Vocabulary, end: "domain" | "range", classes: readonly Reference[]): Field[] {
  return field(vocabulary.fixed(classes.length > 1 ? `${end}Includes` : end), classes);
}

/** The IRI of a class. */
export function classIri(vocabulary: Vocabulary, name: Class): string {
  return name.startsWith("vocab:") ? vocabulary.word(name.slice(6)).iri : standardIri(name as StandardTerm);
}

/** Labels as texts in their languages. */
export function textsOf(labels: Partial<Labels>): Literal[] {
  return languages.flatMap((language) => {
    const literal = labels[language];
    return literal ? [{ literal, kind: "text" as const, language }] : [];
  });
}
