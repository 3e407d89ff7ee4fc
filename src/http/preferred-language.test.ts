import fc from "fast-check";
import { preferredLanguage } from "./preferred-language";

describe("preferredLanguage", () => {
  it.each([
    [undefined, null],
    ["", null],
    ["*", null],
    ["de", null],
    ["de, *;q=0.5", null],
    ["fi", "fi"],
    ["sv-FI", "sv"],
    ["SV-fi", "sv"],
    ["en-GB,en;q=0.9,fi;q=0.8", "en"],
    ["fi;q=0.2, sv;q=0.9", "sv"],
    ["en;q=0.5, fi;q=0.5", "en"],
    ["de, fi;q=0.1", "fi"],
    ["sv;q=0, fi;q=0.1", "fi"],
    ["sv;q=0", null],
    ["sv ; q=0.7 , fi ; q=0.8", "fi"],
    ["sv;q=loud, fi;q=0.1", "fi"],
    ["filipino", null],
    [",,;q=1,fi", "fi"],
  ])("reads %j as %j", (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });

  it("answers with one of ours or null, whatever comes", () => {
    fc.assert(fc.property(fc.string(), (header) => [null, "fi", "sv", "en"].includes(preferredLanguage(header))));
  });
});
