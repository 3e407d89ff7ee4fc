import { IdArguments, IdsArguments, PageArguments, parseArguments } from "./arguments";

describe("arguments", () => {
  it("are what came, as their class", () => {
    const page = parseArguments(PageArguments, { first: 500, after: "cursor", last: null, before: undefined });
    expect(page).toBeInstanceOf(PageArguments);
    expect(page).toMatchObject({ first: 500, after: "cursor", last: null });
    expect(parseArguments(PageArguments, {})).toEqual(new PageArguments());
    expect(parseArguments(IdsArguments, { ids: [] }).ids).toEqual([]);
  });

  it.each([
    ["a page before the first", { first: 0 }, "INVALID_PAGE", "first"],
    ["a page that is too long", { last: 501 }, "INVALID_PAGE", "last"],
    ["a page from both ends", { first: 1, last: 1 }, "INVALID_PAGE", "last"],
    ["an empty cursor", { after: "" }, "INVALID_CURSOR", "after"],
    ["an empty cursor at the other end", { before: "" }, "INVALID_CURSOR", "before"],
  ])("are refused for %s, with the code and the name of the argument", (_, args, code, argument) => {
    const refusal = expect.objectContaining({ code, details: { argument } });
    expect(() => parseArguments(PageArguments, args)).toThrow(refusal);
  });

  it("take as many ids as are answered at once, and not one more", () => {
    const ids = Array.from({ length: 500 }, (_, index) => `kouvola/n${index}`);
    expect(parseArguments(IdsArguments, { ids }).ids).toHaveLength(500);
    const refusal = expect.objectContaining({ code: "TOO_MANY_IDS" });
    expect(() => parseArguments(IdsArguments, { ids: [...ids, "kouvola/n500"] })).toThrow(refusal);
  });

  it("name the first id that is none, and cut it where it is long", () => {
    const ids = ["kouvola/yes", "No", "neither"];
    expect(() => parseArguments(IdsArguments, { ids })).toThrow('"No" came.');
    const id = "x".repeat(1000);
    expect(() => parseArguments(IdArguments, { id })).toThrow(/"x{200}…" came\.$/);
  });
});
