import type { Recorded } from "../../graph/graph";
import type { Audience } from "../../graph/view";
import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";
import type { Statement } from "../../ontology/statement";
import { hiddenWords, withoutWords } from "./redacted-text";

/** Nodes and links as plain records, with nothing but what may be seen. */
export interface Records {
  readonly nodes: readonly Node[];
  readonly links: readonly Link[];
}

type Fields = Record<string, unknown>;

/** Properties of a contact that nobody sees unless it discloses everything. */
const personal = ["title", "phones", "email", "streetAddress", "postalCode", "postalTown"];

/** Properties whose values people write in their own words, and that may therefore name somebody. */
const written = [
  ...["name", "description", "aliases", "definition", "text", "url", "unit", "note", "quote", "why", "value", "scheme"],
  ...["period", ...personal],
];

/** Who is asked for, and on which day: what a view is made for. */
export interface Seen {
  readonly audience: Audience;
  readonly day: string;
}

/** Copies of what one audience may see on one day: what it may not see is gone, rather than passed over. */
export function redacted({ nodes, links }: Pick<Recorded, "nodes" | "links">, { audience, day }: Seen): Records {
  const isOpen = ({ id }: { id: string }) => ["INTERNAL", `INTERNAL:${id.split("/")[0]}`].includes(audience);
  const hidden = hiddenWords(nodes);
  const wordsOf = (one: { id: string }) => (isOpen(one) ? [] : hidden);

  const keptNodes: Node[] = [];
  for (const node of nodes) {
    const { contactVisibility } = node as unknown as Fields;
    if (!isInForce(node, day)) continue;
    if (!isOpen(node) && (node.visibility === "INTERNAL" || contactVisibility === "NONE")) continue;
    keptNodes.push(node);
  }
  const kept = new Set(keptNodes.map(({ id }) => id));
  const withSource = (statements: readonly Statement[]) =>
    statements.filter(({ sourceId }) => !sourceId || kept.has(sourceId));

  const keptLinks: Link[] = [];
  for (const link of links) {
    if (!isInForce(link, day) || (!isOpen(link) && link.visibility === "INTERNAL")) continue;
    if (!kept.has(link.sourceId) || !kept.has(link.targetId)) continue;
    const statements = withSource(link.statements);
    if (statements.length) keptLinks.push(copyOf({ ...link, statements }, wordsOf(link), link));
  }
  return {
    links: keptLinks,
    nodes: keptNodes.map((node) => {
      const hides = !isOpen(node) && (node as unknown as Fields).contactVisibility === "NAME";
      const said = withSource(node.statements);
      const statements = hides ? said.filter(({ property }) => !property || !personal.includes(property)) : said;
      const blank = hides ? Object.fromEntries(personal.map((name) => [name, null])) : {};
      return copyOf({ ...node, ...blank, statements }, wordsOf(node), node);
    }),
  };
}

function isInForce({ validFrom, validTo }: Pick<Node, "validFrom" | "validTo">, day: string): boolean {
  return (validFrom ?? "0000-00-00") <= day && day <= (validTo ?? "9999-99-99");
}

/** A copy with everything that people wrote in it, also in its lists, without some words. */
function copyOf<T extends object>(values: object, words: readonly string[], like: T): T {
  const copy: Fields = Object.create(Object.getPrototypeOf(like));
  for (const [name, value] of Object.entries(values)) copy[name] = cleaned(name, value, words);
  return copy as T;
}

function cleaned(name: string, value: unknown, words: readonly string[]): unknown {
  if (typeof value === "string") return written.includes(name) ? withoutWords(value, words) : value;
  if (!Array.isArray(value)) return value;
  return value.map((item) => (typeof item === "string" ? withoutWords(item, words) : copyOf(item, words, item)));
}
