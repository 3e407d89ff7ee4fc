import * as fc from "fast-check";
import { wordsIn } from "./words";

const foldedIn = (text: string): string[] => wordsIn(text).map(({ folded }) => folded);

describe("the words of a text", () => {
  it("are in small letters and without accents", () => {
    expect(foldedIn("Älykäs YHTEISTYÖ på Åland, déjà vu")).toEqual([
      "alykas",
      "yhteistyo",
      "pa",
      "aland",
      "deja",
      "vu",
    ]);
  });

  it("are the same composed and decomposed, as ligatures and with soft hyphens", () => {
    const text = "Tehtävä: höyläämö Åbo";
    expect(foldedIn(text.normalize("NFD"))).toEqual(foldedIn(text.normalize("NFC")));
    expect(foldedIn("\uFB01rma kasvu\u00ADalusta")).toEqual(["firma", "kasvualusta"]);
  });

  it("are told apart by whatever is no letter or digit", () => {
    expect(foldedIn("Elinvoiman kasvu -ohjelma\u00A0(2022–2029), EU:n/paras:Toimimme __proto__ 😀")).toEqual([
      "elinvoiman",
      "kasvu",
      "ohjelma",
      "2022",
      "2029",
      "eu",
      "n",
      "paras",
      "toimimme",
      "proto",
    ]);
    expect(foldedIn(" –█ 😀 \u0308 \n")).toEqual([]);
  });

  it("stand where they say, in order, without overlapping", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let at = 0;
        for (const { start, end, folded } of wordsIn(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(foldedIn(text.slice(start, end))).toEqual([folded]);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
