import { DerivedLink } from "../graph/derived-link";
import { type Row, related } from "../graph/related";
import { localized, nameIn } from "../graph/texts";
import type { View } from "../graph/view";
import { whyLanguage } from "../graph/why-language";
import { entryTypeOf } from "../ontology/entry";
import { spaceOf } from "../ontology/id";
import type { Link } from "../ontology/link";
import type { Node } from "../ontology/node";
import { type Property, propertiesOf } from "../ontology/property";
import { Statement } from "../ontology/statement";

type Json = Record<string, unknown>;

/** A node as plain JSON, named as the API names things: for those who want neither RDF nor a query language. */
export function plainNode(view: View, node: Node): Json {
  const type = view.ontology.nodeType(node.type);
  const languages = [node.language, ...node.translations.map(({ language }) => language)];
  const relationships = view.ontology.relationships(node.type).flatMap((relationship) => {
    const rows = related(view, node, relationship);
    return rows.length ? [[relationship.field, rows.map((row) => edge(view, row))]] : [];
  });
  return {
    type: node.type,
    space: spaceOf(node.id),
    ...properties(view, node, type?.properties ?? []),
    localized: [...new Set(languages)].map((language) => localized(view, node, language)),
    ...lists(view, node),
    statements: statements(view, node),
    relationships: Object.fromEntries(relationships),
  };
}

function edge(view: View, { node, link }: Row): Json {
  return {
    node: { id: node.id, type: node.type, name: nameIn(view, node, null) },
    link: link && plainLink(view, link),
  };
}

function plainLink(view: View, link: Link): Json {
  const shown = view.ontology.linkProperties.filter(({ name }) => !["sourceId", "targetId"].includes(name));
  return {
    ...properties(view, link, shown),
    source: link.sourceId,
    target: link.targetId,
    statements: statements(view, link),
    derivedFrom: link instanceof DerivedLink ? link.derivedFrom.map(({ id }) => id) : [],
    rule: link instanceof DerivedLink ? link.rule.name : null,
  };
}

function statements(view: View, subject: Node | Link): Json[] {
  const said = propertiesOf(Statement).filter(({ name, managed }) => !managed && name !== "sourceId");
  return view.statementsOf(subject).map((statement) => {
    const source = statement.sourceId ? view.node(statement.sourceId) : undefined;
    return {
      ...properties(view, statement, said),
      whyLanguage: whyLanguage(view, statement),
      source: source ? { id: source.id, name: nameIn(view, source, null) } : null,
    };
  });
}

function lists(view: View, node: Node): Json {
  const own = view.ontology.nodeType(node.type)?.entries.filter(({ of }) => of() !== Statement) ?? [];
  return Object.fromEntries(
    own.map(({ name, of }) => {
      const entries = node[name as keyof Node] as unknown as readonly object[];
      return [name, entries.map((entry) => properties(view, entry, propertiesOf(entryTypeOf(of()).entity)))];
    }),
  );
}

function properties(view: View, record: object, declared: readonly Property[]): Json {
  return Object.fromEntries(declared.map(({ name }) => [name, view.read(record, name)]));
}
