import { type MarkedPiece, markPieces } from "./mark-pieces";
import type { NumberedPassage } from "./passages";

function passage(number: number, start: number, end: number): NumberedPassage {
  return { number, start, end, status: "STATED", claims: [] };
}

/** Pieces as text: [1 within], … where a passage goes on, and … before one that does not begin here. */
function drawn(pieces: readonly MarkedPiece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === "string") return piece;
      const { passage, begins, goesOn, pieces: within } = piece;
      return `[${passage.number}${begins ? " " : "…"}${drawn(within)}${goesOn ? "…" : ""}]`;
    })
    .join("");
}

function mark(text: string, spans: readonly (readonly [number, number])[], [start, end] = [0, [...text].length]) {
  const passages = spans.map(([from, to], index) => passage(index + 1, from, to));
  return drawn(markPieces({ characters: [...text], start: start ?? 0, end: end ?? 0, passages }));
}

describe("the pieces of a row", () => {
  it("leave a text without passages as it is", () => {
    expect(mark("abcdef", [])).toBe("abcdef");
  });

  it("stand beside each other", () => {
    expect(
      mark("abcdef", [
        [1, 2],
        [2, 4],
      ]),
    ).toBe("a[1 b][2 cd]ef");
  });

  it("stand within each other, also where two begin together", () => {
    expect(
      mark("abcdef", [
        [0, 6],
        [0, 2],
        [3, 5],
      ]),
    ).toBe("[1 [2 ab]c[3 de]f]");
  });

  it("divide a passage that begins in another and ends after it", () => {
    expect(
      mark("abcdef", [
        [0, 4],
        [2, 6],
      ]),
    ).toBe("[1 ab[2 cd…]][2…ef]");
  });

  it("divide every one of a chain", () => {
    expect(
      mark("abcdef", [
        [0, 3],
        [1, 5],
        [2, 6],
      ]),
    ).toBe("[1 a[2 b[3 c…]…]][3…[2…de]f]");
  });

  it("end with their row, and go on from the one before", () => {
    expect(mark("abcdef", [[0, 6]], [2, 4])).toBe("[1…cd…]");
    expect(
      mark(
        "abcdef",
        [
          [0, 2],
          [4, 6],
        ],
        [2, 4],
      ),
    ).toBe("cd");
  });

  it("count characters as people do", () => {
    expect(mark("🌱a🌱b", [[1, 3]])).toBe("🌱[1 a🌱]b");
  });

  it("lose nothing and add nothing, however the passages lie", () => {
    const text = "abcdefghij";
    for (let seed = 1; seed <= 200; seed += 1) {
      const spans = Array.from({ length: 4 }, (_, index) => {
        const start = (seed * (index + 3)) % 9;
        return [start, start + 1 + ((seed * (index + 7)) % (10 - start))] as const;
      });
      expect(mark(text, spans).replace(/\[\d[ …]|…\]|\]/g, "")).toBe(text);
    }
  });
});
