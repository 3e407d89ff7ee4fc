import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { filesOf, searchFiles } from "./search-files";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "strategy-graph-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function finds(content: string | Buffer, word: string): Promise<boolean> {
  const file = join(folder, "file");
  writeFileSync(file, content);
  return (await searchFiles([file], [word])).length > 0;
}

const ways: readonly [string, (text: string) => string | Buffer][] = [
  ["UTF-8", (text) => text],
  ["UTF-16, little end first", (text) => Buffer.from(text, "utf16le")],
  ["UTF-16, big end first", (text) => Buffer.from(text, "utf16le").swap16()],
  ["letters with their marks apart", (text) => text.normalize("NFD")],
  ["capitals", (text) => text.toUpperCase()],
  ["JSON within JSON", (text) => JSON.stringify({ inner: JSON.stringify(text) })],
  ["JSON escapes", (text) => [...text].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`).join("")],
  ["any bytes around", (text) => Buffer.concat([Buffer.from([0, 255, 195]), Buffer.from(text), Buffer.from([0, 164])])],
];

describe("words in the bytes of a file", () => {
  it.each(ways)("are found in %s", async (_, written) => {
    expect(await finds(written("Tiina Pöllönen-Åhl, pj."), "Pöllönen-Åhl")).toBe(true);
    expect(await finds(written("Tiina Pöllönen-Åhl, pj."), "Tiina Pöllönen-Åhl")).toBe(true);
    expect(await finds(written("Tiina Pöllönen, pj."), "Pöllönen-Åhl")).toBe(false);
  });

  it.each(ways)("are found, whatever they are, in %s", async (_, written) => {
    const letter = fc.constantFrom(..."abcåäöÅÄÖéŠ0123456789.+*()[]\\^$|?-'");
    const word = fc.array(letter, { minLength: 1, maxLength: 12 }).map((letters) => letters.join(""));
    const some = word.filter(
      (text) => !/^[+\d][\d\s-]*$/.test(text) && !text.includes("\\") && text.normalize() === text,
    );
    await fc.assert(
      fc.asyncProperty(some, fc.string(), fc.string(), async (text, before, after) => {
        expect(await finds(written(before + text + after), text)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it("are found where lines break and numbers are grouped", async () => {
    expect(await finds('"Tiina\\n Åhl"', "Tiina Åhl")).toBe(true);
    expect(await finds("020-615 8026", "0206158026")).toBe(true);
    expect(await finds("0206158026", "020 615 8026")).toBe(true);
    expect(await finds("020615802", "0206158026")).toBe(false);
  });

  it("are found where two pieces of a large file meet, each once, with their places", async () => {
    const size = 4 * 1024 * 1024;
    const content = Buffer.alloc(size * 2 + 10, "x");
    const places = [0, size - 3, size * 2 - 1];
    for (const place of places) content.write("Tiina", place);
    const file = join(folder, "large");
    writeFileSync(file, content);
    expect(await searchFiles([file], ["tiina"])).toEqual([{ place: file, at: places }]);
  });

  it("are none where none are given", async () => {
    expect(await finds("anything", " ")).toBe(false);
  });
});

it("the files of a database are all that stand beside it, and its backups", () => {
  mkdirSync(join(folder, "backups"));
  const names = ["graph.db", "graph.db-wal", "graph.db.erased", "graph.db.before-1", "other.db", "backups/a.db"];
  for (const name of names) writeFileSync(join(folder, name), "");
  const expected = names.filter((name) => name !== "other.db").map((name) => join(folder, name));
  expect(filesOf(join(folder, "graph.db"))).toEqual(expected.sort());
});
