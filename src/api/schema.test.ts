import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  assertEnumType,
  assertInputObjectType,
  assertInterfaceType,
  assertObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
  printType,
  validateSchema,
} from "graphql";
import { createOntology } from "../model";
import { createSchema } from "./schema";

const ontology = createOntology();
const schema = createSchema(ontology);
const query = assertObjectType(schema.getQueryType()).getFields();

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type),
);

/** How a field is asked for, in one line: `name(argument: Type = default): Type`. */
function signature({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const inBrackets = args.map(
    (one) => `${one.name}: ${one.type}${one.defaultValue === undefined ? "" : ` = ${one.defaultValue}`}`,
  );
  return `${name}(${inBrackets.join(", ")}): ${type}`;
}

function fieldOf(type: string, field: string): string {
  const found = assertObjectType(schema.getType(type)).getFields()[field];
  return found ? signature(found) : `${type} has no ${field}`;
}

/** A type, its fields, arguments and values, each by its path and with what describes it. */
function* described(type: GraphQLNamedType): Iterable<[path: string, description: string | null | undefined]> {
  yield [type.name, type.description];
  if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) yield [`${type.name}.${field.name}`, field.description];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return;
  for (const field of Object.values(type.getFields())) {
    yield [`${type.name}.${field.name}`, field.description];
    for (const one of field.args) yield [`${type.name}.${field.name}(${one.name})`, one.description];
  }
}

