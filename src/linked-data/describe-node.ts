import type { Arc } from "../graph/arc";
import { DerivedLink } from "../graph/derived-link";
import { arcsAt, type DerivedChoice } from "../graph/related";
import { textIn } from "../graph/texts";
import { spaceOf } from "../ontology/id";
import type { Node } from "../ontology/node";
import { describeLink } from "./describe-link";
import { partFields } from "./describe-parts";
import { provenanceFields } from "./describe-statement";
import { type Describing, propertyField, text } from "./describing";
import { type Field, field, type Literal, type Reference, type Resource, type Value } from "./resource";
import { standardClasses, standardClassesOf } from "./standard-classes";
import { standardLink } from "./standard-links";
import { structuredProperties } from "./vocabulary";
import { linkWord } from "./word-names";

/** How much is said of a node. */
export interface Extent {
  readonly derived: DerivedChoice;
  /** Whether links that lead to it are told too, and the names of what is at the other ends. */
  readonly surroundings: boolean;
}

/** A node with everything that the view shows of it: the one mapping that every format is written from. */
export function describeNode(describing: Describing, node: Node, extent: Extent): Resource {
  const { view, vocabulary } = describing;
  const iri = vocabulary.addresses.node(node.id);
  const all = arcsAt(view, node, extent.derived);
  const arcs = extent.surroundings ? all : all.filter(({ end }) => end === "source");
  return {
    ...nameplate(describing, node),
    fields: [
      ...nameFields(describing, node),
      ...propertyFields(describing, node),
      ...partFields(describing, node, iri),
      ...directFields(describing, node, arcs),
      ...provenanceFields(describing, node, iri),
      ...linkFields(describing, arcs, extent),
    ],
  };
}

/** What a reader needs to know of a node at the other end of a link: what it is, and what it is called. */
function nameplate(describing: Describing, node: Node): Resource {
  const { view, vocabulary } = describing;
  return {
    iri: vocabulary.addresses.node(node.id),
    types: [vocabulary.word(node.type).iri, ...standardClassesOf(view, node)],
    fields: field(vocabulary.term("name"), textsOf(describing, node, "name")),
  };
}

function nameFields(describing: Describing, node: Node): Field[] {
  const { vocabulary } = describing;
  const names = textsOf(describing, node, "name");
  const { name } = standardClasses[node.type] ?? {};
  return [
    ...field(vocabulary.term("name"), names),
    ...(name ? field(vocabulary.fixed(name), names) : []),
    ...field(vocabulary.term("description"), textsOf(describing, node, "description")),
    ...field(vocabulary.fixed("space"), { literal: spaceOf(node.id), kind: "string" }),
  ];
}

function textsOf({ view }: Describing, node: Node, property: "name" | "description"): Literal[] {
  const own = textIn(view, node, property, null);
  const others = node.translations.flatMap((translation) => {
    const value = view.text(translation[property] ?? null, node);
    return value === null || translation.language === node.language ? [] : text(value, translation.language);
  });
  return own === null ? others : [text(own, node.language), ...others];
}

function propertyFields(describing: Describing, node: Node): Field[] {
  const { view, vocabulary } = describing;
  const properties = view.ontology.nodeType(node.type)?.properties ?? [];
  const plain = properties.filter(
    ({ name }) => !["id", "name", "description"].includes(name) && !structuredProperties.has(name),
  );
  return plain.flatMap((property) => {
    const term = vocabulary.term(property.name);
    if (property.name === "url") return field(term, webAddress(view.read(node, "url")));
    if (term.kind !== "text") return propertyField(describing, node, property, term);
    const value = view.read(node, property.name);
    const language = property.name === "text" ? (view.read(node, "textLanguage") as string | null) : node.language;
    return field(term, value === null ? null : text(String(value), language));
  });
}

/** An address of the web to follow; anything else is a string. */
function webAddress(value: unknown): Value | null {
  if (typeof value !== "string") return null;
  if (!URL.canParse(value) || !/^https?:/i.test(value)) return { literal: value, kind: "string" };
  return { iri: new URL(value).href.replace(/[<>"{}|\\^`\s]/g, encodeURIComponent) };
}

/** What links say, as plain triples: only those that are recorded, for what is derived nobody has said. */
function directFields(describing: Describing, node: Node, arcs: readonly Arc[]): Field[] {
  const { view, vocabulary } = describing;
  const values = new Map<string, { key: string; incoming: boolean; things: Map<string, Reference> }>();
  for (const { link, end, place } of arcs) {
    const type = view.ontology.linkType(link.type);
    if (link instanceof DerivedLink || !type) continue;
    const incoming = end === "target";
    const other = view.graph.nodeAt(place);
    const [source, target] = incoming ? [other, node] : [node, other];
    const standard = standardLink(view, type, source, target);
    for (const key of [linkWord(type.name), ...(standard ? [standard] : [])]) {
      const way = `${key} ${incoming}`;
      const found = values.get(way) ?? { key, incoming, things: new Map() };
      values.set(way, found);
      found.things.set(other.id, { iri: vocabulary.addresses.node(other.id) });
    }
  }
  return [...values.values()].flatMap(({ key, incoming, things }) =>
    field(vocabulary.term(key), [...things.values()], incoming),
  );
}

function linkFields(describing: Describing, arcs: readonly Arc[], { surroundings }: Extent): Field[] {
  const { vocabulary, view } = describing;
  const describe = (at: Arc["end"]) =>
    arcs
      .filter(({ end }) => end === at)
      .map(({ link, place }) => {
        const other = view.graph.nodeAt(place);
        const reference = surroundings ? nameplate(describing, other) : { iri: vocabulary.addresses.node(other.id) };
        return describeLink(describing, link, at === "source" ? "target" : "source", reference);
      });
  return [
    ...field(vocabulary.fixed("linksFrom"), describe("source")),
    ...field(vocabulary.fixed("linksTo"), describe("target")),
  ];
}
