import { isId } from "../../ontology/id";
import { Link } from "../../ontology/link";
import type { Ontology } from "../../ontology/ontology";
import { blackened } from "../../ontology/personal-words";
import { type Property, propertiesOf } from "../../ontology/property";
import type { ErasureMask } from "./erasure-mask";

type Value = unknown;
type Fields = Readonly<Record<string, Value>>;

/** Texts of closed lists and names of properties: whoever hid them would make the record contradict the ontology. */
const words: ReadonlySet<string> = new Set(["property", "role", "type", "kind", "operation"]);

/** Hides a person in records: entities with their lists, what a change kept of them, drafts, and JSON of others. */
export class RecordMask {
  private readonly texts: ReadonlySet<string>;
  private readonly fixed: ReadonlySet<string>;

  constructor(
    ontology: Ontology,
    private readonly mask: ErasureMask,
  ) {
    const properties = allProperties(ontology);
    this.texts = new Set(properties.filter(isText).map(({ name }) => name));
    this.fixed = new Set([...properties.filter((property) => !isText(property)).map(({ name }) => name), ...words]);
  }

  /** A record without the person's words; the very same one where it has none. */
  hide<T>(record: T): T {
    return this.hidden(record) as T;
  }

  /** A record of the person alone: every text in it becomes unreadable. */
  blacken<T>(record: T): T {
    return this.blackenedValue(record, "") as T;
  }

  /** A record of a link of the person: what explains it becomes unreadable, quotes only as far as they are the person's. */
  hideLink<T>(record: T): T {
    const explained = mapped(this.hidden(record), (value, key) => (key === "note" ? black(value) : value));
    return mapped(explained, (value, key) => (key === "statements" ? this.withoutReasons(value) : value)) as T;
  }

  private withoutReasons(statements: Value): Value {
    return mapped(statements, (statement) => mapped(statement, (value, key) => (key === "why" ? black(value) : value)));
  }

  private hidden(value: Value): Value {
    if (typeof value === "string") return isId(value) ? value : this.mask.text(value);
    if (typeof value !== "object" || !value) return value;
    return mapped(value, (inner, key, record) => {
      if (this.fixed.has(key)) return inner;
      if (typeof inner !== "string") return this.hidden(inner);
      const { id, sourceId, start, end } = record;
      if (key === "text" && typeof id === "string") return this.mask.sourceText(id, inner);
      if (key === "quote" && typeof sourceId === "string" && typeof start === "number" && typeof end === "number")
        return this.mask.quote({ sourceId, start, end, quote: inner });
      return this.hidden(inner);
    });
  }

  private blackenedValue(value: Value, key: string): Value {
    if (typeof value === "string") return this.texts.has(key) ? blackened(value) : value;
    if (Array.isArray(value)) return mapped(value, (inner) => this.blackenedValue(inner, key));
    if (typeof value !== "object" || !value) return value;
    return mapped(value, (inner, name) => this.blackenedValue(inner, name));
  }
}

function black(value: Value): Value {
  return typeof value === "string" ? blackened(value) : value;
}

/** The same list or record with its values changed; the very same one where none is. */
function mapped(value: Value, change: (inner: Value, key: string, record: Fields) => Value): Value {
  if (typeof value !== "object" || !value) return value;
  if (Array.isArray(value)) {
    const list = value.map((inner, index) => change(inner, String(index), {}));
    return list.every((inner, index) => inner === value[index]) ? value : list;
  }
  const record = value as Fields;
  const changes = Object.entries(record).map(([key, inner]) => [key, change(inner, key, record)] as const);
  if (changes.every(([key, inner]) => inner === record[key])) return value;
  return Object.assign(Object.create(Object.getPrototypeOf(value)), Object.fromEntries(changes));
}

function allProperties(ontology: Ontology): Property[] {
  const classes = [...ontology.nodeTypes, ...ontology.entryTypes].map(({ entity }) => entity);
  return [...classes, Link].flatMap((entity) => propertiesOf(entity));
}

function isText({ type, managed, primary, name }: Property): boolean {
  return (type === "string" || type === "strings") && !managed && !primary && !words.has(name);
}
