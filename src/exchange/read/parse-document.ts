import type { Ontology } from "../../ontology/ontology";
import { atOnce, type Steps } from "../../store/steps";
import type { DocumentLink, GraphDocument } from "../document";
import { checkLinks } from "./check-links";
import { KnownNodes } from "./known-nodes";
import { type Place, type Placed, Problems, within } from "./problems";
import { QuoteCheck } from "./quote-check";
import { readHead } from "./read-head";
import { readInPieces } from "./read-in-pieces";
import { readLink } from "./read-link";
import { type ReadNode, readNode } from "./read-node";
import { readList, readMapping } from "./read-record";

export interface ParseOptions {
  /** What messages call the document: the name of its file, most often. */
  readonly name: string;
  readonly ontology: Ontology;
  /** The nodes that are there already, which links and statements may refer to. */
  readonly known?: (id: string) => { readonly type: string } | undefined;
  /** So long, in characters, may a text be that has to be read at once; without end unless said. */
  readonly longestWhole?: number;
}

/** A document by itself: what it refers to beyond it has not been looked for yet. */
export interface ReadDocument {
  readonly document: GraphDocument;
  /** Its nodes and links, each with its place. */
  readonly nodes: readonly ReadNode[];
  readonly links: readonly Placed<DocumentLink>[];
  /** What has been found, and where to put what is found later. */
  readonly problems: Problems;
}

/** Reads a graph document from YAML or JSON; one that is broken in any way is refused, with all that is wrong. */
export function parseDocument(text: string, { known = () => undefined, ...options }: ParseOptions): GraphDocument {
  const read = atOnce(readDocument(text, options));
  atOnce(checkDocument(read, options.ontology, known));
  return read.document;
}

/** Reads what a document says of itself; one that cannot be read at all is refused, other problems are kept. */
export function* readDocument(
  text: string,
  { name, ontology, longestWhole }: Omit<ParseOptions, "known">,
): Steps<ReadDocument> {
  const { value, errors, locate } = yield* readInPieces(text, longestWhole);
  const problems = new Problems(name, locate);
  for (const { position, message } of errors) problems.addAt(position, message);
  problems.throwIfAny();

  const root: Place = { path: [], subject: null };
  const record = readMapping(value, "a graph document", root, problems) ?? {};
  problems.throwIfAny();
  const head = readHead(record, root, problems);
  const nodes: ReadNode[] = [];
  for (const [item, at] of readList(record, "nodes", root, problems)) {
    const node = readNode(item, at, head, ontology, problems);
    if (node) nodes.push(node);
    yield;
  }
  const links: Placed<DocumentLink>[] = [];
  for (const [item, at] of readList(record, "links", root, problems)) {
    const link = readLink(item, at, head, ontology, problems);
    if (link) links.push(link);
    yield;
  }
  refuseRepeatedIds([...nodes, ...links], problems);
  const { saysLanguage: _, ...said } = head;
  const document = { ...said, nodes: nodes.map(({ item }) => item), links: links.map(({ item }) => item) };
  return { document, nodes, links, problems };
}

/** Refuses a document with all that is wrong with it, also with what it refers to. */
export function* checkDocument(
  { document, nodes, links, problems }: ReadDocument,
  ontology: Ontology,
  known: NonNullable<ParseOptions["known"]>,
): Steps<void> {
  const here = new KnownNodes(document.nodes, known);
  yield* checkLinks(links, here, ontology, problems);
  const quotes = new QuoteCheck(here, problems);
  quotes.checkDefault(document.source, { path: [], subject: null });
  for (const { item, place } of [...nodes, ...links]) {
    quotes.check(item.statements, place);
    yield;
  }
  problems.throwIfAny();
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
