import fc from "fast-check";
import { ontology } from "../../testing/world";
import { ErasureMask } from "./erasure-mask";
import { RecordMask } from "./mask-record";
import type { PersonalWord } from "./personal-data";

const name = { kind: "NAME", text: "Pöllönen-Åhl Tiina" } as const;
const turned = { kind: "NAME", text: "Tiina Pöllönen-Åhl" } as const;

function masked(text: string, words: readonly PersonalWord[], others = new Set<string>()): string {
  return new ErasureMask(words, [], others).text(text);
}

describe("the words of an erased person", () => {
  it.each([
    ["Tiina Pöllönen-Åhlin luona", "██████████████████in luona"],
    ["PÖLLÖNEN-ÅHL, TIINA", "███████████████████"],
    ["Tiina\n\u00a0Pöllönen-Åhl", "███████████████████"],
    ["T. Pöllönen-Åhl vastaa", "███████████████ vastaa"],
    ["Pöllönen-Åhl T.", "███████████████"],
    ["tiina.pollonen-ahl@esim.example.", "███████████████████████████████."],
    ["Martiina Pöllönen-Åhl", "Martiina Pöllönen-Åhl"],
    ["Tiina Pöllönen", "Tiina Pöllönen"],
    ["Tiina, Pöllönen", "Tiina, Pöllönen"],
  ])("are hidden as they are written: %j", (text, expected) => {
    expect(masked(text, [name, turned])).toBe(expected);
  });

  it.each([
    ["040 123 4567", "████████████"],
    ["+358 40 1234567", "███████████████"],
    ["+358 (0)40 123-4567", "███████████████████"],
    ["040 123 45678", "040 123 45678"],
    ["1040 123 4567", "1040 123 4567"],
  ])("are hidden as numbers are written: %s", (text, expected) => {
    expect(masked(text, [{ kind: "PHONE", text: "0401234567" }])).toBe(expected);
    expect(masked(text, [{ kind: "PHONE", text: "+358 40 1234567" }])).toBe(expected);
  });

  it.each([
    ["Johtajan ja johtajalle", "TITLE", "johtaja", "███████n ja ███████lle"],
    ["johtajuus, toimitusjohtaja", "TITLE", "johtaja", "johtajuus, toimitusjohtaja"],
    ["Ekin, ekonomi", "NAME", "Eki", "███n, ekonomi"],
    ["Q42, Q421", "IDENTIFIER", "Q42", "███, Q421"],
    ["ab", "TITLE", "ab", "ab"],
  ] as const)("are words of their own: %s", (text, kind, word, expected) => {
    expect(masked(text, [{ kind, text: word }])).toBe(expected);
  });

  it("stay where they are somebody else's too", () => {
    const phone = { kind: "PHONE", text: "020 1234567" } as const;
    expect(masked("020 123 4567", [phone], new Set(["0201234567"]))).toBe("020 123 4567");
    expect(new ErasureMask([phone], [], new Set(["0201234567"])).isEmpty).toBe(true);
  });

  it("keep their length in code points, and nothing else changes", () => {
    const letters = fc.constantFrom(..."abcåäö ABC.-𝔘😀\n");
    const text = fc.array(letters, { maxLength: 40 }).map((all) => all.join(""));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const whole = `${before} Tiina Pöllönen-Åhl ${after}`;
        const left = masked(whole, [name, turned]);
        expect([...left]).toHaveLength([...whole].length);
        expect(left).toBe(`${before} ${"█".repeat(18)} ${after}`);
      }),
    );
  });
});

describe("a passage that was cited for an erased person", () => {
  const passage = { sourceId: "a/s", start: 6, end: 11, quote: "Tiina", property: null };
  const mask = new ErasureMask([], [passage]);

  it("is hidden in the source, and in quotes as far as these overlap", () => {
    expect(mask.sourceText("a/s", "Hei,  Tiina!")).toBe("Hei,  █████!");
    expect(mask.quote({ sourceId: "a/s", start: 8, end: 12, quote: "ina!" })).toBe("███!");
    expect(mask.quote({ sourceId: "a/s", start: 0, end: 5, quote: "Hei, " })).toBe("Hei, ");
  });

  it("stays in other sources, and where the source says something else there by now", () => {
    expect(mask.sourceText("a/other", "Hei,  Tiina!")).toBe("Hei,  Tiina!");
    expect(mask.sourceText("a/s", "Terve Matti!")).toBe("Terve Matti!");
  });
});

describe("a record that names an erased person", () => {
  const record = new RecordMask(ontology, new ErasureMask([turned, { kind: "TITLE", text: "STATED" }], []));

  it("is the same one where it does not", () => {
    const one = { id: "a/b", name: "Matti", statements: [{ status: "STATED", quote: "x", sourceId: "a/s" }] };
    expect(record.hide(one)).toBe(one);
  });

  it("keeps ids, words of closed lists, numbers and its class", () => {
    class Kept {
      readonly id = "tiina/pollonen-ahl";
      readonly status = "STATED";
      readonly ordinal = 3;
      readonly aliases = ["Tiina Pöllönen-Åhl", "Matti"];
    }
    const left = record.hide(new Kept());
    expect(left).toBeInstanceOf(Kept);
    expect({ ...left }).toEqual({ ...new Kept(), aliases: ["██████████████████", "Matti"] });
  });

  it("has every text of the person's own node hidden, and none of what makes it a node", () => {
    const own = { type: "Contact", id: "a/b", name: "X Y", version: 2, phones: ["1"], visibility: "PUBLIC" };
    const statements = [{ property: "name", status: "STATED", quote: "X Y", start: 0, end: 3, why: "so" }];
    expect(record.blacken({ ...own, statements })).toEqual({
      ...own,
      name: "███",
      phones: ["█"],
      statements: [{ property: "name", status: "STATED", quote: "███", start: 0, end: 3, why: "██" }],
    });
  });
});
