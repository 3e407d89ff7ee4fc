import { type GraphQLEnumType, type GraphQLObjectType, getNamedType, isLeafType } from "graphql";
import { Graph } from "../graph/graph";
import { type Audience, View } from "../graph/view";
import type { NodeType } from "../ontology/node-type";
import { Asker } from "../testing/ask";
import { redacted } from "../testing/models/redacted";
import { secretiveWorld, spaces, type Thing, things } from "../testing/secretive-world";
import { ontology } from "../testing/world";

const day = "2024-06-01";
const recorded = secretiveWorld();
const graph = new Graph(ontology, recorded);
const asker = new Asker(graph, day);
/** Of the two spaces one is enough: they are alike. */
const audiences: readonly Audience[] = ["PUBLIC", "INTERNAL", `INTERNAL:${spaces[0]}`];

/** The view of an audience, and the whole of a graph that has nothing but what that audience may see. */
const sights = audiences.map((audience) => ({
  audience,
  seen: new View(graph, audience, day),
  all: new View(new Graph(ontology, { ...recorded, ...redacted(recorded, { audience, day }) }), "INTERNAL", day),
}));

function mayKnow(audience: Audience, { id, isHidden }: Thing): boolean {
  return !isHidden || audience === "INTERNAL" || audience === `INTERNAL:${id.split("/")[0]}`;
}

const ids = JSON.stringify(things.map(({ id }) => id));
const words = things.map(({ word }) => word);

/** The fields of a type that are plain values and take no arguments that must be given. */
function plainFields(type: string): string {
  const fields = Object.values((asker.schema.getType(type) as GraphQLObjectType).getFields());
  return fields.flatMap(({ name, type: of }) => (isLeafType(getNamedType(of)) ? [name] : [])).join(" ");
}

const statements = "statements { property status quote source { id name } }";
const linkFields = `id note visibility source { id name } target { id name } sentence ${statements}`;

/** Everything that can be asked of the nodes of a type. */
function questionsOf(type: NodeType): Record<string, string> {
  const { name, field, listField } = type;
  const fields = `${plainFields(name)} externalIds { value } ${statements}`;
  const relationships = ontology.relationships(type.name).map(({ field: relation }) => relation);
  const groups = (asker.schema.getType(`${name}Group`) as GraphQLEnumType).getValues().map((value) => value.name);
  const own = things.filter((thing) => thing.type === name);
  return {
    "look-up": own
      .map(({ id }, at) => `n${at}: ${field}(id: "${id}") { ${fields} } m${at}: node(id: "${id}") { name }`)
      .join(),
    "look-up of many": `nodes(ids: ${ids}) { id name }`,
    "external ids": own
      .map(({ word }, at) => `e${at}: nodeByExternalId(scheme: "koe", value: "tunnus${word}") { id }`)
      .join(),
    list: `${listField} { totalCount nodes { ${fields} } aggregate { ordinal { min max } } }`,
    filters: [
      ...own.map(({ word }, at) => `c${at}: ${listField}(where: { name: { contains: "${word}" } }) { totalCount }`),
      ...own.map(
        ({ word }, at) => `d${at}: ${listField}(where: { description: { contains: "${word}" } }) { totalCount }`,
      ),
      `internal: ${listField}(where: { visibility: { eq: INTERNAL } }) { totalCount nodes { id } }`,
      `ids: ${listField}(where: { id: { in: ${ids} } }) { totalCount nodes { id } }`,
      `near: ${listField}(where: { reaches: { where: { visibility: { eq: INTERNAL } }, maxDepth: 2 } }) { nodes { id } }`,
    ].join(" "),
    "filters by what is linked": relationships
      .flatMap((relation) => [
        `${relation}_some: ${listField}(where: { ${relation}: { some: { node: { visibility: { eq: INTERNAL } } } } }) { nodes { id } }`,
        `${relation}_none: ${listField}(where: { ${relation}: { none: {} } }) { nodes { id } }`,
        `${relation}_count: ${listField}(where: { ${relation}: { count: { gte: 2 } } }) { nodes { id } }`,
      ])
      .join(" "),
    groups: groups.map((by) => `${by}: ${listField} { groups(by: ${by}) { key label count node { id } } }`).join(" "),
    links: `${listField} { nodes { id links { totalCount nodes { ${linkFields} } } sentences { text } } }`,
    relationships: relationships
      .map((relation) => `${relation}_: ${listField} { nodes { id ${relation} { totalCount nodes { id name } } } }`)
      .join(" "),
    orders: relationships
      .map((relation) => `${relation}_: ${listField}(orderBy: [{ ${relation}: { count: DESC } }]) { nodes { id } }`)
      .join(" "),
    search: own.map(({ word }, at) => `s${at}: search(text: "${word}") { totalCount nodes { id name } }`).join(" "),
    "what is around": `neighbourhood(of: ${JSON.stringify(own.map(({ id }) => id))}, depth: 2) {
      nodes { node { id name } distance } links { id }
    }`,
  };
}

describe("the world of these tests", () => {
  it("has things of every type that everyone sees, and others that few see, each with links", () => {
    const seen = new Set(sights[0]?.seen.nodes().map(({ id }) => id));
    expect(things.filter(({ id }) => seen.has(id))).toEqual(things.filter(({ isHidden }) => !isHidden));
    const linked = new Set(recorded.links.flatMap(({ sourceId, targetId }) => [sourceId, targetId]));
    expect(things.filter(({ id }) => !linked.has(id))).toEqual([]);
  });
});

describe.each(sights)("to $audience", ({ audience, seen, all }) => {
  const unknown = things.filter((thing) => !mayKnow(audience, thing)).map(({ word }) => word);

  describe.each(ontology.nodeTypes.map((type) => [type.name, type] as const))("%s shows", (_, type) => {
    it.each(Object.entries(questionsOf(type)))("by %s no more than there would be", async (_kind, question) => {
      const query = `{ ${question} }`;
      const text = JSON.stringify(await asker.ask(query, { view: seen }));
      expect(unknown.filter((word) => text.includes(word))).toEqual([]);
      expect(JSON.parse(text)).toEqual(await asker.ask(query, { view: all }));
    });
  });

  it("what is asked of the whole shows no more than there would be", async () => {
    const whole = `{
      links(first: 500) { totalCount nodes { ${linkFields} } groups(by: TYPE) { key count } }
      hidden: links(where: { visibility: { eq: INTERNAL } }) { totalCount }
      graph(limit: 500) { nodes { node { id name } } links { id } }
      gaps { totalCount nodes { node { id } } }
      insight {
        nodeCount linkCount componentCount nodeTypes { type count } linkTypes { type count } linkStatuses { status count }
        mostConnected { node { id name } degree } components { size nodes { id } }
      }
      paths(from: ["alku/goal-open"], to: ["loppu/goal-open"], select: ALL_SHORTEST) { paths { nodes { id } } }
    }`;
    const text = JSON.stringify(await asker.ask(whole, { view: seen }));
    expect(unknown.filter((word) => text.includes(word))).toEqual([]);
    expect(JSON.parse(text)).toEqual(await asker.ask(whole, { view: all }));
  });

  it("everything that it may know is there", async () => {
    const { nodes } = await asker.ask<{ nodes: readonly ({ name: string } | null)[] }>(
      `{ nodes(ids: ${ids}) { name } }`,
      {
        view: seen,
      },
    );
    expect(words.filter((word) => !nodes.some((node) => node?.name.startsWith(word)))).toEqual(unknown);
  });
});
