import { importCycles } from "./import-cycles";
import { parseSourceFile, type SourceFile } from "./source-file";

function importsOf(text: string): string[] {
  return parseSourceFile("src/a.ts", text).imports.map(({ specifier, line }) => `${specifier}:${line}`);
}

function undocumentedIn(text: string): readonly string[] {
  return parseSourceFile("src/a.ts", text).undocumented;
}

function fileImporting(path: string, ...specifiers: readonly string[]): SourceFile {
  return parseSourceFile(path, specifiers.map((specifier) => `import "${specifier}";`).join("\n"));
}

describe("parseSourceFile", () => {
  it.each([
    ['import "x";'],
    ['import { a } from "x";'],
    ['import type { A } from "x";'],
    ['import a = require("x");'],
    ['export { a } from "x";'],
    ['export type { A } from "x";'],
    ['export * from "x";'],
    ['const a = require("x");'],
    ['async function a() { return (await import("x")).b; }'],
    ['let a: import("x").A;'],
    ['class A { @b(() => require("x")) c?: string; }'],
  ])("finds what is imported by %s", (text) => {
    expect(importsOf(text)).toEqual(["x:1"]);
  });

  it("says the line of an import, whatever stands before it", () => {
    expect(importsOf('// Äyräs\n/** 😀 */\nimport "x";\n\nimport {\n  a,\n} from "y";\n')).toEqual(["x:3", "y:5"]);
  });

  it("takes no text and no comment for an import", () => {
    expect(importsOf(`const a = 'import "x"'; // import "y"\nrequire.resolve("z");`)).toEqual([]);
  });

  it.each([["require(a)"], ["import(`./$" + "{a}`)"], ['require("./" + a)']])("knows that %s is computed", (text) => {
    expect(parseSourceFile("src/a.ts", `${text};`)).toMatchObject({ imports: [], computedImports: [1] });
  });

  it.each([
    ["export default 1;"],
    ["export default class A {}"],
    ["const a = 1;\nexport { a as default };"],
    ['export { default } from "./b";'],
    ["export = 1;"],
  ])("sees a default export in %s", (text) => {
    expect(parseSourceFile("src/a.ts", text).hasDefaultExport).toBe(true);
  });

  it("sees none where things are exported by name", () => {
    expect(parseSourceFile("src/a.ts", 'export const a = 1;\nexport { b } from "c";').hasDefaultExport).toBe(false);
  });

  it("names what is exported without a doc comment", () => {
    const declarations = "export class A {}\nexport function b() {}\nexport const c = 1, d = 2;\nexport type E = 1;\n";
    expect(undocumentedIn(`${declarations}export interface F {}\nexport enum G {}\nconst h = 1;`)).toEqual([
      "A",
      "b",
      "c",
      "d",
      "E",
      "F",
      "G",
    ]);
  });

  it("takes only a doc comment right before a declaration for its own", () => {
    expect(undocumentedIn("/** Says so. */\n@a()\n@b()\nexport class A {}\n")).toEqual([]);
    // The ignore is a text that is looked through here; nothing is ignored by it.
    expect(undocumentedIn("/** Says so. */\n// biome-ignore lint: a reason\nexport const a = 1;")).toEqual([]);
    expect(undocumentedIn("/** Says so. */\nexport function a(): void;\nexport function a(b?: 1): void {}")).toEqual(
      [],
    );
    expect(undocumentedIn("/** Of b. */\nconst b = 1;\nexport const a = b;")).toEqual(["a"]);
    expect(undocumentedIn("/* Not for docs. */\nexport const a = 1;")).toEqual(["a"]);
    expect(undocumentedIn("// Not for docs.\nexport const a = 1;")).toEqual(["a"]);
  });

  it("counts lines, not the end of the last one", () => {
    expect(parseSourceFile("src/a.ts", "const a = 1;\nconst b = 2;\n").lines).toBe(2);
  });
});

describe("importCycles", () => {
  it("finds none where files import downwards", () => {
    expect(
      importCycles([
        fileImporting("src/a.ts", "./b", "./c"),
        fileImporting("src/b.ts", "./c"),
        fileImporting("src/c.ts"),
      ]),
    ).toEqual([]);
  });

  it("names the files of a cycle once, in their order, without the way that leads there", () => {
    expect(
      importCycles([
        fileImporting("src/main.ts", "./z/b"),
        fileImporting("src/z/b.ts", "../c"),
        fileImporting("src/c.ts", "./a"),
        fileImporting("src/a.ts", "./z/b"),
      ]),
    ).toEqual(["a → z/b → c"]);
  });

  it("finds a file that imports itself, and the index of a folder by the folder's name", () => {
    expect(importCycles([fileImporting("src/a.ts", "./a")])).toEqual(["a"]);
    expect(importCycles([fileImporting("src/b/index.ts", "./c"), fileImporting("src/b/c.ts", "../b")])).toEqual([
      "b → b/c",
    ]);
  });
});
