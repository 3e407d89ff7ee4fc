import type { Ontology } from "../ontology/ontology";
import { checkLinks } from "./check-links";
import type { GraphDocument } from "./document";
import { KnownNodes } from "./known-nodes";
import { type Place, type Placed, Problems, within } from "./problems";
import { QuoteCheck } from "./quote-check";
import { readHead } from "./read-head";
import { readLink } from "./read-link";
import { readNode } from "./read-node";
import { readList, readMapping } from "./read-record";
import { readYaml } from "./read-yaml";

export interface ParseOptions {
  /** What messages call the document: the name of its file, most often. */
  readonly name: string;
  readonly ontology: Ontology;
  /** The nodes that are there already, which links and statements may refer to. */
  readonly known?: (id: string) => { readonly type: string } | undefined;
}

/** Reads a graph document from YAML or JSON; one that is broken in any way is refused, with all that is wrong. */
export function parseDocument(text: string, { name, ontology, known = () => undefined }: ParseOptions): GraphDocument {
  const { value, errors, locate } = readYaml(text);
  const problems = new Problems(name, locate);
  for (const { position, message } of errors) problems.addAt(position, message);
  problems.throwIfAny();

  const root: Place = { path: [], subject: null };
  const record = readMapping(value, "a graph document", root, problems) ?? {};
  problems.throwIfAny();
  const head = readHead(record, root, problems);
  const nodes = readList(record, "nodes", root, problems)
    .map(([item, at]) => readNode(item, at, head, ontology, problems))
    .filter((node) => node !== null);
  const links = readList(record, "links", root, problems)
    .map(([item, at]) => readLink(item, at, head, ontology, problems))
    .filter((link) => link !== null);

  const document = { ...head, nodes: nodes.map(({ item }) => item), links: links.map(({ item }) => item) };
  const here = new KnownNodes(document.nodes, known);
  refuseRepeatedIds([...nodes, ...links], problems);
  checkLinks(links, here, ontology, problems);
  const quotes = new QuoteCheck(here, problems);
  quotes.checkDefault(head.source, root);
  for (const { item, place } of [...nodes, ...links]) quotes.check(item.statements, place);
  problems.throwIfAny();
  return document;
}

function refuseRepeatedIds(items: readonly Placed<{ readonly id: string | null }>[], problems: Problems): void {
  const taken = new Set<string>();
  for (const { item, place } of items) {
    if (item.id === null) continue;
    if (taken.has(item.id))
      problems.add(within(place, "id"), `"id": expected an id of its own, got "${item.id}" again`);
    taken.add(item.id);
  }
}
