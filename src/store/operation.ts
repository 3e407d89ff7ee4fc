/** What a statement says, before the store gives it its place. */
export interface StatementDraft {
  readonly property?: string | null;
  readonly status: string;
  readonly sourceId?: string | null;
  readonly quote?: string | null;
  readonly start?: number | null;
  readonly end?: number | null;
  readonly why?: string | null;
  readonly confidence?: string | null;
}

/** A node as someone wants it: its properties and lists by name, of which the ontology says what they may be. */
export interface NodeDraft {
  readonly id: string;
  readonly type: string;
  /** Property values by name; what is left out is absent or takes its default. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** The entries of its lists by the list's name, but for statements. */
  readonly entries: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  readonly statements: readonly StatementDraft[];
}

/** A link as someone wants it. Without an id it gets one made from its natural key. */
export interface LinkDraft {
  readonly id?: string;
  readonly type: string;
  readonly sourceId: string;
  readonly targetId: string;
  /** Property values by name: ordinal, role, note, weight, visibility, validFrom, validTo. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly statements: readonly StatementDraft[];
}

/** One change that a commit makes. */
export type Operation =
  | { readonly kind: "createNode"; readonly node: NodeDraft }
  | { readonly kind: "createLink"; readonly link: LinkDraft };