describe("the schema", () => {
  it("is valid", () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  it("describes every type, field, argument, input field and enum value, and ends with a full stop", () => {
    const places = types.flatMap((type) => [...described(type)]);
    expect(places.length).toBeGreaterThan(1000);
    const bad = places.filter(([, text]) => !text?.trim().endsWith("."));
    expect(bad).toEqual([]);
  });

  it("is what schema.graphql says", () => {
    const file = join(__dirname, "../../schema.graphql");
    if (readFileSync(file, "utf8") === `${printSchema(schema)}\n`) return;
    throw new Error("schema.graphql is not what the code says. Run: npm run schema");
  });

  it("has nothing that no operation leads to", () => {
    const sorted = lexicographicSortSchema(schema);
    const reachable = new Set<string>();
    const roots = [sorted.getQueryType(), sorted.getMutationType(), sorted.getSubscriptionType()];
    const open = roots.flatMap((root) => (root ? [root.name] : []));
    for (let name = open.pop(); name; name = open.pop()) {
      const type = schema.getType(name);
      if (!type || reachable.has(name)) continue;
      reachable.add(name);
      if (isInterfaceType(type)) open.push(...schema.getPossibleTypes(type).map((one) => one.name));
      const text = printType(type).replace(/""".*?"""/gs, "");
      open.push(...(text.match(/\b[A-Z]\w*\b/g) ?? []));
    }
    expect(types.map(({ name }) => name).filter((name) => !reachable.has(name))).toEqual([]);
  });
});

describe.each(ontology.nodeTypes.map((type) => [type.name, type] as const))("the node type %s", (name, type) => {
  it("has a look-up and a list", () => {
    expect([query[type.field], query[type.listField]].map((field) => field && signature(field))).toEqual([
      `${type.field}(id: ID!, asOf: AsOf): ${name}`,
      `${type.listField}(where: ${name}Where, orderBy: [${name}Order!], first: Int, after: String, last: Int, before: String, asOf: AsOf): ${name}Connection!`,
    ]);
  });

  it("has a connection with edges, nodes, counts and groups", () => {
    expect([`${name}Connection`, `${name}Edge`, `${name}Bucket`].flatMap(signaturesOf)).toEqual([
      ...[`edges(): [${name}Edge!]!`, `nodes(): [${name}!]!`, "pageInfo(): PageInfo!", "totalCount(): Int!"],
      ...[`aggregate(): ${name}Aggregate!`, `groups(by: ${name}Group!): [${name}Bucket!]!`],
      ...["cursor(): String!", `node(): ${name}!`, "link(): Link"],
      ...[
        "key(): String",
        "label(): String",
        "count(): Int!",
        `aggregate(): ${name}Aggregate!`,
        "node(): Node",
        `nodes(first: Int = 50): [${name}!]!`,
      ],
    ]);
  });

  it("has a filter, an ordering and groups for all that it has", () => {
    const relationships = ontology.relationships(name).map(({ field }) => field);
    const properties = type.properties.map((property) => property.name);
    const lists = type.entries.map((list) => list.name);
    const sortable = type.properties.filter((one) => one.type !== "strings").map((one) => one.name);
    const expected = {
      where: ["AND", "OR", "NOT", "space", "statement", "reaches", ...properties, ...lists, ...relationships].sort(),
      order: [...sortable, "link", ...relationships].sort(),
    };
    const fields = (input: string) => Object.keys(assertInputObjectType(schema.getType(input)).getFields()).sort();
    expect({ where: fields(`${name}Where`), order: fields(`${name}Order`) }).toEqual(expected);
    expect(assertEnumType(schema.getType(`${name}Group`)).getValues().length).toBeGreaterThan(relationships.length);
  });

  it("has every relationship that the link types give it, of the type that they lead to", () => {
    for (const linkType of ontology.linkTypes) {
      const { sources, targets, source, target, to } = linkType;
      if (sources.includes(type)) expectRelationship(name, source.field, to === "same" ? [name] : targets.map(nameOf));
      if (targets.includes(type)) expectRelationship(name, target.field, to === "same" ? [name] : sources.map(nameOf));
    }
  });

  it("has the fields of the interface Node exactly as it has them", () => {
    const own = assertObjectType(schema.getType(name));
    expect(own.getInterfaces().map(nameOf)).toEqual(["Node"]);
    for (const field of Object.values(assertInterfaceType(schema.getType("Node")).getFields())) {
      const ours = own.getFields()[field.name];
      expect(ours && [signature(ours), ours.description]).toEqual([signature(field), field.description]);
    }
  });
});

describe("the interface Node", () => {
  it("has what all have, and nothing that only some have", () => {
    const fields = Object.keys(assertInterfaceType(schema.getType("Node")).getFields());
    const common = [...ontology.nodeProperties, ...ontology.nodeEntries].map(nameOf);
    const shared = ["listedIn", "definedBy", "related"];
    expect(fields.sort()).toEqual(
      [...common, "type", "space", "localized", "links", "history", "sentences", ...shared].sort(),
    );
  });
});

describe("one of several", () => {
  const oneOf = [
    "NodeIs",
    "OperationInput",
    "LinkOrder",
    "NodeOrder",
    ...ontology.nodeTypes.map(({ name }) => `${name}Order`),
  ];

  it("is marked in the schema, and only where exactly one member is meant", () => {
    const marked = types.filter((type) => isInputObjectType(type) && type.isOneOf).map(nameOf);
    expect(marked.sort()).toEqual([...oneOf].sort());
  });

  it("is written in the SDL", () => {
    for (const name of oneOf) expect(printSchema(schema)).toContain(`input ${name} @oneOf {`);
  });
});

describe("what holds when nothing is said", () => {
  it("is told as default values", () => {
    const places = types.flatMap((type) =>
      isObjectType(type) ? Object.values(type.getFields()).flatMap((field) => defaultsOf(type.name, field)) : [],
    );
    expect([...new Set(places)].sort()).toEqual(
      [
        ...[
          "*.*(derived = INCLUDE)",
          "*.links(direction = BOTH)",
          "*.nodes(first = 50)",
          "Link.sentence(from = SOURCE)",
          "Link.sentenceParts(from = SOURCE)",
        ],
        ...["LinkBucket.links(first = 50)", "GapBucket.gaps(first = 50)", "Cluster.nodes(first = 10)"],
        ...["bridges", "communities", "components"].map((field) => `Insight.${field}(first = 10)`),
        ...["links", "nodes"].map((field) => `ImportedIds.${field}(first = 50)`),
        ...["Webhook.deliveries(first = 20)", "Query.compare(limit = 100)", "Query.revisions(last = 50)"],
        ...["Query.graph(limit = 5000)", "Query.links(derived = EXCLUDE)"],
        ...["Query.neighbourhood(depth = 1)", "Query.neighbourhood(limit = 500)"],
        ...["Query.paths(limit = 10)", "Query.paths(maxLength = 25)", "Query.paths(select = SHORTEST)"],
      ].sort(),
    );
  });

  it("is that what has no value stands last", () => {
    const { nulls } = assertInputObjectType(schema.getType("OptionalOrder")).getFields();
    expect([String(nulls?.type), nulls?.defaultValue]).toEqual(["Nulls", "LAST"]);
  });
});

function defaultsOf(type: string, { name, args }: GraphQLField<unknown, unknown>): string[] {
  const isNode = ontology.nodeType(type) !== undefined;
  return args.flatMap((one) => {
    if (one.defaultValue === undefined) return [];
    const owner = isNode || (name === "nodes" && type.endsWith("Bucket")) ? "*" : type;
    const field = isNode && one.name === "derived" ? "*" : name;
    return `${owner}.${field}(${one.name} = ${one.defaultValue})`;
  });
}

function signaturesOf(type: string): string[] {
  return Object.values(assertObjectType(schema.getType(type)).getFields()).map(signature);
}

function expectRelationship(owner: string, field: string, leadsTo: readonly string[]): void {
  const stem = leadsTo.length === 1 ? leadsTo[0] : "Node";
  const page = "first: Int, after: String, last: Int, before: String";
  expect(fieldOf(owner, field)).toBe(
    `${field}(where: ${stem}Where, link: LinkWhere, derived: Derived = INCLUDE, orderBy: [${stem}Order!], ${page}): ${stem}Connection!`,
  );
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}
