/** What a statement says, before the store gives it its place. */
export interface StatementDraft {
  readonly property?: string | null;
  readonly status: string;
  readonly sourceId?: string | null;
  readonly quote?: string | null;
  /** With `end`, in code points; found in the source's text where a quote comes without them. */
  readonly start?: number | null;
  readonly end?: number | null;
  readonly why?: string | null;
  readonly confidence?: string | null;
}

/** Values by name: a value sets, null clears, and what is left out or undefined stays as it is. */
export type Values = Readonly<Record<string, unknown>>;

/** The entries of lists by the list's name: a list that is given replaces the whole one, what is left out stays. */
export type Lists = Readonly<Record<string, readonly Values[]>>;

/** A node as someone wants it: its properties and lists by name, of which the ontology says what they may be. */
export interface NodeDraft {
  readonly id: string;
  readonly type: string;
  /** Property values by name; what is left out is absent or takes its default. */
  readonly properties: Values;
  /** The entries of its lists by the list's name, but for statements. */
  readonly entries: Lists;
  readonly statements: readonly StatementDraft[];
}

/** A link as someone wants it. Without an id it gets one made from its natural key. */
export interface LinkDraft {
  readonly id?: string;
  readonly type: string;
  readonly sourceId: string;
  readonly targetId: string;
  /** Property values by name: ordinal, role, note, weight, visibility, validFrom, validTo. */
  readonly properties: Values;
  readonly statements: readonly StatementDraft[];
}

/** How something that exists is named by those who change it. */
export interface Existing {
  readonly id: string;
  /** The version that the editor saw; a commit is refused when it is another by now. Null or left out: whichever. */
  readonly expectedVersion?: number | null;
}

/** One entry more or less of a list, by what tells it from others: the language, the day and kind, the scheme and value. */
export interface ListEdit extends Existing {
  /** The name of the list, `statements` included. */
  readonly list: string;
  /** Entries that are added; one that is there already, by what tells it from others, is replaced. */
  readonly put?: readonly Values[];
  /** Entries that go, each by the values that tell it from others; a statement by its `position`. */
  readonly remove?: readonly Values[];
}

/** Changes of what a node is. */
export interface NodePatch extends Existing {
  /** When given, the type that the node must be of. */
  readonly type?: string;
  readonly properties?: Values;
  readonly entries?: Lists;
  readonly statements?: readonly StatementDraft[];
}

/** Changes of what a link is; its type and its ends are what it is, and never change. */
export interface LinkPatch extends Existing {
  readonly properties?: Values;
  readonly statements?: readonly StatementDraft[];
}

/** What makes something that was not there. */
export type Creation = Extract<Operation, { readonly kind: "createNode" | "createLink" }>;

/** One thing that a commit does. */
export type Operation =
  | { readonly kind: "createNode"; readonly node: NodeDraft }
  | ({ readonly kind: "updateNode" } & NodePatch)
  /** With `cascade`, its links go with it; else it is refused while it has some, or while a statement names it. */
  | ({ readonly kind: "deleteNode"; readonly cascade?: boolean } & Existing)
  /** Makes a node what it was at the end of a revision, or as it was last when it is gone; with `links`, those that went with it. */
  | ({ readonly kind: "restoreNode"; readonly revision?: number | null; readonly links?: boolean } & Existing)
  | { readonly kind: "createLink"; readonly link: LinkDraft }
  | ({ readonly kind: "updateLink" } & LinkPatch)
  | ({ readonly kind: "deleteLink" } & Existing)
  | ({ readonly kind: "restoreLink"; readonly revision?: number | null } & Existing)
  /** Puts entries into a list of a node or link, or takes some out. */
  | ({ readonly kind: "editList" } & ListEdit);
