import type { Link } from "../ontology/link";
import type { Node } from "../ontology/node";
import type { ChangeOperation } from "./entities/change";
import type { Stamp } from "./stamp";

/** What a commit did to one node or link, with the whole of it before and after; null where it was not there. */
export type RecordedChange = {
  readonly revision: number;
  /** Its place within the commit, from 0. */
  readonly position: number;
  readonly operation: ChangeOperation;
  readonly subjectId: string;
} & (
  | { readonly subjectKind: "NODE"; readonly before: Node | null; readonly after: Node | null }
  | { readonly subjectKind: "LINK"; readonly before: Link | null; readonly after: Link | null }
);

/** A commit as it was recorded. */
export interface Commit extends Stamp {
  readonly id: string;
  /** The name of the key, or of the part of the program, that it was made with. */
  readonly actor: string;
  readonly reason: string | null;
  readonly changes: readonly RecordedChange[];
}
