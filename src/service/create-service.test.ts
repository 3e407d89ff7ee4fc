import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../config";
import { type SeedName, seed, seedFiles } from "../exchange/seed";
import { onEachEngine } from "../testing/engines";
import { createService, type Service } from "./create-service";
import { withStore } from "./for-commands";

let folder: string;
let service: Service;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "strategy-graph-"));
  const settings = { PORT: "0", DATABASE_URL: `sqlite:${join(folder, "graph.db")}`, LOG_LEVEL: "silent" };
  service = await createService(readConfig(settings));
});
afterAll(async () => {
  await service?.close();
  rmSync(folder, { recursive: true });
});

describe("the service, asked over HTTP", () => {
  it("serves all of Kouvola's strategy as revision 1", async () => {
    expect(service.served).toEqual({ nodes: 45, links: 77, revision: 1 });
    expect(await body("{ revision { number } links(derived: ONLY) { totalCount } }")).toMatchObject({
      data: { revision: { number: 1 }, links: { totalCount: 70 } },
      extensions: { revision: 1 },
    });
  });

  it("says who answers for a spearhead, how surely, and what that rests on", async () => {
    const { data } = await body(`{ spearhead(id: "kouvola/lasten-kasvu") { name focusAreas { nodes { name } }
      responsible { edges { node { name ... on Contact { title phones } }
        link { statement { status confidence } derivedFrom { sentence } } } } } }`);
    const statement = { status: "DERIVED", confidence: "LOW" };
    const contains = { sentence: "Kaupunkistrategia sisältää kasvukärjen Lasten kasvu" };
    const answers = (name: string) => ({ sentence: `${name} vastaa strategiasta Kaupunkistrategia` });
    const edge = (name: string, title: string, phones: string[]) => ({
      node: { name, title, phones },
      link: { statement, derivedFrom: [answers(name), contains] },
    });
    expect(data.spearhead).toEqual({
      name: "Lasten kasvu",
      focusAreas: { nodes: [{ name: "perhearki" }] },
      responsible: {
        edges: [
          edge("Forsell Tuukka", "Apulaiskaupunginjohtaja", ["0206159333", "0404899333"]),
          edge("Valtonen Katariina", "Kehittämispäällikkö", ["0206157033", "0400349920"]),
          edge("Kolari Liisa", "Kehittämispäällikkö", ["0206158026", "0405957260"]),
        ],
      },
    });
  });

  it("answers a plain GET, in the language that it accepts", async () => {
    const url = new URL("/graphql", service.address);
    url.searchParams.set("query", '{ spearhead(id: "kouvola/yritysten-kasvu") { name } }');
    const names = ["fi", "sv-FI, fi;q=0.5", "en"].map(async (language) => {
      const answer = await fetch(url, { headers: { "accept-language": language } });
      return ((await answer.json()) as Body<{ spearhead: { name: string } }>).data.spearhead.name;
    });
    expect(await Promise.all(names)).toEqual(["Yritysten kasvu", "Företagens tillväxt", "Growth of businesses"]);
  });

  it("refuses a change by GET, and anything else that it does not understand, with a code and no stack", async () => {
    const refused = [
      await fetch(new URL("/graphql?query=mutation%7Bx%7D", service.address)),
      await fetch(new URL("/graphql?query=%7B", service.address)),
      await fetch(new URL("/graphql", service.address), { method: "POST", body: "{", headers: json }),
      await fetch(new URL("/graphql", service.address), { method: "POST", body: "[]", headers: json }),
      await fetch(new URL("/nowhere", service.address)),
    ];
    for (const answer of refused) {
      const text = await answer.text();
      expect(answer.status).toBeLessThan(500);
      expect(JSON.parse(text).errors[0].extensions.code).toMatch(/^[A-Z_]+$/);
      expect(text).not.toMatch(/node_modules|\bat .*\.[jt]s:/);
    }
  });

  it.each([
    ["a page of none", "{ spearheads(first: 0) { totalCount } }", "INVALID_PAGE"],
    ["a page of too many", "{ spearheads(first: 501) { totalCount } }", "INVALID_PAGE"],
    ["a page from both ends", "{ spearheads(first: 1, last: 1) { totalCount } }", "INVALID_PAGE"],
    ["null in a filter", "{ spearheads(where: { name: { eq: null } }) { totalCount } }", "INVALID_FILTER"],
    ["an unknown field", "{ spearheads { colour } }", "GRAPHQL_VALIDATION_FAILED"],
    [
      "an operator that a number has not",
      '{ visions(where: { targetYear: { contains: "2" } }) { totalCount } }',
      "GRAPHQL_VALIDATION_FAILED",
    ],
    [
      "two members where one is wanted",
      "{ links(where: { source: { is: { value: {}, term: {} } } }) { totalCount } }",
      "GRAPHQL_VALIDATION_FAILED",
    ],
    ["a malformed id", '{ node(id: "Kouvola") { name } }', "INVALID_ID"],
    ["what is no cursor", '{ spearheads(after: "x") { totalCount } }', "INVALID_CURSOR"],
  ])("refuses %s", async (_what, query, code) => {
    const { errors } = await body(query);
    expect(errors).toEqual([expect.objectContaining({ extensions: expect.objectContaining({ code }) })]);
  });

  it("refuses a cursor of another question", async () => {
    const { data } = await body<{ values: { pageInfo: { endCursor: string } } }>(
      "{ values(first: 1) { pageInfo { endCursor } } }",
    );
    const cursor = data.values.pageInfo.endCursor;
    const { errors } = await body(`{ values(orderBy: [{ name: ASC }], after: "${cursor}") { totalCount } }`);
    expect(errors?.[0]?.extensions.code).toBe("FOREIGN_CURSOR");
  });

  it("stops what would read more than an operation may", async () => {
    const nest = (depth: number): string =>
      depth ? `links(first: 500) { nodes { target { ${nest(depth - 1)} } } }` : "id";
    const { errors } = await body(`{ strategies { nodes { ${nest(6)} } } }`);
    expect(errors?.[0]?.extensions.code).toBe("ANSWER_TOO_LARGE");
    const group = (depth: number): string =>
      depth ? `links { groups(by: TARGET) { node { ${group(depth - 1)} } } }` : "id";
    const grouped = await body(`{ links(derived: INCLUDE) { groups(by: SOURCE) { node { ${group(6)} } } } }`);
    expect(grouped.errors?.[0]?.extensions.code).toBe("ANSWER_TOO_LARGE");
  });

  it("is filled only once: what is there stays as it is when it starts again", async () => {
    await service.close();
    const settings = { PORT: "0", DATABASE_URL: `sqlite:${join(folder, "graph.db")}`, LOG_LEVEL: "silent" };
    service = await createService(readConfig(settings));
    expect(service.served).toEqual({ nodes: 45, links: 77, revision: 1 });
  });
});

