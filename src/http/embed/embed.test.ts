import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fastify from "fastify";
import type { LinksAnswer } from "../../pages/embed/links-answer";
import { linksSchema } from "../../pages/embed/links-schema";
import { projectRoot } from "../../project-root";
import { type KouvolaApp, startKouvolaApp } from "../../testing/kouvola-app";

const LINKS = "/embed/v1/links?node=kouvola/lasten-kasvu";

let app: KouvolaApp;
beforeAll(async () => {
  app = await startKouvolaApp();
});
afterAll(() => app.close());

async function linksAt(path: string): Promise<LinksAnswer> {
  const { status, text } = await app.get(path);
  expect([path, status]).toEqual([path, 200]);
  return JSON.parse(text);
}

describe("the links of a thing, for pages elsewhere", () => {
  it("come in the order that was asked for, each with how it is known", async () => {
    const { version, language, node, relations, sources } = await linksAt(`${LINKS}&relation=scheduledBy,contacts`);
    expect([version, language, node.name]).toEqual([1, "fi", "Lasten kasvu"]);
    expect(
      relations.map(({ label, sayings }) => [label, sayings.map(({ text, status, basis }) => [text, status, basis])]),
    ).toEqual([
      [
        "Aikatauluttavat ohjelmat",
        [
          [
            "Elinvoiman kasvu -ohjelma ja Hyvinvoinnin kasvu -ohjelma aikatauluttavat kasvukärkeä Lasten kasvu.",
            "DERIVED",
            "päätelty: ohjelma aikatauluttaa kokonaisuutta, varmuus matala",
          ],
        ],
      ],
      [
        "Yhteyshenkilöt",
        [
          [
            "Kasvukärjen Lasten kasvu yhteyshenkilöitä ovat Forsell Tuukka, Valtonen Katariina ja Kolari Liisa.",
            "DERIVED",
            "päätelty: kokonaisuuden yhteyshenkilö, varmuus keskitaso",
          ],
        ],
      ],
    ]);
    expect(sources.map(({ text }) => text)).toEqual(["Kaupunkistrategia-sivu, 10.11.2021"]);
  });

  it("have addresses that work from anywhere, and ways to reach people", async () => {
    const { relations } = await linksAt(`${LINKS}&relation=contacts&lang=sv`);
    expect(relations[0]?.sayings[0]?.things[0]).toEqual({
      id: "kouvola/contact-f4t7",
      type: "CONTACT",
      name: "Forsell Tuukka",
      lang: "fi",
      url: "http://localhost/id/kouvola/contact-f4t7?lang=sv",
      contact: { title: "Apulaiskaupunginjohtaja", phones: ["0206159333", "0404899333"], email: null },
    });
  });

  it.each([
    ["fi", "Lähde ei kerro.", "Lähde"],
    ["sv", "Källan berättar inte.", "Källa"],
    ["en", "The source does not say.", "Source"],
  ])(
    "say in %s that the source says nothing, with where the thing itself comes from",
    async (lang, silence, source) => {
      const { relations, sources, words } = await linksAt(`${LINKS}&relation=goals&lang=${lang}`);
      expect(relations).toEqual([expect.objectContaining({ relation: "goals", sayings: [] })]);
      expect([words.silence, words.source, sources.length]).toEqual([silence, source, 1]);
    },
  );

  it("are all that the thing has when no relation is named, as the API has its sentences", async () => {
    const { relations } = await linksAt(`${LINKS}&lang=en`);
    const query = '{ node(id: "kouvola/lasten-kasvu") { sentences(language: EN) { text } } }';
    const { data } = await app.post({ query });
    const { node } = data as { node: { sentences: { text: string }[] } };
    const said = relations.flatMap(({ sayings }) => sayings.map(({ text }) => text));
    expect(said.length).toBeGreaterThan(8);
    expect(said.sort()).toEqual(node.sentences.map(({ text }) => text).sort());
  });

  it("are given to every page, kept for a while, and not sent again when they are what they were", async () => {
    const { headers } = await app.get(LINKS);
    expect(headers).toMatchObject({
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "cross-origin",
      "content-type": "application/json; charset=utf-8",
      "cache-control": "public, max-age=300, stale-while-revalidate=3600, stale-if-error=86400",
    });
    expect(headers).not.toHaveProperty("access-control-allow-credentials");
    const again = await app.get(LINKS, { "if-none-match": String(headers.etag) });
    expect([again.status, again.text, again.headers["access-control-allow-origin"]]).toEqual([304, "", "*"]);
    const other = await app.get(`${LINKS}&lang=sv`, { "if-none-match": String(headers.etag) });
    expect(other.status).toBe(200);
  });

  it("have the form that their schema says", async () => {
    const { text } = await app.get("/embed/v1/links.schema.json");
    expect(JSON.parse(text)).toEqual(linksSchema);
    const validator = fastify({ ajv: { customOptions: { removeAdditional: false, coerceTypes: false } } });
    validator.post("/", { schema: { body: linksSchema } }, async () => "valid");
    const validate = (payload: object) => validator.inject({ method: "POST", url: "/", payload });
    for (const id of ["lasten-kasvu", "kaupunkistrategia", "contact-f4t7", "lahde-strategiasivu"]) {
      const answer = await linksAt(`/embed/v1/links?node=kouvola/${id}&lang=sv`);
      expect([id, (await validate(answer)).body]).toEqual([id, "valid"]);
      expect((await validate({ ...answer, version: 2 })).statusCode).toBe(400);
      expect((await validate({ ...answer, relations: undefined })).statusCode).toBe(400);
    }
    await validator.close();
  });
});

