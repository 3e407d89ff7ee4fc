import { spaceOf } from "../../ontology/id";
import type { Contents } from "./contents";
import { headOf } from "./head-of";
import { linksInOrder, nodesInOrder } from "./in-order";
import { type DocumentRecord, linkRecord, nodeRecord } from "./records";
import { yamlItem, yamlMapping } from "./yaml-item";

/** The forms of a graph document. */
export const documentFormats = ["yaml", "json"] as const;

/** A form of a graph document. */
export type DocumentFormat = (typeof documentFormats)[number];

export interface WriteOptions {
  readonly format: DocumentFormat;
  /** Where the JSON Schema of documents is found, for editors; left out when nobody says. */
  readonly schema?: string | null;
}

/**
 * Writes the graph document of a space, bit by bit: its nodes, and the links whose ids are in it, wherever they lead. The
 * same contents are always the same text, and reading it gives the same contents.
 */
export function* writeDocument(contents: Contents, space: string, { format, schema = null }: WriteOptions) {
  const nodes = nodesInOrder(contents.nodes().filter(isIn(space)), contents.ontology);
  const links = linksInOrder(contents.links().filter(isIn(space)), contents.ontology);
  const head = headOf(space, nodes, links, contents);
  const { language, source } = head;
  const parts: Parts = {
    schema,
    head: { space, language, ...(source !== null && { source }) },
    lists: [
      ["nodes", nodes.map((node) => () => nodeRecord(node, contents, head))],
      ["links", links.map((link) => () => linkRecord(link, contents, head))],
    ],
  };
  yield* format === "yaml" ? yamlOf(parts) : jsonOf(parts);
}

/** The spaces that a graph has something of, in order. */
export function spacesOf(contents: Pick<Contents, "nodes" | "links">): string[] {
  const ids = [...contents.nodes(), ...contents.links()].map(({ id }) => spaceOf(id));
  return [...new Set(ids)].sort();
}

interface Parts {
  readonly schema: string | null;
  readonly head: DocumentRecord;
  readonly lists: readonly (readonly [name: string, items: readonly (() => DocumentRecord)[]])[];
}

function* yamlOf({ schema, head, lists }: Parts): Iterable<string> {
  if (schema !== null) yield `# yaml-language-server: $schema=${schema}\n`;
  yield yamlMapping(head);
  for (const [name, items] of lists) {
    if (items.length) yield `\n${name}:\n`;
    for (const [index, item] of items.entries()) yield `${index ? "\n" : ""}${yamlItem(item())}`;
  }
}

function* jsonOf({ schema, head, lists }: Parts): Iterable<string> {
  const top = { ...(schema !== null && { $schema: schema }), ...head };
  yield `{\n${Object.entries(top)
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(",\n")}`;
  for (const [name, items] of lists) {
    yield `,\n  "${name}": [`;
    for (const [index, item] of items.entries())
      yield `${index ? "," : ""}\n${indented(JSON.stringify(item(), null, 2))}`;
    yield items.length ? "\n  ]" : "]";
  }
  yield "\n}\n";
}

/** A line feed within a text is written by its code, so every other one ends a line. */
function indented(json: string): string {
  return `    ${json.replaceAll("\n", "\n    ")}`;
}

function isIn(space: string): (item: { readonly id: string }) => boolean {
  return ({ id }) => spaceOf(id) === space;
}
