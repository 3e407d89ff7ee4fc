import type { Language } from "../ontology/labels";

/** Where a node or link of a document comes from; what it leaves out is null. */
export interface DocumentStatement {
  readonly property: string | null;
  readonly status: string;
  /** The id of its source: its own, or the document's. */
  readonly source: string | null;
  readonly quote: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly why: string | null;
  readonly confidence: string | null;
}

/** A node of a document: only what is given there. */
export interface DocumentNode {
  readonly id: string;
  readonly type: string;
  /** Values by the names of the ontology's properties. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** The lists that the node owns, such as translations, by name; statements are beside them. */
  readonly entries: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  readonly statements: readonly DocumentStatement[];
}

/** A link of a document; without an id, its natural key is (type, source, target, role, validFrom). */
export interface DocumentLink {
  readonly id: string | null;
  readonly type: string;
  /** The id of the node that it leads from. */
  readonly source: string;
  /** The id of the node that it leads to. */
  readonly target: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly statements: readonly DocumentStatement[];
}

/** What stands once at the top of a document and holds for all of it. */
export interface DocumentHead {
  /** The first part of the ids of its nodes. */
  readonly space: string;
  readonly title: string | null;
  /** The language of nodes that do not say theirs. */
  readonly language: Language;
  /** The source of statements that do not say theirs. */
  readonly source: string | null;
}

/** The parsed form of a graph document: nodes and links with where each is said. */
export interface GraphDocument extends DocumentHead {
  readonly nodes: readonly DocumentNode[];
  readonly links: readonly DocumentLink[];
}
