/** How many changes one page shows. */
export const changesShown = 50;

/** What the page of changes and its feed ask. */
export const changesQuery = `# What was changed, when and by whom?
query Changes($space: String, $types: [NodeType!], $ids: [ID!], $fromRevision: Int, $toRevision: Int, $before: String) {
  changes(
    space: $space, types: $types, ids: $ids, fromRevision: $fromRevision, toRevision: $toRevision
    last: ${changesShown}, before: $before
  ) {
    pageInfo { hasPreviousPage startCursor }
    nodes { ...Told }
  }
  revision { number recordedAt }
}
fragment Told on Change {
  revision recordedAt actor reason operation kind subjectId name sentence
  nodes { id name }
  properties { property label before after }
}`;

/** A value that a change gave to something: what it is called, and what it was before and after, in words. */
export interface ValueChange {
  readonly property: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A change as the pages tell it. */
export interface ChangeShown {
  readonly revision: number;
  readonly recordedAt: string;
  readonly actor: string;
  readonly reason: string | null;
  readonly operation: "CREATE" | "UPDATE" | "DELETE";
  readonly kind: "NODE" | "LINK";
  readonly subjectId: string;
  /** What the node was called then; null for a link. */
  readonly name: string | null;
  readonly sentence: string;
  /** The node, or the ends of the link, as they are now and without what is gone. */
  readonly nodes: readonly { readonly id: string; readonly name: string }[];
  readonly properties: readonly ValueChange[];
}
