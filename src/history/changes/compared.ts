import { type Difference, differencesBetween } from "./differences";
import type { Seen } from "./seen-change";
import { shownValues } from "./shown-values";

/** A node or link at two times; null where it is not there. */
export class Compared {
  private found: readonly Difference[] | null = null;

  constructor(
    readonly before: Seen | null,
    readonly after: Seen | null,
    /** The later state, or the earlier one where it is gone. */
    readonly shown: Seen,
  ) {}

  get id(): string {
    return this.shown.subject.id;
  }

  get type(): string {
    return this.shown.subject.type;
  }

  /** What differs between what is shown of it at the two times. */
  get differences(): readonly Difference[] {
    const { before, after, shown } = this;
    this.found ??= differencesBetween(
      shown.view.ontology,
      before && shownValues(before.view, before.subject),
      after && shownValues(after.view, after.subject),
    );
    return this.found;
  }
}
