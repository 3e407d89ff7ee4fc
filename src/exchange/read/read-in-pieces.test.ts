import fc from "fast-check";
import { stringify } from "yaml";
import { atOnce } from "../../store/steps";
import { readInPieces } from "./read-in-pieces";
import { readYaml, type YamlPath } from "./read-yaml";

const long = "kasvu ".repeat(200);

function documentOf(count: number, more: Readonly<Record<string, unknown>> = {}): object {
  const nodes = Array.from({ length: count }, (_, index) => ({
    id: `test/n${index}`,
    name: `${index}: "- a"\n- b\n# c`,
    description: long,
    statements: [{ status: "STATED", quote: `\n  - id: ${index}\nlinks:\n` }],
  }));
  return { space: "test", nodes, links: [{ type: "A" }, { type: "B" }], ...more };
}

function pathsOf(value: unknown, path: YamlPath = []): YamlPath[] {
  if (typeof value !== "object" || value === null) return [path];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...steps.flatMap((step) => pathsOf(Reflect.get(value, step), [...path, step]))];
}

function expectTheSame(text: string): void {
  const [whole, pieces] = [readYaml(text), atOnce(readInPieces(text))];
  expect(pieces.value).toEqual(whole.value);
  expect(pieces.errors).toEqual(whole.errors);
  const paths = pathsOf(whole.value).filter((_, index) => index % 37 === 0);
  expect(paths.map((path) => pieces.locate(path))).toEqual(paths.map((path) => whole.locate(path)));
}

/** How often a text is let go of while it is read. */
function pausesIn(text: string): number {
  return [...readInPieces(text)].length;
}

describe("readInPieces", () => {
  it.each([
    ["with lists one level in", stringify(documentOf(80))],
    ["with lists at the margin", stringify(documentOf(80), { indentSeq: false })],
    ["with carriage returns", stringify(documentOf(80)).replaceAll("\n", "\r\n")],
    ["with comments", stringify(documentOf(80)).replaceAll(/^(?=nodes:| {2}- id)/gm, "# one\n  # two\n\n")],
    ["with a directive before", `%YAML 1.1\n---\n${stringify(documentOf(80))}`],
    ["without links", stringify(documentOf(80, { links: undefined }))],
  ])("reads a long text %s piece by piece, and finds every place in it", (_, text) => {
    expect(pausesIn(text)).toBeGreaterThan(2);
    expectTheSame(text);
  });

  it.each([
    ["JSON", JSON.stringify(documentOf(80), null, 2)],
    ["a list within brackets", `space: test\nnodes: ${JSON.stringify(Array.from({ length: 80 }, () => long))}`],
    ["a list twice", `${stringify(documentOf(80))}nodes:\n  - id: test/again\n`],
    ["a list twice, once within brackets", `links: [a]\n${stringify(documentOf(80))}`],
    ["a key after the lists", `${stringify(documentOf(80))}title: late\n`],
    ["a second document", `${stringify(documentOf(80))}---\nspace: test\n`],
    ["an alias of another item", stringify(documentOf(80)).replace("test/n0", "&a test/n0").replace("test/n9", "*a")],
    ["a broken item", stringify(documentOf(80)).replace("  - id: test/n70", "  - id: [test/n70")],
    ["a list that is none", `${stringify(documentOf(80, { links: [] }))}links:\n  type: A\n`],
    ["two keys in one object of JSON", JSON.stringify(documentOf(80)).replace('"name"', '"id":"test/x","name"')],
    ["broken JSON", JSON.stringify(documentOf(80)).slice(0, -10)],
  ])("reads %s as one", (_, text) => expectTheSame(text));

  it("does not end the process on JSON that is nested deeply", () => {
    const text = `{"nodes":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    expect(atOnce(readInPieces(text)).errors).toHaveLength(1);
  });

  it("reads whatever texts there are as they were", () => {
    const texts = fc.string({ unit: "binary", maxLength: 40 });
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 8 }), (odd) => {
        const document = {
          ...documentOf(70),
          title: odd[0] ?? "",
          links: odd.map((one) => ({ type: one, [one]: one })),
        };
        const text = stringify(document);
        expect(atOnce(readInPieces(text)).value).toEqual(readYaml(text).value);
      }),
      { numRuns: 30 },
    );
  });
});
