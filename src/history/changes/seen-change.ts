import type { View } from "../../graph/view";
import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";
import type { ChangeOperation, SubjectKind } from "../../store/entities/change";
import type { FeedEntry } from "../change-reader";
import { type Difference, differencesBetween } from "./differences";
import { type ShownValues, shownValues } from "./shown-values";

/** A node or link at one time, in a view that has it and what it names. */
export interface Seen {
  readonly subject: Node | Link;
  readonly view: View;
}

/** A change as somebody may see it: a state that they may not see is not there, before or after. */
export class SeenChange {
  readonly revision: number;
  readonly position: number;
  readonly recordedAt: string;
  readonly subjectId: string;
  readonly kind: SubjectKind;
  readonly operation: ChangeOperation;
  /** The values that are shown of it before and after; null where it was not there to be seen. */
  readonly valuesBefore: ShownValues | null;
  readonly valuesAfter: ShownValues | null;
  readonly differences: readonly Difference[];
  /** The state that it is told by: after the change, or before it where it is gone. */
  readonly shown: Seen;

  private constructor(
    readonly entry: FeedEntry,
    readonly before: Seen | null,
    readonly after: Seen | null,
    shown: Seen,
  ) {
    this.shown = shown;
    this.revision = entry.revision;
    this.position = entry.position;
    this.subjectId = entry.subjectId;
    this.kind = entry.subjectKind;
    this.recordedAt = entry.commit.recordedAt;
    this.operation = before ? (after ? "UPDATE" : "DELETE") : "CREATE";
    this.valuesBefore = before && shownValues(before.view, before.subject);
    this.valuesAfter = after && shownValues(after.view, after.subject);
    this.differences = differencesBetween(shown.view.ontology, this.valuesBefore, this.valuesAfter);
  }

  /** The change as it is seen; null when nothing of it is: neither state, or nothing in which they differ. */
  static of(entry: FeedEntry, before: Seen | null, after: Seen | null): SeenChange | null {
    const shown = after ?? before;
    if (!shown) return null;
    const change = new SeenChange(entry, before, after, shown);
    return change.operation === "UPDATE" && !change.differences.length ? null : change;
  }

  /** Who made the commit: the name of the key, or of the part of the program. */
  get actor(): string {
    return this.shown.view.text(this.entry.commit.actor) ?? "";
  }

  /** Why, if they said. */
  get reason(): string | null {
    return this.shown.view.text(this.entry.commit.reason);
  }

  /** The name of its node type or link type. */
  get type(): string {
    return this.shown.subject.type;
  }

  /** Whether it had been there before, and was gone in between. */
  get isRestored(): boolean {
    return this.entry.operation === "CREATE" && this.shown.subject.version > 1;
  }

  /** The version that the change made; null where it is gone. */
  get version(): number | null {
    return this.after?.subject.version ?? null;
  }
}
