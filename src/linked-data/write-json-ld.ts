import { Compactor } from "./compact";
import {
  type Field,
  isDescribed,
  isLiteral,
  type Kind,
  type Literal,
  type Resource,
  type Term,
  type Value,
} from "./resource";
import { namespaces, type Prefix, type StandardTerm } from "./standard-terms";
import type { Vocabulary } from "./vocabulary";

type Json = Record<string, unknown>;

/** The datatypes that the context gives to values, where JSON does not show them. */
const datatypes: Partial<Record<Kind, StandardTerm>> = {
  count: "xsd:nonNegativeInteger",
  double: "xsd:double",
  date: "xsd:date",
  dateTime: "xsd:dateTime",
};

/** A document about one thing: its context explains only the keys that it uses. */
export function jsonLdDocument(vocabulary: Vocabulary, resource: Resource): string {
  const writer = new JsonLdWriter(vocabulary);
  const body = writer.thing(resource);
  return `${JSON.stringify({ "@context": writer.context(), ...body }, null, 2)}\n`;
}

/** A document about many things: its context comes first and explains every key that there may be. */
export function* jsonLdGraph(vocabulary: Vocabulary, resources: Iterable<Resource>): Iterable<string> {
  const writer = new JsonLdWriter(vocabulary);
  for (const term of vocabulary.all) writer.use(term);
  for (const prefix of Object.keys(namespaces)) writer.compactor.prefixes.add(prefix);
  yield `{"@context":${JSON.stringify(writer.context(), null, 1)},"@graph":[`;
  let comma = "\n";
  for (const resource of resources) {
    yield comma + JSON.stringify(writer.thing(resource));
    comma = ",\n";
  }
  yield "\n]}\n";
}

/** A document about some things: its context explains only the keys that it uses. */
export function jsonLdList(vocabulary: Vocabulary, resources: readonly Resource[]): string {
  const writer = new JsonLdWriter(vocabulary);
  const graph = resources.map((resource) => writer.thing(resource));
  return `${JSON.stringify({ "@context": writer.context(), "@graph": graph }, null, 2)}\n`;
}

class JsonLdWriter {
  readonly compactor: Compactor;
  private readonly used = new Map<string, Term>();

  constructor(private readonly vocabulary: Vocabulary) {
    this.compactor = new Compactor(vocabulary.addresses);
  }

  use(term: Term): void {
    this.used.set(term.key, term);
  }

  /** What the keys mean. */
  context(): Json {
    const { ids, words } = this.vocabulary.addresses;
    const entries = [...this.used.values()].map((term) => [term.key, this.definition(term)]);
    const prefixes = [...this.compactor.prefixes].sort();
    return {
      "@version": 1.1,
      "@base": ids,
      "@vocab": words,
      id: "@id",
      type: { "@id": "@type", "@container": "@set" },
      ...Object.fromEntries(prefixes.map((prefix) => [prefix, namespaces[prefix as Prefix] ?? words])),
      ...Object.fromEntries(entries),
    };
  }

  thing({ iri, types, fields }: Resource): Json {
    const direct = fields.filter(({ incoming }) => !incoming).map((field) => this.entry(field));
    const reversed = fields.filter(({ incoming }) => incoming).map((field) => this.entry(field));
    return {
      id: this.compactor.thing(iri),
      ...(types.length && { type: types.map((type) => this.compactor.word(type)) }),
      ...Object.fromEntries(direct),
      ...(reversed.length && { "@reverse": Object.fromEntries(reversed) }),
    };
  }

  private definition({ iri, kind, reverse, many }: Term): unknown {
    const id = this.compactor.prefixed(iri);
    const type = kind === "thing" ? "@id" : kind === "word" ? "@vocab" : this.datatype(kind);
    const container = kind === "text" ? "@language" : many ? "@set" : undefined;
    if (!type && !container) return id;
    return {
      [reverse ? "@reverse" : "@id"]: id,
      ...(type && { "@type": type }),
      ...(container && { "@container": container }),
    };
  }

  private datatype(kind: Kind): string | undefined {
    const datatype = datatypes[kind];
    if (datatype) this.compactor.prefixes.add("xsd");
    return datatype;
  }

  private entry({ term, values }: Field): [string, unknown] {
    this.use(term);
    if (term.kind === "text") return [term.key, byLanguage(values.filter(isLiteral))];
    const written = values.map((value) => this.value(term, value));
    return [term.key, term.many || written.length > 1 ? written : written[0]];
  }

  private value({ kind }: Term, value: Value): unknown {
    if (isLiteral(value)) return value.kind === kind ? value.literal : { "@value": value.literal };
    if (isDescribed(value)) return this.thing(value);
    return kind === "word" ? this.compactor.word(value.iri) : this.compactor.thing(value.iri);
  }
}

/** Texts by their language, as JSON-LD's language maps have them. */
function byLanguage(texts: readonly Literal[]): Json {
  const map: Record<string, unknown> = {};
  for (const { literal, language = "@none" } of texts) {
    const known = map[language];
    map[language] = known === undefined ? literal : [known, literal].flat();
  }
  return map;
}