onEachEngine("the first filling", ({ url }) => {
  function fill(name: SeedName) {
    return withStore(readConfig({ DATABASE_URL: url() }), async (store, ontology) => {
      const files = await seed(store, ontology, name);
      const { nodes, links, revision } = await store.load();
      return { files: files.length, nodes: nodes.length, links: links.length, revision };
    });
  }

  it.each<[SeedName, Awaited<ReturnType<typeof fill>>]>([
    ["kouvola", { files: 1, nodes: 45, links: 77, revision: 1 }],
    ["sample", { files: 1, nodes: 223, links: 497, revision: 1 }],
    ["all", { files: 2, nodes: 45 + 223, links: 77 + 497, revision: 1 }],
  ])("with %s is one commit", async (name, filled) => {
    expect(await fill(name)).toEqual(filled);
  });

  it("is the only one: what is there stays as it is, whatever is asked for later", async () => {
    const sample = await fill("sample");
    expect(await fill("all")).toEqual({ ...sample, files: 0 });
    expect(await fill("kouvola")).toEqual({ ...sample, files: 0 });
  });
});

describe("the choices of a first filling", () => {
  it("are those that the setting offers, and none", () => {
    const choices = Object.keys(seedFiles);
    for (const name of choices) expect(readConfig({ SEED: name }).seed).toBe(name);
    expect(() => readConfig({ SEED: "nothing" })).toThrow(`expected ${choices.join(", ")} or none, got "nothing"`);
  });
});

const json = { "content-type": "application/json" };

interface Body<Data> {
  readonly data: Data;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  readonly extensions: unknown;
}

async function body<Data = Readonly<Record<string, unknown>>>(query: string): Promise<Body<Data>> {
  const answer = await fetch(new URL("/graphql", service.address), {
    method: "POST",
    headers: json,
    body: JSON.stringify({ query }),
  });
  expect(answer.status).toBe(200);
  return (await answer.json()) as Body<Data>;
}
