import { setImmediate } from "node:timers/promises";

/** How much is sent at a time, in characters; between one piece and the next others have their turn. */
const PIECE = 8_192;

/** Puts short texts together, so that not every line is sent by itself. */
export async function* inPieces(texts: Iterable<string>): AsyncIterable<string> {
  let piece = "";
  for (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
    await setImmediate();
  }
  yield piece;
}
