import { checkTranslations } from "./check-translations";

function takenTwice(own: unknown, ...languages: readonly string[]): string[] {
  const translations = languages.map((language) => ({ language }));
  return [...checkTranslations(own, translations)].map(({ at }) => at.join("."));
}

describe("checkTranslations", () => {
  it("takes one text for each language that is not the node's own", () => {
    expect([takenTwice("fi", "sv", "en"), takenTwice("sv", "fi"), takenTwice("fi")]).toEqual([[], [], []]);
  });

  it("finds a second text for a language, each time", () => {
    expect(takenTwice("fi", "sv", "sv", "en", "sv")).toEqual(["translations.1.language", "translations.3.language"]);
  });

  it("finds a text in the node's own language, which is Finnish unless said", () => {
    expect([takenTwice("en", "en"), takenTwice(null, "fi"), takenTwice(undefined, "fi")]).toEqual([
      ["translations.0.language"],
      ["translations.0.language"],
      ["translations.0.language"],
    ]);
  });

  it("leaves entries without a language to the check of values", () => {
    expect([...checkTranslations("fi", [{}, {}])]).toEqual([]);
  });
});
