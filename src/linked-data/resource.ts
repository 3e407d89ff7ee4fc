/** What the values of a term are: things, words of the vocabulary, texts in languages, or plain values. */
export type Kind = "thing" | "word" | "text" | "string" | "integer" | "count" | "double" | "date" | "dateTime";

/** A property under the short key that JSON-LD has for it. */
export interface Term {
  readonly key: string;
  readonly iri: string;
  readonly kind: Kind;
  /** The key reads the property from its other end. */
  readonly reverse?: boolean;
  /** It may have several values, so that JSON always has a list. */
  readonly many?: boolean;
}

/** A plain value; a text may have a language. */
export interface Literal {
  readonly literal: string | number;
  readonly kind: Exclude<Kind, "thing" | "word">;
  readonly language?: string;
}

/** A thing that is only pointed at. */
export interface Reference {
  readonly iri: string;
}

/** A thing with what is said of it: what both writers write, each in its way. */
export interface Resource extends Reference {
  /** IRIs of classes. */
  readonly types: readonly string[];
  readonly fields: readonly Field[];
}

/** What a field may hold. */
export type Value = Literal | Reference | Resource;

/** A property of a thing with its values; never without any. */
export interface Field {
  readonly term: Term;
  readonly values: readonly Value[];
  /** The values are the subjects, and the thing is what they point at. */
  readonly incoming?: boolean;
}

/** Whether a value is a plain one. */
export function isLiteral(value: Value): value is Literal {
  return "literal" in value;
}

/** Whether a value says something of what it points at. */
export function isDescribed(value: Value): value is Resource {
  return "fields" in value;
}

/** A field, if there is anything to put into it. */
export function field(term: Term, values: readonly Value[] | Value | null, incoming = false): Field[] {
  const list = values === null ? [] : Array.isArray(values) ? (values as readonly Value[]) : [values as Value];
  return list.length ? [{ term, values: list, ...(incoming && { incoming }) }] : [];
}
