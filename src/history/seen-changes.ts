import type { CurrentGraph } from "../graph/current-graph";
import type { Mask } from "../graph/mask";
import { type Audience, View } from "../graph/view";
import { spaceOf } from "../ontology/id";
import type { Link } from "../ontology/link";
import type { Node } from "../ontology/node";
import type { ChangeReader, FeedEntry } from "./change-reader";
import { maskedRecord } from "./masked-record";
import { People } from "./people";
import { type Appearance, Scenes } from "./scenes";
import { type Seen, SeenChange } from "./seen-change";
import { namedBy, StatesThen } from "./states-then";

/** What changes are shown from. */
export interface SeenChangesOptions {
  readonly current: Pick<CurrentGraph, "loaded">;
  readonly reader: Pick<ChangeReader, "after" | "of" | "deleted" | "statesOf">;
}

/**
 * Shows changes as somebody may see them: what they may see today, and was to be seen then. A change of which they see
 * nothing is not there for them.
 */
export class SeenChanges {
  private readonly people: People;

  constructor(private readonly options: SeenChangesOptions) {
    this.people = new People(options);
  }

  /** The changes as an audience sees them, in the same order; null for one of which it sees nothing. */
  async see(entries: readonly FeedEntry[], audience: Audience): Promise<(SeenChange | null)[]> {
    const { current, reader } = this.options;
    const permissions = current.loaded;
    const { ontology } = permissions;
    const then = await StatesThen.of(entries, permissions, reader);
    const mask = await this.maskFor(audience);
    const day = permissions.recordedAt?.slice(0, "YYYY-MM-DD".length) ?? "";
    const scenes = new Scenes(ontology, (graph) => new View(graph, audience, { day, allTimes: true, permissions }));
    const masked = mask ? maskedOnce(mask, (record, hide) => maskedRecord(record, hide, ontology)) : same;
    const appear = (appearance: Appearance | null): (() => Seen | null) => {
      if (!appearance) return () => null;
      return scenes.add({ subject: masked(appearance.subject), named: appearance.named.map(masked) });
    };
    const placed = entries.map((entry) => ({
      entry,
      before: appear(appearanceOf(entry, "before", then)),
      after: appear(appearanceOf(entry, "after", then)),
    }));
    return placed.map(({ entry, before, after }) => SeenChange.of(entry, before(), after()));
  }

  private maskFor(audience: Audience): Promise<Mask | null> | null {
    if (audience === "INTERNAL") return null;
    return this.people.mask(({ id }) => audience === `INTERNAL:${spaceOf(id)}`);
  }
}

function appearanceOf(entry: FeedEntry, side: "before" | "after", then: StatesThen): Appearance | null {
  const subject = entry[side];
  if (!subject) return null;
  return { subject, named: namedBy(subject).flatMap((id) => then.node(id, entry.revision, side) ?? []) };
}

type AnyRecord = Node | Link;

/** What is named by several is masked once, so that it stays one and the same. */
function maskedOnce(
  mask: Mask,
  make: <T extends AnyRecord>(record: T, mask: Mask) => T,
): <T extends AnyRecord>(record: T) => T {
  const made = new Map<AnyRecord, AnyRecord>();
  return <T extends AnyRecord>(record: T): T => {
    const known = (made.get(record) as T | undefined) ?? make(record, mask);
    made.set(record, known);
    return known;
  };
}

function same<T>(record: T): T {
  return record;
}
