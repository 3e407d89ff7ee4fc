import { readYaml } from "./read-yaml";

describe("readYaml", () => {
  it("finds the place of keys and items, and of what is around a missing one", () => {
    const { locate } = readYaml("a: 1\nb:\n  - x: 1\n  - { y: 2 }\n");
    expect(locate([])).toEqual({ line: 1, column: 1 });
    expect(locate(["b"])).toEqual({ line: 2, column: 1 });
    expect(locate(["b", 0])).toEqual({ line: 3, column: 5 });
    expect(locate(["b", 1, "y"])).toEqual({ line: 4, column: 7 });
    expect(locate(["b", 1, "z"])).toEqual({ line: 4, column: 5 });
  });

  it("finds a place through an alias", () => {
    const { locate, value } = readYaml("a: &one\n  x: 1\nb: *one\n");
    expect(value).toEqual({ a: { x: 1 }, b: { x: 1 } });
    expect(locate(["b", "x"])).toEqual({ line: 2, column: 3 });
  });

  it.each<[what: string, text: string, line: number, column: number, message: RegExp]>([
    ["a text that does not end", "space: testi\ntitle: 'Arvot", 2, 14, /^missing closing/],
    ["a key for the second time", "space: testi\nspace: testi", 2, 1, /^map keys must be unique/],
    ["a key that is a list", "space: testi\n? [a]\n: 1", 2, 3, /all keys must be strings/],
    ["two documents", "space: testi\n---\nspace: testi", 2, 1, /^expected one document in the text/],
    ["a tag", "space: !koodi testi", 1, 8, /^unresolved tag: !koodi/],
    ["an alias of nothing", "space: *testi", 1, 8, /^unresolved alias/],
    [
      "too many aliases",
      `a: &a [${"x,".repeat(50)}]\nb: &b [${"*a,".repeat(50)}]\nc: [${"*b,".repeat(50)}]`,
      2,
      8,
      /alias/,
    ],
    ["brackets in brackets", `a: ${"[".repeat(100_000)}`, 1, 53, /^expected at most 50 levels of nesting/],
    ["braces in braces", '{"a":'.repeat(100_000), 1, 247, /^expected at most 50 levels of nesting/],
    ["dashes after dashes", "- ".repeat(100_000), 1, 100, /^expected at most 50 levels of nesting/],
    [
      "indents upon indents",
      Array.from({ length: 200 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"),
      50,
      51,
      /50 levels/,
    ],
  ])("refuses %s", (_, text, line, column, message) => {
    const { value, errors } = readYaml(text);
    expect(value).toBeNull();
    expect(errors[0]).toEqual({ position: { line, column }, message: expect.stringMatching(message) });
  });
});
