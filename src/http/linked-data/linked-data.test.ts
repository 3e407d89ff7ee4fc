import type { FastifyInstance } from "fastify";
import { createOntology } from "../../model";
import { kouvola } from "../../testing/kouvola";
import { linkedDataApp, publisherOf, refusalsOf, testBase } from "../../testing/linked-data";
import { world } from "../../testing/world";
import type { NodePage } from "./linked-data";

const graph = kouvola(createOntology());
const node = "/id/kouvola/lasten-kasvu";
const browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

let app: FastifyInstance;
let pages: FastifyInstance;
beforeAll(async () => {
  app = await linkedDataApp(graph);
  const html: NodePage = (id, { headers }) =>
    id === "kouvola/perhearki" ? null : `<p lang="${headers["accept-language"]}">${id}</p>`;
  pages = await linkedDataApp(graph, { html });
});
afterAll(async () => {
  await Promise.all([app.close(), pages.close()]);
});

function get(url: string, headers: Readonly<Record<string, string>> = {}, from = app) {
  return from.inject({ method: "GET", url, headers });
}

const expectRefusal = refusalsOf(() => app);

describe("the address of a node", () => {
  it.each([
    ["*/*", "application/ld+json"],
    ["application/ld+json", "application/ld+json"],
    ['application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted"', "application/ld+json"],
    ["text/turtle", "text/turtle"],
    ["text/turtle;charset=utf-8;q=0.5", "text/turtle"],
    ["application/json", "application/json"],
    ["application/json, text/turtle;q=0.9", "application/json"],
    ["application/json;q=0.1, text/turtle;q=0.9, */*;q=0.05", "text/turtle"],
    ["application/ld+json;q=0, */*", "text/turtle"],
    ["text/*", "text/turtle"],
    ["application/*;q=0.3, text/turtle;q=0.2", "application/ld+json"],
    ["TEXT/TURTLE", "text/turtle"],
    [browser, "application/ld+json"],
    ["application/rdf+xml, text/turtle;q=0.4", "text/turtle"],
  ])("answers %s with %s", async (accept, type) => {
    const { statusCode, headers } = await get(node, { accept });
    expect([statusCode, String(headers["content-type"]).split(";")[0]]).toEqual([200, type]);
  });

  it("answers those who do not say with JSON-LD", async () => {
    const { headers } = await app.inject({ url: node });
    expect(headers["content-type"]).toMatch("application/ld+json");
  });

  it.each(["text/html", "application/rdf+xml", "text/turtle;q=0", "image/*", "nonsense", ""])(
    "refuses %j, which it is not served as",
    async (accept) => {
      await expectRefusal(node, 406, "NOT_ACCEPTABLE", /application\/ld\+json, text\/turtle/, { accept });
      expect((await get(node, { accept })).headers.vary).toBe("Accept, Accept-Language");
    },
  );

  it("tells caches what it depends on, and where each format is", async () => {
    const { headers } = await get(node, { accept: "text/turtle" });
    expect(headers.vary).toBe("Accept, Accept-Language");
    expect(headers["content-location"]).toBe(`${testBase}${node}.ttl`);
    expect(headers.link).toContain(`<${testBase}${node}>; rel="canonical"`);
    expect(headers.link).toContain(`<${testBase}${node}.jsonld>; rel="alternate"; type="application/ld+json"`);
    expect(headers["access-control-allow-origin"]).toBe("*");
  });

  it.each([
    ["jsonld", "application/ld+json"],
    ["ttl", "text/turtle; charset=utf-8"],
    ["json", "application/json"],
  ])("with .%s is %s, whatever is accepted", async (ending, type) => {
    const { statusCode, headers } = await get(`${node}.${ending}`, { accept: "image/png" });
    expect([statusCode, headers.vary]).toEqual([200, undefined]);
    expect(headers["content-type"]).toMatch(type);
  });

  it("tells plain JSON as the API names things", async () => {
    const plain = JSON.parse((await get(`${node}.json`)).body);
    expect(plain).toMatchObject({
      id: "kouvola/lasten-kasvu",
      type: "Spearhead",
      space: "kouvola",
      name: "Lasten kasvu",
    });
    expect(plain.localized.map(({ language }: { language: string }) => language).sort()).toEqual(["en", "fi", "sv"]);
    expect(plain.statements[0]).toMatchObject({ status: "STATED", source: { id: "kouvola/lahde-strategiasivu" } });
    expect(plain.relationships.focusAreas).toMatchObject([{ node: { id: "kouvola/perhearki" }, link: { rule: null } }]);
    const [responsible] = plain.relationships.responsible;
    expect(responsible.link.statements).toMatchObject([{ status: "DERIVED", confidence: "LOW" }]);
    expect(responsible.link.derivedFrom).toHaveLength(2);
  });
});

