import { createOntology } from "../../model";
import { esimerkkila } from "../../testing/esimerkkila";
import { type KouvolaApp, startAppOver } from "../../testing/kouvola-app";

const html = { accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8" };

let app: KouvolaApp;
beforeAll(async () => {
  app = await startAppOver(esimerkkila(createOntology()), "2026-10-01");
});
afterAll(() => app.close());

/** The text of a page as a reader sees it, without tags. */
function read(text: string): string {
  return text
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&amp;", "&")
    .replaceAll("&quot;", '"');
}

describe("the page at the address of a node", () => {
  it("says what is said of it, by whom and how surely, and in which row", async () => {
    const { status, headers, text } = await app.get("/id/esimerkkila/elinvoimaohjelma-2026?lang=fi", html);
    expect([status, headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
    expect(text).toContain("<h1>Elinvoimaohjelma 2026–2029</h1>");
    expect(read(text)).toContain("Strategiaohjelmasta Elinvoimaohjelma 2026–2029 vastaa Mallikas Oona.");
    expect(read(text)).toContain("Strategiaohjelmaa Elinvoimaohjelma 2026–2029 koordinoi Yrityspalvelut.");
    expect(read(text)).toMatch(/sanottu: ”Ohjelmasta vastaa elinvoimajohtaja Mallikas Oona”, rivi\u00a0\d+/);
  });

  it.each([
    ["fi", "Kuka vastaa?"],
    ["sv", "Vem ansvarar?"],
    ["en", "Who is responsible?"],
  ])("is in the language of the address: %s", async (language, question) => {
    const { headers, text } = await app.get(`/id/esimerkkila/elinvoimaohjelma-2026?lang=${language}`, html);
    expect(headers["content-language"]).toBe(language);
    expect(read(text)).toContain(question);
  });

  it("is in the language of the browser, where the address asks for none of ours", async () => {
    for (const path of ["/id/esimerkkila/karki-yritykset", "/id/esimerkkila/karki-yritykset?lang=xx"]) {
      const { headers, text } = await app.get(path, { ...html, "accept-language": "sv" });
      expect([headers["content-language"], headers.vary]).toEqual(["sv", expect.stringContaining("Accept-Language")]);
      expect(text).toMatch(/^<!doctype html><html lang="sv">/);
    }
  });

  it("shows from what a conclusion follows", async () => {
    const { text } = await app.get("/id/esimerkkila/karki-yritykset?lang=fi", html);
    expect(read(text)).toContain("päätelty: kokonaisuuden vastuutaho, varmuus matala");
    expect(read(text)).toMatch(/Mistä tämä seuraa.*Tarumaa Helmi vastaa strategiasta/);
  });

  it("says what is missing", async () => {
    const { text } = await app.get("/id/esimerkkila/karki-kylat?lang=en", html);
    const query = '{ gaps(space: "esimerkkila", first: 500) { nodes { sentence node { id } } } }';
    const { data } = await app.post({ query, acceptLanguage: "en" });
    const { gaps } = data as { gaps: { nodes: { sentence: string; node: { id: string } }[] } };
    const missing = gaps.nodes.filter(({ node }) => node.id === "esimerkkila/karki-kylat");
    expect(missing).toHaveLength(1);
    for (const { sentence } of missing) expect(read(text)).toContain(`${sentence}.`);
  });

  it("is the data itself for those who prefer data", async () => {
    const { headers } = await app.get("/id/esimerkkila/karki-yritykset", { accept: "text/turtle" });
    expect(headers["content-type"]).toMatch(/^text\/turtle/);
  });

  it("leads to the same in other formats", async () => {
    const { text } = await app.get("/id/esimerkkila/karki-yritykset", html);
    for (const ending of ["jsonld", "ttl", "json"]) {
      expect(text).toContain(`href="/id/esimerkkila/karki-yritykset.${ending}"`);
      expect((await app.get(`/id/esimerkkila/karki-yritykset.${ending}`)).status).toBe(200);
    }
  });

  it.each(["esimerkkila/no-such", "esimerkkila/lahde-muistio", "x", "Ä/ö", "constructor"])(
    "says kindly that there is none: %s",
    async (id) => {
      const { status, headers, text } = await app.get(`/id/${encodeURI(id)}?lang=fi`, html);
      expect([status, headers["content-type"]]).toEqual([404, "text/html; charset=utf-8"]);
      expect(text).toContain("<h1>Sivua ei ole</h1>");
    },
  );

  it("tells nothing of what is hidden", async () => {
    const { text } = await app.get("/id/esimerkkila/kuntastrategia-2022?lang=fi", html);
    for (const secret of ["Tasapainotusohjelma", "Kangastus Eeva", "Utukuva Anneli"])
      expect(text).not.toContain(secret);
  });
});
