import * as fc from "fast-check";
import { snippetOf } from "./snippet";
import { wordsIn } from "./words";

const found = (text: string, word: string) => wordsIn(text).filter(({ folded }) => folded === word);
const joined = (text: string, word: string): string =>
  snippetOf(text, found(text, word))
    .map((part) => (part.matched ? `[${part.text}]` : part.text))
    .join("");

describe("a snippet", () => {
  it("is the whole of a short text, letter for letter, with the words in it told apart", () => {
    expect(snippetOf("Lasten kasvu: <b>Kasvu</b>", found("Lasten kasvu: <b>Kasvu</b>", "kasvu"))).toEqual([
      { text: "Lasten ", matched: false },
      { text: "kasvu", matched: true },
      { text: ": <b>", matched: false },
      { text: "Kasvu", matched: true },
      { text: "</b>", matched: false },
    ]);
  });

  it("of a long text is cut at words, around the first that was found", () => {
    const text = `${"alku ".repeat(60)}Kasvu ${"loppu ".repeat(60)}`;
    expect(joined(text, "kasvu")).toMatch(/^…(alku ){5,8}\[Kasvu\]( loppu){15,20}…$/);
    expect(joined(text, "alku")).toMatch(/^(\[alku\] ?){30,32}…$/);
    expect(joined(text, "loppu")).toMatch(/^…(alku ){0,8}Kasvu( \[loppu\])+…$/);
  });

  it("of a text in which nothing was found is its beginning", () => {
    expect(joined("Kasvu", "muu")).toBe("Kasvu");
    expect(joined("", "muu")).toBe("");
  });

  it("has nothing but pieces of the text, each part in its place, the first that was found among them", () => {
    const texts = fc.array(fc.oneof(fc.constant("kasvu"), fc.string({ unit: "grapheme" })), { maxLength: 60 });
    fc.assert(
      fc.property(texts, (pieces) => {
        const text = pieces.join(" ");
        const parts = snippetOf(text, found(text, "kasvu"));
        const pieceWithout = (mark: RegExp): string =>
          parts
            .map((part) => part.text)
            .join("")
            .replace(mark, "");
        expect(
          [pieceWithout(/^$/), pieceWithout(/^…|…$/g), pieceWithout(/^…/), pieceWithout(/…$/)].some((piece) =>
            text.includes(piece),
          ),
        ).toBe(true);
        expect(parts.some(({ matched }) => matched)).toBe(found(text, "kasvu").length > 0);
      }),
    );
  });
});