describe("pages at the addresses of nodes", () => {
  it.each([
    [browser, "text/html; charset=utf-8"],
    ["*/*", "text/html; charset=utf-8"],
    ["text/turtle, text/html;q=0.9", "text/turtle; charset=utf-8"],
    ["application/json", "application/json"],
  ])("are served beside data: %s", async (accept, type) => {
    expect((await get(node, { accept }, pages)).headers["content-type"]).toMatch(type);
  });

  it("differ by language, and so do their tags", async () => {
    const tags = ["fi", "sv", "en"].map(async (language) => {
      const { headers } = await get(node, { accept: "text/html", "accept-language": language }, pages);
      expect(headers.vary).toBe("Accept, Accept-Language");
      return headers.etag;
    });
    expect(new Set(await Promise.all(tags)).size).toBe(3);
  });

  it("are not sent again to those who have them, and are for this site's own use", async () => {
    const { headers } = await get(node, { accept: "text/html" }, pages);
    expect(headers["access-control-allow-origin"]).toBeUndefined();
    const again = await get(node, { accept: "text/html", "if-none-match": String(headers.etag) }, pages);
    expect([again.statusCode, again.body]).toEqual([304, ""]);
  });

  it("leave a node without one to data", async () => {
    const perhearki = "/id/kouvola/perhearki";
    expect((await get(perhearki, { accept: browser }, pages)).headers["content-type"]).toMatch("application/ld+json");
    expect((await get(perhearki, { accept: "text/html" }, pages)).statusCode).toBe(406);
  });
});

describe("an address where nothing is", () => {
  it.each(["kouvola/tuntematon", "kouvola/lasten-kasvu/osa", "kouvola/tuntematon.ttl"])("is told: %s", (id) =>
    expectRefusal(`/id/${id}`, 404, "NOT_FOUND", /^There is no node "/),
  );

  it.each([
    "",
    "kouvola",
    "kouvola/",
    "kouvola//x",
    "Kouvola/Lasten-Kasvu",
    "kouvola/lasten-kasvu.xml",
    "kouvola/lasten-kasvu.ttl.ttl",
    "kouvola/..%2f..%2fetc/passwd",
    "kouvola/%00",
    "kouvola/x%0d%0aSet-Cookie:%20a=b",
    "%3Cscript%3Ealert(1)%3C/script%3E",
    "__proto__/constructor",
    `kouvola/${"x".repeat(300)}`,
  ])("says what an id is: %s", (id) => expectRefusal(`/id/${id}`, 404, "NOT_FOUND", /is no id\. An id is a space and/));

  it("is the same for a node that is hidden", async () => {
    const hidden = world({ known: { type: "Goal", visibility: "INTERNAL" }, page: "Source" });
    const small = await linkedDataApp(hidden);
    const answers = await Promise.all(["known", "other"].map((key) => get(`/id/test/${key}`, {}, small)));
    const [known, other] = answers.map(({ statusCode, body }) => [statusCode, body.replace(/known|other/g, "…")]);
    expect(known).toEqual(other);
    await small.close();
  });

  it("does not repeat more of it than one can read", async () => {
    expect((await get(`/id/${"y".repeat(3000)}`)).body.length).toBeLessThan(500);
  });

  it("takes no other methods", async () => {
    const { statusCode, headers } = await app.inject({ method: "POST", url: node, payload: {} });
    expect([statusCode, headers.allow]).toEqual([405, "GET, HEAD"]);
  });
});

describe("the tag of an answer", () => {
  const addresses = [node, `${node}.ttl`, "/graph.ttl", "/graph.jsonld?space=kouvola", "/vocab", "/vocab.jsonld"];

  it.each(addresses)("is not sent again to those who have it: %s", async (url) => {
    const first = await get(url);
    const tag = String(first.headers.etag);
    expect(first.headers["cache-control"]).toBe("public, no-cache");
    for (const known of [tag, tag.replace("W/", ""), `"x", ${tag}`, "*"]) {
      const { statusCode, headers, body } = await get(url, { "if-none-match": known });
      expect([statusCode, body, headers.etag, headers.vary]).toEqual([304, "", tag, first.headers.vary]);
    }
    expect((await get(url, { "if-none-match": '"other"' })).statusCode).toBe(200);
  });

  it("is another for each format, address, wish, day and revision", async () => {
    const tomorrow = await linkedDataApp(graph, { publisher: publisherOf(graph, "2026-10-02") });
    const elsewhere = await linkedDataApp(graph, { publicUrl: "https://toinen.example" });
    const all = await Promise.all([
      ...["jsonld", "ttl", "json"].map((ending) => get(`${node}.${ending}`)),
      ...["", "?derived=INCLUDE", "?space=kouvola"].map((query) => get(`/graph.ttl${query}`)),
      ...[tomorrow, elsewhere].map((other) => get(`${node}.ttl`, {}, other)),
    ]);
    expect(new Set(all.map(({ headers }) => headers.etag)).size).toBe(all.length);
    await Promise.all([tomorrow.close(), elsewhere.close()]);
  });

  it.each(addresses)("comes without a body to those who ask for the head: %s", async (url) => {
    const [full, head] = await Promise.all([get(url), app.inject({ method: "HEAD", url })]);
    expect([head.statusCode, head.body]).toEqual([200, ""]);
    for (const name of ["etag", "content-type", "link", "vary"])
      expect([name, head.headers[name]]).toEqual([name, full.headers[name]]);
  });
});