describe("what asks for links and makes no sense", () => {
  it.each([
    ["", 400, "INVALID_ARGUMENT", "Expected node, the id of a thing"],
    ["node=", 400, "INVALID_ARGUMENT", "nothing came"],
    ["node=Lasten%20kasvu", 400, "INVALID_ID", '"Lasten kasvu" came'],
    ["node=kouvola/nothing", 404, "NOT_FOUND", 'no public thing with the id "kouvola/nothing"'],
    ["node=kouvola/lasten-kasvu&lang=de", 400, "INVALID_ARGUMENT", 'one of fi, sv, en; "de" came'],
    ["node=kouvola/lasten-kasvu&relation=programs", 400, "INVALID_ARGUMENT", 'did you mean "programmes"?'],
    ["node=kouvola/lasten-kasvu&relation=contacts,x-x-x-x-x-x", 400, "INVALID_ARGUMENT", "expected one of "],
    ["node=kouvola/lasten-kasvu&relations=contacts", 400, "INVALID_ARGUMENT", 'did you mean "relation"?'],
    ["node=kouvola/lasten-kasvu&node=kouvola/kasvualusta", 400, "INVALID_ARGUMENT", "it came 2 times"],
    [`node=kouvola/lasten-kasvu&lang=${"x".repeat(5000)}`, 400, "INVALID_ARGUMENT", "…"],
  ])("is told what was expected, and readers why they see nothing: %s", async (question, status, code, message) => {
    const answer = await app.get(`/embed/v1/links?${question}`);
    const { errors } = JSON.parse(answer.text);
    expect([answer.status, errors[0].extensions.code]).toEqual([status, code]);
    expect(errors[0].message).toContain(message);
    expect(errors[0].extensions.details.inWords).toMatch(/^(Upotuksessa on virhe|Asiaa ei ole strategiassa)/);
    expect(answer.text.length).toBeLessThan(1500);
    expect(answer.headers).toMatchObject({ "access-control-allow-origin": "*", "cache-control": "no-store" });
  });

  it("does not mind what browsers add against caches, or relations said one by one", async () => {
    const { relations } = await linksAt(`${LINKS}&relation=contacts&relation=values,contacts&_=1`);
    expect(relations.map(({ relation }) => relation)).toEqual(["contacts", "values"]);
  });

  it("may be asked for by browsers that ask for leave first", async () => {
    const address = `${await app.listen()}${LINKS}`;
    const { status, headers } = await fetch(address, { method: "OPTIONS" });
    expect([status, headers.get("access-control-allow-origin"), headers.get("access-control-allow-headers")]).toEqual([
      204,
      "*",
      "*",
    ]);
  });
});

describe("the scripts for pages elsewhere", () => {
  it.each([
    ["strategy-links.js", "text/javascript; charset=utf-8"],
    ["frame-inside.js", "text/javascript; charset=utf-8"],
    ["frame-outside.js", "text/javascript; charset=utf-8"],
    ["links.css", "text/css; charset=utf-8"],
  ])("stay where they are: %s", async (name, type) => {
    const { status, headers } = await app.get(`/embed/v1/${name}`);
    expect([status, headers["content-type"], headers["cross-origin-resource-policy"]]).toEqual([
      200,
      type,
      "cross-origin",
    ]);
    const again = await app.get(`/embed/v1/${name}`, { "if-none-match": String(headers.etag) });
    expect(again.status).toBe(304);
  });

  it("are small: the widget has less than 4 KB", () => {
    const script = readFileSync(join(projectRoot, "dist/web/embed/strategy-links.js"));
    expect(gzipSync(script).length).toBeLessThan(4096);
  });
});
