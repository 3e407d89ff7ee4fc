import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";
import { readProperty } from "../../ontology/property";
import { SourceText } from "../quote";
import { keyOf, keyText } from "./natural-key";

/** What there is of what a commit mentions; it changes as the commit's own operations are accepted. */
export class Known {
  /** The types of nodes by id. */
  readonly nodes = new Map<string, string>();
  /** The nodes among them that the one who commits may not see. */
  readonly hidden = new Set<string>();
  /** The ids of people who were erased: nothing may come back under these. */
  readonly erased = new Set<string>();
  readonly linkIds = new Set<string>();
  /** The ids of links by natural key. */
  readonly linkKeys = new Map<string, string>();
  /** The ids of nodes by what other systems call them. */
  readonly externalIds = new Map<string, string>();
  /** The texts of sources that are quoted; of one that is not here, or has none, no quote is doubted. */
  readonly texts = new Map<string, SourceText>();
  /** The last version of what is there no longer: what comes back goes on counting. */
  readonly lastVersions = new Map<string, number>();

  /** The type of a node that the one who commits may see; null when there is none. */
  seen(id: string): string | null {
    return this.hidden.has(id) ? null : (this.nodes.get(id) ?? null);
  }

  /** Takes in a node as it will be. */
  addNode(node: Node): void {
    this.nodes.set(node.id, node.type);
    for (const entry of node.externalIds) this.externalIds.set(externalIdKey(entry), node.id);
    this.setText(node.id, readProperty(node, "text"));
  }

  /** Forgets a node as it was. */
  removeNode(node: Node): void {
    this.nodes.delete(node.id);
    for (const entry of node.externalIds) this.externalIds.delete(externalIdKey(entry));
    this.texts.delete(node.id);
  }

  /** Takes in a link as it will be. */
  addLink(link: Link): void {
    this.linkIds.add(link.id);
    this.linkKeys.set(keyText(keyOf(link)), link.id);
  }

  /** Forgets a link as it was. */
  removeLink(link: Link): void {
    this.linkIds.delete(link.id);
    this.linkKeys.delete(keyText(keyOf(link)));
  }

  /** Takes in the text of a source. */
  setText(id: string, text: unknown): void {
    if (typeof text === "string" && text) this.texts.set(id, new SourceText(text));
  }
}

/** How the pair that identifies a node in another system is looked up. */
export function externalIdKey({ scheme, value }: { readonly scheme?: unknown; readonly value?: unknown }): string {
  return JSON.stringify([scheme, value]);
}
