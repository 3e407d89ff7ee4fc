import { createOntology } from "../../model";
import { esimerkkila } from "../../testing/esimerkkila";
import { type KouvolaApp, startAppOver, startKouvolaApp } from "../../testing/kouvola-app";

/** What is read, without the marks. */
function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, "").replaceAll("&amp;", "&");
}

/** What was found, one by one, as it is read. */
function resultsIn(html: string): string[] {
  return [...html.matchAll(/<li class="found__one">(.*?)<\/li>/gs)].map(([, result = ""]) => textOf(result));
}

/** Where a link with this text leads. */
function hrefOf(html: string, text: string): string {
  const found = [...html.matchAll(/<a ([^>]*)>(.*?)<\/a>/gs)].find(([, , inside = ""]) => textOf(inside) === text);
  const href = /href="([^"]*)"/.exec(found?.[1] ?? "")?.[1];
  if (!href) throw new Error(`no link says ${text}`);
  return href.replaceAll("&amp;", "&");
}

describe("a search of Kouvola's strategy", () => {
  let app: KouvolaApp;
  beforeAll(async () => {
    app = await startKouvolaApp();
  });
  afterAll(() => app.close());

  it.each([
    ["fi", "lapset", "sidosryhmä · osuma nimessälapset"],
    ["sv", "barn", "intressentgrupp · träff i namnetbarn"],
    ["en", "children", "stakeholder group · found in its namechildren"],
    ["sv", "lapset", "intressentgrupp · träff i namnet, på finskabarnlapset"],
  ])("tells in %s what it finds by %s, and where the words stand", async (language, words, result) => {
    const { text: html, status } = await app.get(`/${language}/search?q=${words}`);
    expect(status).toBe(200);
    expect(resultsIn(html)[0]).toBe(result);
    expect(html).toContain(`href="/id/kouvola/lapset?lang=${language}"`);
  });

  it("marks the words, and says the language of a text in another", async () => {
    const { text: html } = await app.get("/en/search?q=toimintaa");
    expect(html).toMatch(/<p class="found__text quote" lang="fi">[^<]*(?:<mark>[^<]+<\/mark>[^<]*)+<\/p>/);
    const { text: own } = await app.get("/fi/search?q=lasten+kasvua");
    expect(own).toContain("<mark>Lasten</mark> <mark>kasvu</mark></a>");
  });

  it("counts what it found, by kind as well, and shows one kind alone", async () => {
    const { text: html } = await app.get("/fi/search?q=kasvu");
    const count = Number(/Löytyi (\d+) asiaa\./.exec(html)?.[1]);
    const kinds = [...html.matchAll(/type=([A-Z_]+)">[^<]*<span class="count">(\d+)</g)];
    expect(kinds.reduce((sum, [, , members]) => sum + Number(members), 0)).toBe(count);
    const { text: some } = await app.get(hrefOf(html, "kasvukärjet 3"));
    expect(resultsIn(some)).toHaveLength(3);
    expect(some).toContain("Näytetään vain kasvukärjet.");
    expect(some).toContain(`Löytyi ${count} asiaa.`);
  });

  it.each([
    ["", "Kirjoita, mitä etsit.", 200],
    ["?q=", "Kirjoita, mitä etsit.", 200],
    ["?q=%21%3F", "Kirjoita, mitä etsit.", 200],
    [`?q=${"a".repeat(201)}`, "enintään kymmenen eri sanaa ja 200 merkkiä", 400],
    ["?q=a+b+c+d+e+f+g+h+i+j+k", "enintään kymmenen eri sanaa ja 200 merkkiä", 400],
    ["?q=xyzzyq", "Mitään ei löytynyt.", 200],
    ["?q=xyzzyq", "Kokeile yhtä sanaa kerrallaan", 200],
    ["?q=kasvu&type=CONTACT", "Tästä lajista ei löytynyt mitään: ", 200],
    ["?q=kasvu&type=nonsense", "Tällaista lajia ei ole löydetyissä.", 200],
    ["?q=kasvu&after=nonsense", "Sivua, jota pyydettiin, ei enää ole.", 200],
    ["?q=kasvu&space=nonsense", "Mitään ei löytynyt.", 200],
  ])("answers kindly to %s", async (parameters, answer, expected) => {
    const { text: html, status } = await app.get(`/fi/search${parameters}`);
    expect(status).toBe(expected);
    expect(textOf(html)).toContain(answer);
    expect(html).toContain('id="words"');
  });

  it("keeps the words in the field, as text", async () => {
    const { text: html } = await app.get("/fi/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
    expect(html).not.toContain("<script");
    expect(html).toContain('value="&quot;>&lt;script>alert(1)&lt;/script>"');
  });

  it("leads to the question that made it", async () => {
    const { text: html } = await app.get("/sv/search?q=barn&space=kouvola");
    const parts = new URLSearchParams(hrefOf(html, "Frågan som gav sidan").split("#")[1]);
    const variables = JSON.parse(parts.get("variables") ?? "{}");
    const { data, errors } = await app.post({ query: parts.get("query") ?? "", variables });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ search: { totalCount: resultsIn(html).length } });
  });
});

describe("a search of a larger strategy", () => {
  let app: KouvolaApp;
  beforeAll(async () => {
    app = await startAppOver(esimerkkila(createOntology()), "2026-06-01");
  });
  afterAll(() => app.close());

  it("shows all that it found, page after page, each thing once", async () => {
    const names = new Set<string>();
    let found = 0;
    let path = "/fi/search?q=esimerkkil%C3%A4";
    const { text: first } = await app.get(path);
    const count = Number(/Löytyi (\d+) asiaa\./.exec(first)?.[1]);
    expect(count).toBeGreaterThan(20);
    for (;;) {
      const { text: html } = await app.get(path);
      for (const [, id = ""] of html.matchAll(/<h3 class="found__name"><a href="([^"]+)"/g)) names.add(id);
      found += resultsIn(html).length;
      if (!html.includes('rel="next"')) break;
      path = hrefOf(html, "Seuraavat");
    }
    expect(found).toBe(count);
    expect(names.size).toBe(count);
    expect((await app.get(path)).text).toContain("Ensimmäiset");
  });

  it("finds nothing that is not public", async () => {
    const { text: html } = await app.get("/fi/search?q=muistio");
    expect(html).not.toContain("Sisäinen muistio");
    expect(html).not.toContain("lahde-muistio");
  });
});
