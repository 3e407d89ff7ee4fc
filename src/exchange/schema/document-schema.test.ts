import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020";
import { parse as parseYaml, stringify } from "yaml";
import type { StrategyError } from "../../errors";
import { Graph } from "../../graph/graph";
import { projectRoot } from "../../project-root";
import { type Choices, holdsForMany } from "../../testing/choices";
import { oddRecorded } from "../../testing/odd-graph";
import { ontology } from "../../testing/world";
import { parseDocument } from "../read/parse-document";
import type { Problem } from "../read/problems";
import { everythingIn } from "../write/contents";
import { documentFormats, writeDocument } from "../write/write-document";
import { documentSchema, documentSchemaText } from "./document-schema";

const validate = new Ajv({ strict: false, allErrors: false, validateFormats: false }).compile(documentSchema(ontology));

const seeds = ["kouvola", "esimerkkila"].map((name) => {
  const text = readFileSync(join(projectRoot, `seeds/${name}.yaml`), "utf8");
  return [name, text] as const;
});

/** What no schema can know: what stands elsewhere in the document or in no document, and days of the calendar. */
const beyondSchemas =
  /which is nowhere|equal link|own, got|in the document's space|two different ends|to lead from|language without|words of|what stands in|or a later day|end after it|a Source|calendar/;

function problemsOf(value: unknown): readonly Problem[] {
  try {
    parseDocument(stringify(value), { name: "it", ontology });
    return [];
  } catch (error) {
    return (error as StrategyError).details.problems as readonly Problem[];
  }
}

type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsIn(Reflect.get(value, key), [...path, key]))];
}

const oddValues = [
  null,
  "",
  " ",
  "x",
  1,
  1.5,
  -1,
  1e12,
  true,
  [],
  {},
  ["x"],
  [1],
  "DERIVED",
  "INFERRED",
  "2024-01-01",
  "test/n1",
];
const oddKeys = [
  "id",
  "type",
  "name",
  "role",
  "why",
  "quote",
  "start",
  "status",
  "statements",
  "phones",
  "version",
  "x",
];

/** Puts something odd somewhere, or takes something away. */
function broken(choices: Choices, document: object): object {
  const copy = structuredClone(document);
  const path = choices.of(pathsIn(copy).filter((one) => one.length > 0));
  const owner = path.slice(0, -1).reduce<object>((value, key) => Reflect.get(value, key), copy);
  const last = path.at(-1) as string;
  if (choices.once(3)) Reflect.set(owner, Array.isArray(owner) ? last : choices.of(oddKeys), choices.of(oddValues));
  else if (choices.once(2) && !Array.isArray(owner)) Reflect.deleteProperty(owner, last);
  else Reflect.set(owner, last, choices.of(oddValues));
  return copy;
}

describe("the JSON Schema of documents", () => {
  it("is the one in docs", () => {
    const kept = readFileSync(join(projectRoot, "docs/graph-document.schema.json"), "utf8");
    if (kept !== documentSchemaText(ontology)) throw new Error("It is not what the ontology says. Run: npm run schema");
  });

  it.each(seeds)("takes the seed %s, which names it for editors", (_, text) => {
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/docs\/graph-document\.schema\.json\n/);
    validate(parseYaml(text));
    expect(validate.errors).toBeNull();
  });

  it("takes whatever is written", () => {
    holdsForMany(20, (choices) => {
      const contents = everythingIn(new Graph(ontology, oddRecorded(choices)));
      for (const format of documentFormats) {
        const schema = "https://kaupunki.example/schema/graph-document.json";
        const text = [...writeDocument(contents, "test", { format, schema })].join("");
        validate(parseYaml(text));
        expect(validate.errors).toBeNull();
      }
    });
  });

  it("takes and refuses what the parser takes and refuses, as far as a schema can know", () => {
    holdsForMany(150, (choices) => {
      const contents = everythingIn(new Graph(ontology, oddRecorded(choices)));
      const text = [...writeDocument(contents, "test", { format: "json" })].join("");
      const document = broken(choices, JSON.parse(text));
      const problems = problemsOf(document);
      const knowable = problems.filter(({ message }) => !beyondSchemas.test(message));
      const isTaken = validate(document);
      if (isTaken !== (knowable.length === 0) && (isTaken || !problems.length)) {
        throw new Error(
          `${JSON.stringify(validate.errors)} against ${JSON.stringify(problems)} of ${JSON.stringify(document)}`,
        );
      }
    });
  });

  it.each([
    ["a node of no type", { nodes: [{ id: "test/a", type: "Valu", name: "A" }] }],
    ["a node without a name", { nodes: [{ id: "test/a", type: "Value" }] }],
    ["a property that the type has not", { nodes: [{ id: "test/a", type: "Value", name: "A", startYear: 1 }] }],
    [
      "an inference without grounds",
      { nodes: [{ id: "test/a", type: "Value", name: "A", statements: [{ status: "INFERRED" }] }] },
    ],
    [
      "a link without statements",
      { links: [{ type: "RELATED_TO", source: "test/a", target: "test/b", statements: [] }] },
    ],
    [
      "a role that is none",
      {
        links: [
          { type: "RELATED_TO", source: "test/a", target: "test/b", role: "X", statements: [{ status: "STATED" }] },
        ],
      },
    ],
  ])("refuses %s", (_, document) => {
    expect(validate({ space: "test", ...document })).toBe(false);
    expect(problemsOf({ space: "test", ...document })).not.toEqual([]);
  });
});
