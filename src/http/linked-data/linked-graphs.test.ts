import type { FastifyInstance } from "fastify";
import { createOntology } from "../../model";
import { kouvola } from "../../testing/kouvola";
import { linkedDataApp, refusalsOf } from "../../testing/linked-data";
import { world } from "../../testing/world";

const graph = kouvola(createOntology());
const node = "/id/kouvola/lasten-kasvu";

let app: FastifyInstance;
beforeAll(async () => {
  app = await linkedDataApp(graph);
});
afterAll(() => app.close());

function get(url: string, headers: Readonly<Record<string, string>> = {}, from = app) {
  return from.inject({ method: "GET", url, headers });
}

const expectRefusal = refusalsOf(() => app);

describe("the whole graph", () => {
  it("is that of one space, or of all", async () => {
    const two = world({ goal: "Goal" });
    const small = await linkedDataApp(two);
    expect((await get("/graph.ttl?space=test", {}, small)).body).toContain("<test/goal>");
    await small.close();
    await expectRefusal("/graph.ttl?space=lahti", 404, "NOT_FOUND", /There is no space "lahti"/);
  });

  it("has what is derived for those who ask for it", async () => {
    const [usual, all, only] = await Promise.all(
      ["", "?derived=INCLUDE", "?derived=ONLY"].map(async (query) => (await get(`/graph.ttl${query}`)).body),
    );
    const count = (text: string | undefined, word: string) => text?.split(` a vocab:${word}`).length ?? 0;
    expect([count(usual, "DerivedLink"), count(all, "DerivedLink"), count(only, "DerivedLink")]).toEqual([1, 71, 71]);
    expect([count(usual, "Link,"), count(all, "Link,"), count(only, "Link,")]).toEqual([78, 78, 1]);
  });

  it.each(["derived=yes", "derived=INCLUDE&derived=ONLY", "space=a&space=b"])("refuses a wish like %s", (query) =>
    expectRefusal(`/graph.ttl?${query}`, 400, "INVALID_ARGUMENT", /takes/),
  );
});

describe("the vocabulary", () => {
  it("is negotiated, and has no page", async () => {
    expect((await get("/vocab", { accept: "text/turtle" })).body).toContain("vocab:Spearhead a owl:Class");
    expect((await get("/vocab")).headers["content-type"]).toMatch("application/ld+json");
    await expectRefusal("/vocab", 406, "NOT_ACCEPTABLE", /application\/ld\+json/, { accept: "text/html" });
  });
});

describe("where IRIs begin", () => {
  it.each([
    ["kunta.example", "http://kunta.example/id/"],
    ["127.0.0.1:4000", "http://127.0.0.1:4000/id/"],
    ["[::1]:4000", "http://[::1]:4000/id/"],
  ])("is where the request came to: %s", async (host, expected) => {
    const open = await linkedDataApp(graph, { publicUrl: undefined });
    expect(JSON.parse((await get(`${node}.jsonld`, { host }, open)).body)["@context"]["@base"]).toBe(expected);
    await open.close();
  });

  it.each(['x"><script>', "a b", "kunta.example/evil", "user@kunta.example", "kunta.example:99999"])(
    "is no address that was made up: %s",
    async (host) => {
      const open = await linkedDataApp(graph, { publicUrl: undefined });
      expect((await get(node, { host }, open)).statusCode).toBe(400);
      await open.close();
    },
  );

  it("waits until the graph is there", async () => {
    const waiting = await linkedDataApp(graph, { isReady: () => false });
    for (const url of [node, "/graph.ttl", "/vocab"]) expect((await get(url, {}, waiting)).statusCode).toBe(503);
    await waiting.close();
  });
});
