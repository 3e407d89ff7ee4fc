import type { CurrentGraph } from "../../graph/current-graph";
import { type Audience, View } from "../../graph/view";
import type { ChangeReader, FeedEntry } from "../change-reader";
import type { People } from "../past/people";
import { type Appearance, Scenes } from "./scenes";
import { SeenChange } from "./seen-change";
import { namedBy, StatesThen } from "./states-then";

/** What changes are shown from. */
export interface SeenChangesOptions {
  readonly current: Pick<CurrentGraph, "loaded">;
  readonly reader: Pick<ChangeReader, "statesOf">;
  readonly people: Pick<People, "hidden">;
}

/**
 * Shows changes as somebody may see them: what they may see today, and was to be seen then. A change of which they see
 * nothing is not there for them.
 */
export class SeenChanges {
  constructor(private readonly options: SeenChangesOptions) {}

  /** The changes as an audience sees them, in the same order; null for one of which it sees nothing. */
  async see(entries: readonly FeedEntry[], audience: Audience): Promise<(SeenChange | null)[]> {
    const { current, reader } = this.options;
    const permissions = current.loaded;
    const { ontology } = permissions;
    const then = await StatesThen.of(entries, permissions, reader);
    const people = audience === "INTERNAL" ? [] : await this.options.people.hidden();
    const day = permissions.recordedAt?.slice(0, "YYYY-MM-DD".length) ?? "";
    const scenes = new Scenes(
      ontology,
      (graph) => new View(graph, audience, { day, allTimes: true, permissions, people }),
    );
    const appear = (appearance: Appearance | null) => (appearance ? scenes.add(appearance) : () => null);
    const placed = entries.map((entry) => ({
      entry,
      before: appear(appearanceOf(entry, "before", then)),
      after: appear(appearanceOf(entry, "after", then)),
    }));
    return placed.map(({ entry, before, after }) => SeenChange.of(entry, before(), after()));
  }
}

function appearanceOf(entry: FeedEntry, side: "before" | "after", then: StatesThen): Appearance | null {
  const subject = entry[side];
  if (!subject) return null;
  return { subject, named: namedBy(subject).flatMap((id) => then.node(id, entry.revision, side) ?? []) };
}
