import { type Face, widthOf } from "./fonts";
import { balance, widestPiece } from "./wrap";

/** The room that a text has, and the sizes that it may be set in. */
export interface Room {
  readonly face: Face;
  readonly width: number;
  readonly height: number;
  readonly largest: number;
  /** Words are kept whole down to this size; a text that needs more room still is set smaller yet. */
  readonly smallest: number;
  /** The distance of lines, by their size. */
  readonly leading: number;
  /** No more lines than these, so long as the text may still be set smaller. */
  readonly lines: number;
}

/** A text as it is set. */
export interface Fitted {
  readonly size: number;
  readonly lines: readonly string[];
  readonly height: number;
}

const STEP = 2;

/** Sets a text as large as it goes into its room: all of it, never cut. */
export function fitInto(text: string, room: Room): Fitted {
  for (let size = room.largest; size >= room.smallest; size -= STEP) {
    const measure = (piece: string) => widthOf(piece, room.face, size);
    if (widestPiece(text, measure) > room.width) continue;
    const fitted = setIn(text, size, room);
    if (fitted.lines.length <= room.lines && fitted.height <= room.height) return fitted;
  }
  for (let size = room.smallest; size > STEP; size -= STEP) {
    const fitted = setIn(text, size, room);
    if (fitted.height <= room.height) return fitted;
  }
  return setIn(text, STEP, room);
}

/** Sets a text in its largest size, or not at all where it has more lines than its room. */
export function setOrLeave(text: string, room: Omit<Room, "smallest">): Fitted | null {
  const fitted = setIn(text, room.largest, room);
  return fitted.lines.length <= room.lines && fitted.height <= room.height ? fitted : null;
}

function setIn(text: string, size: number, { face, width, leading }: Omit<Room, "smallest">): Fitted {
  const lines = balance(text, width, (piece) => widthOf(piece, face, size));
  return { size, lines, height: lines.length * size * leading };
}
