import { assertEnumType, assertObjectType } from "graphql";
import { createOntology } from "../model";
import { screamingSnakeCase } from "../ontology/node-type";
import { Asker } from "../testing/ask";
import { kouvola } from "../testing/kouvola";

const ontology = createOntology();
const asker = new Asker(kouvola(ontology));

interface Bucket {
  readonly key: string | null;
  readonly label: string | null;
  readonly count: number;
  readonly node: { readonly id: string; readonly name: string } | null;
  readonly members: readonly { readonly id: string }[];
}

/** Every list of nodes or links on Kouvola, by how it is asked for and by its stem. */
const lists: [list: string, stem: string][] = [
  ...ontology.nodeTypes.map(({ listField, name }): [string, string] => [listField, name]),
  ["links", "Link"],
  ["links(derived: INCLUDE)", "Link"],
  ["strategies.links", "Link"],
  ["strategies.programmes", "Programme"],
  ["programmes.values", "Value"],
  ["values.guides", "Node"],
  ["strategies.responsible", "Node"],
  ["contacts.contactFor", "Node"],
  ["growthPlatforms.requiredBy", "Node"],
];

function groupingsOf(stem: string): string[] {
  return assertEnumType(asker.schema.getType(`${stem}Group`))
    .getValues()
    .map(({ name }) => name);
}

/** The totals and the groups of a list, or of that list of every node of another one. */
async function groupsOf(list: string, stem: string, by: string): Promise<{ totalCount: number; groups: Bucket[] }[]> {
  const members = `members: ${stem === "Link" ? "links" : "nodes"}(first: 500) { id }`;
  const asked = `{ totalCount groups(by: ${by}) { key label count node { id name } ${members} } }`;
  const [outer, inner] = list.split(".");
  if (!inner) return Object.values(await asker.ask<Record<string, never>>(`{ ${list} ${asked} }`));
  const data = await asker.ask<Record<string, { nodes: Record<string, never>[] }>>(
    `{ ${outer} { nodes { ${inner}(derived: INCLUDE) ${asked} } } }`,
  );
  return Object.values(data)[0]?.nodes.flatMap((node) => Object.values(node)) ?? [];
}

/** Groupings in which a member can stand in several groups: those by a relationship. */
function isByRelationship(stem: string, by: string): boolean {
  if (stem === "Link") return false;
  const relationships = stem === "Node" ? ontology.commonRelationships : ontology.relationships(stem);
  return relationships.some(({ field }) => screamingSnakeCase(field) === by);
}

describe.each(lists)("the groups of %s", (list, stem) => {
  it.each(groupingsOf(stem))("by %s add up", async (by) => {
    for (const { totalCount, groups } of await groupsOf(list, stem, by)) {
      const keys = groups.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.slice(0, -1)).not.toContain(null);
      const members = groups.flatMap((group) => group.members.map(({ id }) => id));
      if (isByRelationship(stem, by)) expect(new Set(members).size).toBe(totalCount);
      else expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
      for (const group of groups) {
        expect(group.members).toHaveLength(group.count);
        expect(group.count).toBeGreaterThan(0);
        expect(group.label === null).toBe(group.key === null);
        if (group.node) expect(group.node).toEqual({ id: group.key, name: group.label });
      }
    }
  });
});

