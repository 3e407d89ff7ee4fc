import type { Addresses } from "./addresses";
import { namespaces } from "./standard-terms";

/** Shortens IRIs as JSON-LD does by its context, and remembers which prefixes it took. */
export class Compactor {
  readonly prefixes = new Set<string>();

  constructor(private readonly addresses: Addresses) {}

  /** A thing: one of ours by its id, which is relative to where ids are. */
  thing(iri: string): string {
    return iri.startsWith(this.addresses.ids) ? iri.slice(this.addresses.ids.length) : this.prefixed(iri);
  }

  /** A class or a word: one of ours by its name alone. */
  word(iri: string): string {
    return iri.startsWith(this.addresses.words) ? iri.slice(this.addresses.words.length) : this.prefixed(iri);
  }

  /** A property or datatype: with the prefix of its vocabulary. */
  prefixed(iri: string): string {
    if (iri.startsWith(this.addresses.words)) return this.with("vocab", iri.slice(this.addresses.words.length));
    const found = Object.entries(namespaces).find(([, namespace]) => iri.startsWith(namespace));
    return found ? this.with(found[0], iri.slice(found[1].length)) : iri;
  }

  private with(prefix: string, name: string): string {
    this.prefixes.add(prefix);
    return `${prefix}:${name}`;
  }
}
