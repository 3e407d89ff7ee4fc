import { createOntology } from "../../model";
import { esimerkkila } from "../../testing/esimerkkila";
import { type KouvolaApp, startAppOver } from "../../testing/kouvola-app";

const HIDDEN = ["asapainotusohjelma", "Sisäinen muistio", "lahde-muistio"];

let app: KouvolaApp;
beforeAll(async () => {
  app = await startAppOver(esimerkkila(createOntology()), "2026-10-01", {
    EMBED_ORIGINS: "https://intra.esimerkkila.example https://*.sharepoint.example",
    PUBLIC_URL: "https://strategia.esimerkkila.example/",
  });
});
afterAll(() => app.close());

describe("the page for a frame", () => {
  it.each([
    ["fi", "Toimenpidettä Yrityskummit aloittaville yrittäjille koordinoi "],
    ["sv", "Åtgärden Företagsfaddrar för nya företagare samordnas av "],
    ["en", "The measure Business mentors for new entrepreneurs is coordinated by "],
  ])("says in %s what the widget says, without a script", async (lang, sentence) => {
    const { status, text, headers } = await app.get(`/embed/v1/frame?node=esimerkkila/yrityskummit&lang=${lang}`);
    expect([status, headers["content-language"]]).toEqual([200, lang]);
    expect(text).toContain(`<html lang="${lang}">`);
    expect(text).toContain(sentence);
    expect(text).toMatch(/<a href="https:\/\/strategia\.esimerkkila\.example\/id\/[^"]+" target="_top"/);
  });

  it("may be shown by the origins that are set, and by no others", async () => {
    const { headers } = await app.get("/embed/v1/frame?node=esimerkkila/yrityskummit");
    expect(headers["content-security-policy"]).toBe(
      "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self' https://intra.esimerkkila.example https://*.sharepoint.example",
    );
  });

  it("says in a sentence in which role somebody is responsible, even where a list follows", async () => {
    const { text } = await app.get("/embed/v1/frame?node=esimerkkila/rantaohjelma&relation=responsible&lang=fi");
    expect(text).toContain("Strategiaohjelmasta Ranta ja keskusta -ohjelma 2024–2029 vastaa Esimerkki Jorma.");
    expect(text).toContain("osallistuu ");
    expect(text).toContain('<a class="nowrap" href="tel:0000000113">000 000 0113</a>');
  });

  it("tells readers that there is nothing, with the right status, and the author why", async () => {
    const missing = await app.get("/embed/v1/frame?node=esimerkkila/ei-ole&lang=sv");
    expect([missing.status, missing.headers["content-type"]]).toEqual([404, "text/html; charset=utf-8"]);
    expect(missing.text).toContain("Saken finns inte i strategin, eller så är den inte offentlig.");
    const wrong = await app.get("/embed/v1/frame?node=%3Cscript%3E&lang=en");
    expect(wrong.status).toBe(400);
    expect(wrong.text).toContain("There is a mistake in how this was embedded.");
    expect(wrong.text).not.toContain("<script>");
  });
});

describe("what is hidden", () => {
  it.each(["tasapainotusohjelma", "tilojen-tiivistaminen", "lahde-muistio"])(
    "is absent like what never was: %s",
    async (slug) => {
      for (const what of ["links", "frame"]) {
        const hidden = await app.get(`/embed/v1/${what}?node=esimerkkila/${slug}`);
        const nothing = await app.get(`/embed/v1/${what}?node=esimerkkila/never-was`);
        expect(hidden.status).toBe(404);
        expect(hidden.text.replaceAll(slug, "never-was")).toBe(nothing.text);
      }
    },
  );

  it.each(["kuntastrategia-2022", "tavoite-talous-tasapainossa", "kunnantalo", "laiturien-uusiminen"])(
    "is in nothing that links to it: %s",
    async (slug) => {
      const { status, text } = await app.get(`/embed/v1/links?node=esimerkkila/${slug}`);
      expect(status).toBe(200);
      for (const word of HIDDEN) expect(text).not.toContain(word);
    },
  );

  it("is how to reach a person of whom only the name is public", async () => {
    const { text } = await app.get("/embed/v1/links?node=esimerkkila/hallinto-ja-talous&relation=members");
    expect(text).toContain('"name":"Luonnos Lauri"');
    expect(text).not.toMatch(/000 000 0103|lauri\.luonnos/);
  });
});
