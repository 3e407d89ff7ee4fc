import fc from "fast-check";
import { SourceText } from "./quote";

const text = new SourceText(
  "Rohkeus on tärkeää.\nTartumme\u00a0rohkeasti uusiin 😀 mahdollisuuksiin. Rohkeus on tärkeää.",
);

describe("the text of a source", () => {
  it("has a quote where it stands, in code points, whatever kind of space is there", () => {
    expect(text.find("Tartumme rohkeasti")).toEqual({ text: "Tartumme rohkeasti", start: 20, end: 38 });
    expect(text.hasAt("Tartumme rohkeasti", 20, 38)).toBe(true);
    expect(text.hasAt("Tartumme rohkeasti", 21, 39)).toBe(false);
    expect(text.find("mahdollisuuksiin")).toMatchObject({ start: 48, end: 64 });
    expect(text.at(46, 47)).toBe("😀");
  });

  it("finds the place nearest to where a quote was, where its words stand several times", () => {
    expect(text.find("Rohkeus")).toMatchObject({ start: 0 });
    expect(text.find("Rohkeus", 60)).toMatchObject({ start: 66 });
    expect(text.find("Rohkeus", 20)).toMatchObject({ start: 0 });
  });

  it("has a quote whose letters are put together otherwise, as it stands there", () => {
    const quote = "Rohkeus on tärkeää".normalize("NFD");
    expect(text.find(quote)).toEqual({ text: "Rohkeus on tärkeää", start: 0, end: 18 });
  });

  it("has nothing where the words are not", () => {
    expect(text.find("Rohkeasti")).toBeNull();
    expect(text.find("")).toBeNull();
  });

  it("shows the passage that a wrong quote is most like, as it stands there", () => {
    expect(text.nearest("tartumme rohkeesti")).toEqual({ text: "Tartumme rohkeasti", start: 20, end: 38 });
    expect(text.nearest("uusiin mahdolisuuksiin")?.text).toContain("mahdollisuuksiin");
    expect(text.nearest("xyz")).toBeNull();
  });

  it("keeps places true where capitals and small letters differ in length", () => {
    expect(new SourceText("İİ Kouvola").nearest("kouvolla")).toMatchObject({ text: "Kouvola", start: 3, end: 10 });
  });

  it("finds any part of any text where it is, or an equal one before it", () => {
    const part = fc.tuple(fc.string({ unit: "grapheme", minLength: 1 }), fc.nat(), fc.nat());
    fc.assert(
      fc.property(part, ([whole, one, other]) => {
        const letters = [...whole];
        const [start = 0, last = 0] = [one % letters.length, other % letters.length].sort((a, b) => a - b);
        const quote = letters.slice(start, last + 1).join("");
        const source = new SourceText(whole);
        expect(source.hasAt(quote, start, last + 1)).toBe(true);
        const found = source.find(quote, start);
        expect(found?.start).toBe(start);
        expect(found?.text).toBe(quote);
      }),
    );
  });
});
