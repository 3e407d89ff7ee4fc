import type { Link } from "../ontology/link";

/** Where things are found: every IRI of ours begins with where people reach the service. */
export class Addresses {
  constructor(
    /** Such as `https://strategia.example`, without a slash at its end. */
    readonly base: string,
  ) {}

  /** What ids are relative to. */
  get ids(): string {
    return `${this.base}/id/`;
  }

  /** What the words of the vocabulary begin with. */
  get words(): string {
    return `${this.base}/vocab#`;
  }

  node(id: string): string {
    return this.ids + id;
  }

  /** A link is found in the document of the node that it leads from. */
  link({ id, sourceId }: Pick<Link, "id" | "sourceId">): string {
    return `${this.node(sourceId)}#${id}`;
  }

  /** Something that belongs to a thing and has no id of its own, such as its address. */
  partOf(iri: string, name: string): string {
    return iri.includes("#") ? `${iri}/${name}` : `${iri}#${name}`;
  }

  word(name: string): string {
    return this.words + name;
  }
}