describe.each(lists.filter(([, stem]) => stem !== "Link"))("the groups of %s", (list, stem) => {
  it.each(groupingsOf(stem).filter((by) => isByRelationship(stem, by)))(
    "by %s are what the members say when they are asked one by one",
    async (by) => {
      const relationships = stem === "Node" ? ontology.commonRelationships : ontology.relationships(stem);
      const field = relationships.find((one) => screamingSnakeCase(one.field) === by)?.field;
      for (const { groups } of await groupsOf(list, stem, by)) {
        const said = new Map<string | null, Set<string>>();
        for (const id of new Set(groups.flatMap((group) => group.members.map((member) => member.id)))) {
          const { node } = await asker.ask<{ node: Record<string, { nodes: { id: string }[] }> }>(
            `query ($id: ID!) { node(id: $id) { ... on ${stem} { ${field}(first: 500) { nodes { id } } } } }`,
            { variables: { id } },
          );
          const related = node[field ?? ""]?.nodes.map((other) => other.id) ?? [];
          for (const key of related.length ? related : [null]) said.set(key, (said.get(key) ?? new Set()).add(id));
        }
        const came = new Map(groups.map(({ key, members }) => [key, new Set(members.map(({ id }) => id))]));
        expect(came).toEqual(said);
      }
    },
  );
});

describe("a group", () => {
  it("has its words in the language of the request, and in Finnish without one", async () => {
    const query = `{
      organisations { groups(by: ORGANISATION_KIND) { key label count } }
      links(where: { type: { eq: RESPONSIBLE_FOR } }) { groups(by: ROLE) { key label count } byType: groups(by: TYPE) { label } }
      strategy(id: "kouvola/kaupunkistrategia") { responsible { groups(by: TYPE) { key label } } }
    }`;
    const inLanguage = async (language?: "sv" | "en") => asker.ask(query, language ? { language } : {});
    const expected = (city: string, group: string, unit: string, role: string, ends: string, contact: string) => ({
      organisations: {
        groups: [
          { key: "CITY", label: city, count: 1 },
          { key: "CITY_GROUP", label: group, count: 1 },
          { key: "UNIT", label: unit, count: 2 },
        ],
      },
      links: { groups: [{ key: "UNSPECIFIED", label: role, count: 3 }], byType: [{ label: ends }] },
      strategy: { responsible: { groups: [{ key: "CONTACT", label: contact }] } },
    });
    expect(await inLanguage()).toEqual(
      expected(
        "kaupunki",
        "kaupunkikonserni",
        "yksikkö",
        "rooli ei tiedossa",
        "mistä vastaa / vastuutaho",
        "yhteyshenkilö",
      ),
    );
    expect(await inLanguage("en")).toEqual(
      expected("city", "city group", "unit", "role not known", "is responsible for / responsible", "contact"),
    );
    expect(await inLanguage("sv")).toEqual(
      expected("stad", "stadskoncern", "enhet", "rollen inte känd", "ansvarar för / ansvarig", "kontaktperson"),
    );
  });

  it("shows the first of its members in the order of the list", async () => {
    const query = `{ stakeholders(orderBy: [{ ordinal: { direction: DESC } }]) { groups(by: STAKEHOLDER_KIND) {
      key count nodes(first: 2) { name }
    } } }`;
    expect(await asker.ask(query)).toEqual({
      stakeholders: { groups: [{ key: "GROUP", count: 8, nodes: [{ name: "nuoret" }, { name: "lapset" }] }] },
    });
  });

  it("is of the whole list, whatever the page", async () => {
    const query = "{ stakeholders(first: 1) { groups(by: UNITED_BY) { key count } } }";
    const groups = [
      { key: "kouvola/kaupunkistrategia", count: 5 },
      { key: null, count: 3 },
    ];
    expect(await asker.ask(query)).toEqual({ stakeholders: { groups } });
  });

  it("is offered for every type of node by its enumerations and relationships, and by nothing else", () => {
    const group = assertObjectType(asker.schema.getType("ContactConnection")).getFields().groups;
    expect(String(group?.args[0]?.type)).toBe("ContactGroup!");
    expect(groupingsOf("Contact")).toEqual([
      ...["LANGUAGE", "VISIBILITY", "CONTACT_VISIBILITY", "ORGANISATIONS", "RESPONSIBLE_FOR", "CONTACT_FOR"],
      ...["LOCATIONS", "LISTED_IN", "DEFINED_BY", "RELATED"],
    ]);
  });
});
