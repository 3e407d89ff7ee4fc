import { setImmediate } from "node:timers/promises";
import type { GraphChange } from "../../graph/graph-change";
import type { Change } from "../../store/entities/change";
import type { ChangeReader } from "../change-reader";
import { endOf, type Place } from "../cursor";
import { recordBytes } from "./size";

/** How many changes are read at once; others have their turn in between. */
const atOnce = 200;

/** The changes that lead from one revision to another: of each node and link the one that decides. */
export interface ChangesBetween {
  readonly changes: readonly GraphChange[];
  /** How much memory what they bring is reckoned to take, in bytes. */
  readonly bytes: number;
}

/**
 * Reads what lies between two revisions, on from the first of them: back in time, the earliest change of each thing
 * says what it was; forwards, the latest one what it became.
 */
export async function changesBetween(
  reader: Pick<ChangeReader, "rows" | "side">,
  from: number,
  to: number,
): Promise<ChangesBetween> {
  const side = to < from ? "before" : "after";
  const deciding = [...(await decidingRows(reader, from, to)).values()];
  const changes: GraphChange[] = [];
  for (const [index, row] of deciding.entries()) {
    changes.push(reader.side(row, side));
    if (index % atOnce === atOnce - 1) await setImmediate();
  }
  return { changes, bytes: deciding.reduce((total, row) => total + recordBytes(row[side] ?? ""), 0) };
}

async function decidingRows(
  reader: Pick<ChangeReader, "rows">,
  from: number,
  to: number,
): Promise<ReadonlyMap<string, Change>> {
  const newestFirst = to < from;
  const isBetween = ({ revision }: Change): boolean => (newestFirst ? revision > to : revision <= to);
  const deciding = new Map<string, Change>();
  let place: Place | null = endOf(from);
  while (place) {
    const read: readonly Change[] = await reader.rows({ newestFirst, beyond: place, limit: atOnce });
    const between = read.filter(isBetween);
    for (const row of between) deciding.set(`${row.subjectKind} ${row.subjectId}`, row);
    place = between.length === atOnce ? (between.at(-1) ?? null) : null;
    await setImmediate();
  }
  return deciding;
}
