import { createOntology } from "../model";
import type { LinkType } from "../ontology/relationship";
import { Asker } from "../testing/ask";
import { kouvola, kouvolaDocument, type PlainNode } from "../testing/kouvola";
import { expectedDerivedLinks, type PlainLink } from "../testing/kouvola-derived";

const ontology = createOntology();
const asker = new Asker(kouvola(ontology));

const { nodes, links: stored } = kouvolaDocument;
const derived = expectedDerivedLinks(kouvolaDocument);
const choices: [choice: string, links: readonly PlainLink[]][] = [
  ["EXCLUDE", stored],
  ["ONLY", derived],
  ["INCLUDE", [...stored, ...derived]],
];

interface Edge {
  readonly node: { readonly id: string };
  readonly link: { readonly type: string; readonly source: { id: string }; readonly target: { id: string } };
}

describe.each(choices)("with derived: %s", (choice, links) => {
  it.each(nodes.map((node): [string, PlainNode] => [node.id, node]))(
    "every relationship of %s gives exactly what the links say",
    async (id, { type }) => {
      const fields = fieldsOf(type);
      const edges = "{ totalCount edges { node { id } link { type source { id } target { id } } } }";
      const asked = fields.map(({ field }) => `${field}(derived: ${choice}, first: 500) ${edges}`).join(" ");
      const { node } = await asker.ask<{ node: Record<string, { totalCount: number; edges: readonly Edge[] }> }>(
        `query ($id: ID!) { node(id: $id) { ... on ${type} { ${asked} } } }`,
        { variables: { id } },
      );
      for (const { field, linkTypes } of fields) {
        const came = (node[field]?.edges ?? []).map(
          ({ node: other, link }) => `${link.type} ${link.source.id} ${link.target.id} → ${other.id}`,
        );
        const expected = linkTypes.flatMap((linkType) => linesAt(id, type, field, linkType, links));
        expect({ field, came: came.sort() }).toEqual({ field, came: expected.sort() });
        expect(node[field]?.totalCount).toBe(expected.length);
      }
    },
  );

  it("the links of every node, in each direction, are those that have it at that end", async () => {
    for (const { id } of nodes) {
      const list = (direction: string) =>
        `${direction}: links(direction: ${direction}, derived: ${choice}, first: 500) { nodes { type source { id } target { id } } }`;
      const { node } = await asker.ask<{ node: Record<string, { nodes: readonly Edge["link"][] }> }>(
        `query ($id: ID!) { node(id: $id) { ${["OUT", "IN", "BOTH"].map(list).join(" ")} } }`,
        { variables: { id } },
      );
      const came = (direction: string) =>
        node[direction]?.nodes.map(({ type, source, target }) => `${type} ${source.id} ${target.id}`).sort();
      const out = links.filter(({ source }) => source === id).map(lineOf);
      const into = links.filter(({ target }) => target === id).map(lineOf);
      expect({ id, out: came("OUT"), into: came("IN"), both: came("BOTH") }).toEqual({
        ...{ id, out: out.sort(), into: into.sort(), both: [...out, ...into].sort() },
      });
    }
  });

  it("the list of all links has each of them once", async () => {
    const { links: list } = await asker.ask<{ links: { totalCount: number; nodes: readonly Edge["link"][] } }>(
      `{ links(derived: ${choice}, first: 500) { totalCount nodes { type source { id } target { id } } } }`,
    );
    expect(list.totalCount).toBe(links.length);
    const came = list.nodes.map(({ type, source, target }) => `${type} ${source.id} ${target.id}`);
    expect(came.sort()).toEqual(links.map(lineOf).sort());
  });
});

it("the page says 77 links, the rules conclude 70, and without a word only the first are listed", async () => {
  const answer = await asker.ask(`{
    all: links(derived: INCLUDE) { totalCount }
    said: links { totalCount }
    concluded: links(derived: ONLY) { totalCount groups(by: TYPE) { key count } }
    strategy(id: "kouvola/kaupunkistrategia") { links { totalCount } values { totalCount } }
  }`);
  expect(answer).toEqual({
    all: { totalCount: 147 },
    said: { totalCount: 77 },
    concluded: {
      totalCount: 70,
      groups: [
        { key: "RESPONSIBLE_FOR", count: 15 },
        { key: "CONTACT_FOR", count: 24 },
        { key: "GUIDED_BY", count: 25 },
        { key: "SCHEDULES", count: 6 },
      ],
    },
    strategy: {
      links: { totalCount: stored.filter(({ source, target }) => [source, target].includes(strategy)).length },
      values: { totalCount: 5 },
    },
  });
});

const strategy = "kouvola/kaupunkistrategia";

interface Field {
  readonly field: string;
  readonly linkTypes: readonly LinkType[];
}

/** The relationship fields that the link types give to nodes of a type, found by looking at every end of each. */
function fieldsOf(type: string): Field[] {
  const found = new Map<string, LinkType[]>();
  for (const linkType of ontology.linkTypes) {
    const ends = [
      ...(has(linkType.sources, type) ? [linkType.source.field] : []),
      ...(has(linkType.targets, type) ? [linkType.target.field] : []),
    ];
    for (const field of new Set(ends)) found.set(field, [...(found.get(field) ?? []), linkType]);
  }
  return [...found].map(([field, linkTypes]) => ({ field, linkTypes }));
}

/** The links of a type that a field of a node stands for, each with the node at its other end. */
function linesAt(
  id: string,
  type: string,
  field: string,
  { name, source, target, sources, targets }: LinkType,
  links: readonly PlainLink[],
): string[] {
  return links.flatMap((link) => {
    if (link.type !== name) return [];
    const asSource = source.field === field && has(sources, type) && link.source === id;
    const asTarget = target.field === field && has(targets, type) && link.target === id;
    return [
      ...(asSource ? [`${lineOf(link)} → ${link.target}`] : []),
      ...(asTarget ? [`${lineOf(link)} → ${link.source}`] : []),
    ];
  });
}

function has(types: LinkType["sources"], type: string): boolean {
  return types.some(({ name }) => name === type);
}

function lineOf({ type, source, target }: PlainLink): string {
  return `${type} ${source} ${target}`;
}
