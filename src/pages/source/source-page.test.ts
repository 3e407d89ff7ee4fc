import { createOntology } from "../../model";
import { esimerkkila } from "../../testing/esimerkkila";
import { type KouvolaApp, startAppOver, startKouvolaApp } from "../../testing/kouvola-app";

/** What is read, without the marks. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

/** The note that belongs to a passage, as it is read. */
function noteOf(html: string, anchor: string): string {
  const start = html.indexOf(`id="n${anchor}"`);
  if (start < 0) throw new Error(`no note of ${anchor}`);
  const rest = html.slice(html.indexOf(">", start) + 1);
  return textOf(rest.slice(0, rest.search(/<li class="notes__one"|<\/ol>/)));
}

describe("the source of Kouvola's strategy", () => {
  let app: KouvolaApp;
  beforeAll(async () => {
    app = await startKouvolaApp();
  });
  afterAll(() => app.close());

  it("is there from beginning to end, row by row", async () => {
    const { text: html, status } = await app.get("/fi/source/kouvola/lahde-strategiasivu");
    expect(status).toBe(200);
    const { data } = await app.post({ query: `{ source(id: "kouvola/lahde-strategiasivu") { text } }` });
    const { text } = (data as { source: { text: string } }).source;
    const shown = [...html.matchAll(/<p class="source__row">(.*?)<\/p>/gs)].map(([, row = ""]) =>
      textOf(
        row
          .replace(/<a class="passage__number".*?<\/a>/g, "")
          .replace(/<span class="source__row-number".*?<\/span>/, ""),
      ),
    );
    expect(shown).toEqual(text.split("\n").filter((row) => row.trim() !== ""));
    expect(html).toContain('<span class="source__row-number" aria-hidden="true">22</span>');
  });

  it("marks each passage in the line of the strongest claim on it", async () => {
    const { text: html } = await app.get("/fi/source/kouvola/lahde-strategiasivu");
    expect(html).toContain('<mark class="passage passage--stated" id="p716-749">');
    expect(html).toContain('<mark class="passage passage--inferred" id="p634-692">');
    expect(html).toContain('<mark class="passage passage--collective" id="p693-710">');
    expect(html.match(/<mark [^>]*id="p/g)).toHaveLength(74);
    expect(html).toContain("Siitä on merkitty 74 kohtaa");
  });

  it.each([
    ["fi", ["Tässä nimetään kasvukärki Lasten kasvu.", "Lasten kasvu keskittyy fokukseen perhearki."]],
    ["sv", ["Här nämns Barnens växande (tillväxtspets)."]],
    ["en", ["This names the spearhead Growth of children."]],
  ])("says in %s what is read from a passage", async (language, sentences) => {
    const { text: html } = await app.get(`/${language}/source/kouvola/lahde-strategiasivu`);
    for (const sentence of sentences) expect(noteOf(html, "716-749")).toContain(sentence);
  });

  it("says several links in one sentence, how they are known and why", async () => {
    const { text: html } = await app.get("/fi/source/kouvola/lahde-strategiasivu");
    const note = noteOf(html, "570-619");
    expect(note).toContain("Kaupunkistrategia sisältää kasvukärjet Lasten kasvu, Nuorten kasvu ja Yritysten kasvu.");
    expect(note).toMatch(/sanottu joukosta: \S/);
    expect(noteOf(html, "634-692")).toMatch(
      /Tästä luetaan toimintaperiaate Kaikista pidetään huolta\.tulkittu, varmuus keskitaso: /,
    );
  });

  it("says where nothing rests on a paragraph", async () => {
    const { text: html } = await app.get("/fi/source/kouvola/lahde-strategiasivu");
    expect(html.match(/Tähän ei perustu mikään tieto\./g)).toHaveLength(4);
    expect(html).toContain("4 kappaleeseen ei perustu mikään tieto.");
  });

  it("keeps its own language on pages in another", async () => {
    const { text: html } = await app.get("/en/source/kouvola/lahde-strategiasivu");
    expect(html).toContain('<div class="source__text" lang="fi">');
    expect(html).toContain('lang="en" aria-label="Passage 1"');
    expect(html).toContain("The text is in Finnish.");
    expect((await app.get("/fi/source/kouvola/lahde-strategiasivu")).text).not.toContain('source__text" lang=');
  });

  it("has a place for every quote that the API gives", async () => {
    const { text: html } = await app.get("/sv/source/kouvola/lahde-strategiasivu");
    const { data } = await app.post({
      query: `{ links(first: 500) { nodes { statements { start end source { id } } } } }`,
    });
    interface Answer {
      readonly links: { readonly nodes: readonly { readonly statements: readonly { start: number; end: number }[] }[] };
    }
    const { nodes } = (data as Answer).links;
    for (const { start, end } of nodes.flatMap(({ statements }) => statements)) {
      expect(html).toContain(`id="p${start}-${end}"`);
      expect(html).toContain(`href="#p${start}-${end}"`);
    }
  });

  it("is what the list shows where it is the only one", async () => {
    const { text, status } = await app.get("/fi/source");
    expect(status).toBe(200);
    expect(text).toContain("<h1>Kaupunkistrategia-sivu</h1>");
  });

  it.each(["/fi/source/kouvola/visio-2030", "/fi/source/no%20id", "/fi/source/kouvola/none", "/fi/source?space=none"])(
    "is missed politely: %s",
    async (path) => {
      const { text, status } = await app.get(path);
      expect(status).toBe(404);
      expect(text).toContain("<h1>Sivua ei ole</h1>");
    },
  );
});

describe("the sources of another city", () => {
  let app: KouvolaApp;
  beforeAll(async () => {
    app = await startAppOver(esimerkkila(createOntology()), "2026-06-01");
  });
  afterAll(() => app.close());

  it.each([
    ["fi", "Lähteet", "julkaistu 14.6.2022 · päivitetty 17.2.2026"],
    ["sv", "Källor", "publicerad 14.6.2022 · uppdaterad 17.2.2026"],
    ["en", "Sources", "published 14 June 2022 · updated 17 February 2026"],
  ])("are listed in %s, all that are public", async (language, title, days) => {
    const { text: html } = await app.get(`/${language}/source`);
    expect(html).toContain(`<h1>${title}</h1>`);
    expect(html).toContain(days);
    const { data } = await app.post({ query: `{ sources { nodes { id visibility } } }` });
    const { nodes } = (data as { sources: { nodes: readonly { id: string; visibility: string }[] } }).sources;
    expect(nodes.length).toBeGreaterThan(3);
    for (const { id } of nodes) expect(html).toContain(`href="/${language}/source/${id}"`);
    expect(html.match(/class="found__one"/g)).toHaveLength(nodes.length);
  });

  it("show overlapping passages whole, each with its number once", async () => {
    const { text: html } = await app.get("/fi/source/esimerkkila/lahde-kuntastrategia");
    expect(html).toContain('<mark class="passage passage--stated passage--goes-on" id="p892-954">');
    const numbers = [
      ...html.matchAll(/<a class="passage__number" href="#n[\d-]+" lang="fi" aria-label="Kohta (\d+)"/g),
    ];
    expect(numbers.map(([, number]) => Number(number))).toEqual(numbers.map((_, index) => index + 1));
  });

  it("link to what is on the web, and stay small", async () => {
    const { text: html } = await app.get("/fi/source/esimerkkila/lahde-kuntastrategia");
    expect(html).toContain('<a href="https://esimerkkila.example/kuntastrategia" rel="external noopener">');
    expect(html).not.toContain("style=");
  });

  it("do not show what is not public", async () => {
    const { status } = await app.get("/fi/source/esimerkkila/lahde-muistio");
    expect(status).toBe(404);
    expect((await app.get("/fi/source?space=esimerkkila")).text).not.toContain("lahde-muistio");
  });
});
