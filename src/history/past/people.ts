import { setImmediate } from "node:timers/promises";
import type { CurrentGraph } from "../../graph/current-graph";
import type { Graph } from "../../graph/graph";
import { type Disclosed, disclosureOf } from "../../graph/mask";
import type { Node } from "../../ontology/node";
import { isContact } from "../../ontology/personal-words";
import type { ChangeReader, FeedEntry } from "../change-reader";
import { endOf, type Place } from "../cursor";

/** So many changes are read at once; others have their turn in between. */
const atOnce = 100;

/** What people are found in. */
export interface PeopleOptions {
  readonly current: Pick<CurrentGraph, "loaded">;
  readonly reader: Pick<ChangeReader, "after" | "of" | "deleted">;
}

/**
 * Everything that contacts were ever called and reached by. A text of the past may name somebody who is gone today, or
 * who has hidden since what was open then; the graph of today does not know those words any more.
 */
export class People {
  private known: Promise<Known> | null = null;

  constructor(private readonly options: PeopleOptions) {}

  /** All states of those of whom anything is hidden today: of those that are gone everything is. */
  async hidden(): Promise<readonly Disclosed[]> {
    const { loaded } = this.options.current;
    this.known = this.upToDate(this.known, loaded);
    const { states } = await this.known;
    return states.map((contact) => disclosed(contact, loaded)).filter(({ disclosure }) => disclosure !== "ALL");
  }

  private async upToDate(before: Promise<Known> | null, graph: Graph): Promise<Known> {
    const known = await before?.catch(() => null);
    if (known?.revision === graph.revision) return known;
    const isStale = !known || (await this.concernsPeople(known.revision));
    return { revision: graph.revision, states: isStale ? await this.read(graph) : known.states };
  }

  private async concernsPeople(since: number): Promise<boolean> {
    for await (const entries of slices((place) => this.options.reader.after(place, atOnce), endOf(since))) {
      if (entries.some((entry) => statesIn(entry).length > 0)) return true;
    }
    return false;
  }

  private async read(graph: Graph): Promise<Node[]> {
    const { reader } = this.options;
    const ids = new Set(graph.nodes().flatMap((node) => (isContact(node) ? node.id : [])));
    for await (const entries of slices((place) => reader.deleted(place, atOnce), null)) {
      for (const entry of entries) if (statesIn(entry).length) ids.add(entry.subjectId);
    }
    const states: Node[] = [];
    for (const some of chunks([...ids])) {
      for await (const entries of slices((place) => reader.of(some, place, atOnce), null)) {
        states.push(...entries.flatMap(statesIn));
      }
    }
    return states;
  }
}

/** All states of all contacts, up to a revision. */
interface Known {
  readonly revision: number;
  readonly states: readonly Node[];
}

function disclosed(contact: Node, graph: Graph): Disclosed {
  const today = graph.node(contact.id);
  return { contact, disclosure: today ? disclosureOf(today) : "NONE" };
}

function statesIn(entry: FeedEntry): Node[] {
  if (entry.subjectKind !== "NODE") return [];
  return [entry.before, entry.after].flatMap((state) => (state && isContact(state) ? state : []));
}

async function* slices(
  read: (place: Place | null) => Promise<FeedEntry[]>,
  from: Place | null,
): AsyncGenerator<FeedEntry[]> {
  let place = from;
  let entries: FeedEntry[];
  do {
    entries = await read(place);
    place = entries.at(-1) ?? place;
    yield entries;
    await setImmediate();
  } while (entries.length === atOnce);
}

function chunks(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, index) =>
    ids.slice(index * atOnce, (index + 1) * atOnce),
  );
}
