import { createOntology } from "../../model";
import { entryTypeOf } from "../../ontology/entry";
import type { NodeType } from "../../ontology/node-type";
import { type Property, propertiesOf } from "../../ontology/property";
import { Statement } from "../../ontology/statement";
import { type RunningService, startService } from "../../testing/start-service";
import { Writer } from "../../testing/writer";
import { givable } from "./value-fields";

type Values = Record<string, unknown>;

const ontology = createOntology();
/** How many nodes were made: what other systems call them has to differ. */
let made = 0;
let service: RunningService;
let writer: Writer;
beforeAll(async () => {
  service = await startService({ SEED: "none" });
  writer = new Writer(service);
  await writer.does("createSource", { id: "testi/sivu", name: "Sivu", text: "Kasvu on kaikille. 😀 Kasvu!" });
});
afterAll(() => service.close());

/** A value that a property can have, and another one; both stand at its bounds where it has some. */
function valuesFor({ type, between }: Property): readonly [unknown, unknown] {
  if (typeof type !== "string") {
    const words = Object.keys(type.values).map((word) => word.toUpperCase());
    return [words.at(-1), words[0]];
  }
  switch (type) {
    case "int":
    case "float":
      return between ?? [-7, 2_000_000_000];
    case "date":
      return ["2024-02-29", "1999-12-31"];
    case "strings":
      return [["A\u0308iti", "0206 15 9333", "😀"], []];
    default:
      return ["Äiti\u200f ja \u200bisä 👩‍👩‍👧 \"'<b>&#39;\\ \n\t", "toinen"];
  }
}

/** The properties that a node of a type can be given, but for those whose values must fit others'. */
function given(type: NodeType): readonly Property[] {
  return givable(type.properties).filter(({ name }) => !["validFrom", "validTo", "language"].includes(name));
}

function listsOf(type: NodeType) {
  return type.entries
    .filter((list) => list.of() !== Statement)
    .map((list) => ({ ...list, type: entryTypeOf(list.of()) }));
}

/** One entry of a list with all that it can have. */
function entryOf(properties: readonly Property[]): Values {
  const values = properties.map((property) => [property.name, valuesFor(property)[0]] as const);
  return {
    ...Object.fromEntries(values),
    ...(properties.some(({ name }) => name === "language") && { language: "SV" }),
  };
}

function selection(type: NodeType): string {
  const lists = listsOf(type).map(({ name, type: { entity } }) => {
    return `${name} { ${propertiesOf(entity)
      .map((property) => property.name)
      .join(" ")} }`;
  });
  const own = given(type).map(({ name }) => name);
  return [
    ...own,
    ...lists,
    "id version validFrom validTo language",
    "statements { property status quote start end source { id } }",
  ].join(" ");
}

function everything(type: NodeType): Values {
  const lists = listsOf(type).map(({ name, type: { entity } }) => [name, [entryOf(propertiesOf(entity))]] as const);
  return {
    ...Object.fromEntries(given(type).map((property) => [property.name, valuesFor(property)[0]])),
    ...Object.fromEntries(lists),
    externalIds: [{ scheme: "testi", value: `Ä ${made++} 😀` }],
    language: "FI",
    validFrom: "2020-01-01",
    validTo: "2030-12-31",
  };
}

const types = ontology.nodeTypes.map((type) => [type.name, type] as const);

describe.each(types)("a node of type %s", (name, type) => {
  const shown = `subject: ${type.field} { ${selection(type)} }`;
  type Shown = { readonly subject: Values };
  const create = (input: Values) => writer.does<Shown>(`create${name}`, input, shown);
  const update = (id: unknown, patch: Values) => writer.does<Shown>(`update${name}`, { id, patch }, shown);
  const reads = (id: unknown) =>
    writer.read<Shown>(`query ($id: ID!) { subject: ${type.field}(id: $id) { ${selection(type)} } }`, { id });

  it("is read back as it was made, with all that it can have", async () => {
    const input = everything(type);
    const statement = { property: "name", status: "STATED", source: "testi/sivu", quote: "Kasvu!" };
    const { subject } = await create({ space: "testi", ...input, statements: [statement] });
    const said = {
      property: "name",
      status: "STATED",
      quote: "Kasvu!",
      start: 21,
      end: 27,
      source: { id: "testi/sivu" },
    };
    expect(subject).toEqual({ id: subject.id, version: 1, ...input, statements: [said] });
    expect((await reads(subject.id)).subject).toEqual(subject);
  });

  it("is made with what it must have alone, and the rest is as nothing says", async () => {
    const { subject } = await create({ space: "testi", ...required(type) });
    for (const property of given(type)) {
      if (property.name in required(type)) continue;
      expect([property.name, subject[property.name]]).toEqual([property.name, unsaid(property)]);
    }
  });

  it("has each of its properties set, left and cleared", async () => {
    const { subject } = await create({ space: "testi", ...everything(type) });
    const others = Object.fromEntries(given(type).map((property) => [property.name, valuesFor(property)[1]]));
    const set = (await update(subject.id, others)).subject;
    expect(set).toEqual({ ...subject, ...others, version: 2 });
    const left = await update(subject.id, {});
    expect([left.subject, left.changes]).toEqual([set, []]);
    const [must, may] = [given(type).filter(mustHave), given(type).filter((property) => !mustHave(property))];
    for (const { name: key } of must) {
      const refused = await writer.refusals(`update${name}`, { id: subject.id, patch: { [key]: null } });
      expect(refused).toEqual([`INVALID_ARGUMENT at input.patch.${key}`]);
    }
    const nothing = Object.fromEntries(may.map((property) => [property.name, null]));
    const cleared = (await update(subject.id, nothing)).subject;
    const unsaidOnes = Object.fromEntries(may.map((property) => [property.name, unsaid(property)]));
    expect(cleared).toEqual({ ...set, ...unsaidOnes, version: 3 });
  });
});

/** Whether a node is never without it. */
function mustHave(property: Property): boolean {
  return property.required === true && property.default === undefined && property.type !== "strings";
}

/** What must be given for a node of a type. */
function required(type: NodeType): Values {
  const must = given(type).filter(mustHave);
  return Object.fromEntries(must.map((property) => [property.name, valuesFor(property)[0]]));
}

/** What a property is when nobody says. */
function unsaid({ default: otherwise, type }: Property): unknown {
  if (type === "strings") return [];
  return typeof otherwise === "string" ? otherwise.toUpperCase() : (otherwise ?? null);
}
