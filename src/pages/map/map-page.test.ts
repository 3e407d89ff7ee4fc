import { gzipSync } from "node:zlib";
import { createOntology } from "../../model";
import { esimerkkila, esimerkkilaDocument } from "../../testing/esimerkkila";
import { type KouvolaApp, startAppOver, startKouvolaApp } from "../../testing/kouvola-app";

const kinds = "stated|collective|inferred|derived";

describe("the map of Kouvola", () => {
  let app: KouvolaApp;
  beforeAll(async () => {
    app = await startKouvolaApp();
  });
  afterAll(() => app.close());

  it.each([
    ["fi", ["Missio ja visio", "Kasvukärjet", "Arvot", "Strategiaohjelmat", "Tavoitteet ja toimenpiteet"]],
    ["sv", ["Mission och vision", "Tillväxtspetsar", "Värderingar", "Strategiprogram", "Mål och åtgärder"]],
    ["en", ["Mission and vision", "Spearheads", "Values", "Programmes", "Goals and measures"]],
  ])("has its lanes in their order, in %s", async (language, lanes) => {
    const { status, text } = await app.get(`/${language}/map`);
    expect(status).toBe(200);
    expect(titlesOf(text).slice(0, lanes.length)).toEqual(lanes);
  });

  it("counts what is in a lane, and says how that is known to be of the strategy", async () => {
    const lane = laneOf(await page("/fi/map"), "spearheads");
    expect(lane).toMatch(/<span class="count">3 <span class="heard">asiaa/);
    expect(plain(lane)).toContain("osa strategiaa: sanottu joukosta");
  });

  it("draws the spearheads' edges to the vision and to the growth platform as double lines, and says them too", async () => {
    const lane = laneOf(await page("/fi/map"), "spearheads");
    const stems = [...lane.matchAll(/<line class="edge edge--collective" x1="([\d.]+%)" y1="2" x2="\1"/g)];
    expect(stems.map(([, x]) => x)).toEqual(["16.667%", "50%", "83.333%"]);
    expect(plain(lane)).toContain("edistävät visiota: sanottu joukosta");
    expect(plain(lane)).toContain("tarvitsevat toteutuakseen: sanottu joukosta");
  });

  it("says under each programme that the source tells no goals", async () => {
    const lane = laneOf(await page("/sv/map"), "work");
    expect(lane.match(/Källan nämner varken mål eller åtgärder\./g)).toHaveLength(2);
  });

  it("says what is read between the lines on a card as such", async () => {
    const lane = plain(laneOf(await page("/fi/map"), "contacts"));
    expect(lane).toContain("tulkittu: Konsernipalvelut");
  });

  it("leads from each card to the same map with the thing chosen", async () => {
    expect(await page("/en/map")).toContain('href="/en/map?space=kouvola&amp;focus=kouvola/nuorten-kasvu#chosen"');
  });

  it("tells of the chosen thing what is said, what follows from what, and what is not said", async () => {
    const panel = plain(panelOf(await page("/fi/map?focus=kouvola/lasten-kasvu")));
    expect(panel).toContain("”Lasten kasvu: fokuksena perhearki”");
    expect(panel).toContain("sanottu: rivi 22");
    expect(panel).toContain("Lasten kasvu edistää visiota Visio 2030.");
    expect(panel).toContain("Kasvukärkeä Lasten kasvu ohjaavat arvot Kaupunkilaisen paras, Vastuullinen yhteistyö,");
    expect(panel).toContain("päätelty: kokonaisuuden vastuutaho, varmuus matala");
    expect(panel).toContain("Lähde ei kerro, mikä ohjelma tai tavoite toteuttaa juuri kasvukärkeä Lasten kasvu.");
  });

  it("gives every sentence of the panel its line and its word", async () => {
    const panel = panelOf(await page("/fi/map?focus=kouvola/yritysten-kasvu"));
    const sayings = panel.split('<li class="saying ').slice(1);
    expect(sayings.length).toBeGreaterThan(5);
    for (const saying of sayings) {
      const [, kind] = new RegExp(`^knows knows--(${kinds})`).exec(saying) ?? [];
      expect(saying).toContain(`<span class="line line--${kind}"`);
    }
  });

  it("gives what is near the line of its tie, and says it in the lane and to those who listen", async () => {
    const text = await page("/fi/map?focus=kouvola/lasten-kasvu");
    expect(plain(laneOf(text, "values"))).toContain("ohjaavat arvot: päätelty");
    expect(laneOf(text, "values").match(/class="card card--plain knows knows--derived"/g)).toHaveLength(5);
    expect(laneOf(text, "top")).toMatch(/knows--collective"><h3 class="card__name"><a [^>]+>Visio 2030/);
    expect(laneOf(text, "spearheads")).toMatch(/card--chosen"><h3 class="card__name"><a [^>]*aria-current="true"/);
  });

  it.each([
    "/fi/map?focus=kouvola/ei-ole",
    "/fi/map?focus=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
    "/fi/map?space=kouvola&focus=muualla/jotain",
  ])("says kindly that what is chosen is not there, and shows the map: %s", async (path) => {
    const { status, text } = await app.get(path);
    expect([status, plain(text).includes("Valittua asiaa ei ole, tai se ei ole julkinen.")]).toEqual([
      404,
      path !== "",
    ]);
    expect(titlesOf(text)).toContain("Kasvukärjet");
    expect(text).not.toContain("<script>alert");
  });

  it.each(["/fi/map?space=muualla", "/fi/map?focus=muualla/jotain", "/fi/map/x"])("has nothing at %s", async (path) => {
    expect((await app.get(path)).status).toBe(404);
  });

  async function page(path: string): Promise<string> {
    const { status, text } = await app.get(path);
    expect(status).toBe(200);
    return text;
  }
});

describe("the map of a city with much more", () => {
  const ontology = createOntology();
  let app: KouvolaApp;
  beforeAll(async () => {
    app = await startAppOver(esimerkkila(ontology), "2026-06-01");
  });
  afterAll(() => app.close());

  it("folds what is over behind what holds", async () => {
    const { text } = await app.get("/fi/map");
    const top = laneOf(text, "top");
    expect(plain(top.slice(top.indexOf("<details")))).toContain("Aiemmat ja päättyneet (1) Visio 2025");
    const cards = [...laneOf(text, "programmes").matchAll(/<h3 class="card__name"><a [^>]*>(.*?)<\/a>/g)];
    expect(cards.map(([, name]) => plain(name ?? ""))).not.toContain("Elinvoimaohjelma 2022–2025");
    expect(cards).toHaveLength(5);
  });

  it("opens the fold where what is over is chosen", async () => {
    const { text } = await app.get("/fi/map?focus=esimerkkila/visio-2025");
    expect(laneOf(text, "top")).toContain('<details class="fold" open>');
  });

  it("has each goal and measure once, under its programme", async () => {
    const lane = laneOf((await app.get("/fi/map?lane=work")).text, "work");
    const ids = [...lane.matchAll(/focus=(esimerkkila\/[^&#]+)(?:&amp;lane=work)?#chosen/g)].map(([, id]) => id);
    const query = "{ goals(first: 500) { nodes { id } } measures(first: 500) { nodes { id } } }";
    const { goals, measures } = (await app.post({ query })).data as Record<string, { nodes: { id: string }[] }>;
    const wanted = [...(goals?.nodes ?? []), ...(measures?.nodes ?? [])].map(({ id }) => id);
    expect(wanted.length).toBeGreaterThan(50);
    for (const id of wanted) expect(ids.filter((one) => one === id)).toEqual([id]);
  });

  it("shows the first of long lists and opens them by an address", async () => {
    const before = laneOf((await app.get("/fi/map")).text, "contacts");
    const [, more] = /href="([^"]+)">\+ \d+ muuta/.exec(before) ?? [];
    expect(more).toBe("/fi/map?space=esimerkkila&amp;lane=contacts#lane-contacts");
    const after = laneOf((await app.get("/fi/map?lane=contacts")).text, "contacts");
    expect(count(after, 'class="card__name"')).toBeGreaterThan(count(before, 'class="card__name"'));
    expect(after).toContain("Näytä vähemmän");
  });

  it("shows nothing that is not public", async () => {
    const { text } = await app.get("/fi/map?lane=others");
    const hidden = esimerkkilaDocument(ontology).nodes.filter(
      ({ properties }) => properties.visibility === "INTERNAL" || properties.contactVisibility === "NONE",
    );
    expect(hidden.length).toBeGreaterThan(5);
    for (const { id } of hidden) expect(text).not.toContain(id);
  });

  it("answers for a thing of every type, whatever is chosen", async () => {
    const { text } = await app.get("/fi/map?lane=others");
    const shown = new Set([...text.matchAll(/focus=(esimerkkila\/[^&#"]+)/g)].map(([, id]) => id));
    const ofTypes = new Map(esimerkkilaDocument(ontology).nodes.map(({ id, type }) => [type, id] as const));
    for (const id of ofTypes.values()) {
      if (shown.has(id)) expect([id, (await app.get(`/sv/map?focus=${id}`)).status]).toEqual([id, 200]);
    }
  });

  it("is small, whatever is opened", async () => {
    for (const lane of ["", "work", "others", "contacts"]) {
      const { text } = await app.get(`/fi/map?focus=esimerkkila/kuntastrategia-2022&lane=${lane}`);
      expect(gzipSync(text).length).toBeLessThan(60_000);
    }
  });
});

function titlesOf(text: string): string[] {
  return [...text.matchAll(/<h2 id="lane-[^"]+">(.*?)<\/h2>/g)].map(([, title]) => title ?? "");
}

function laneOf(text: string, name: string): string {
  const start = text.indexOf(`id="lane-${name}"`);
  const end = text.indexOf('<section class="lane"', start);
  return text.slice(start, end < 0 ? undefined : end);
}

function panelOf(text: string): string {
  return text.slice(text.indexOf('<aside class="panel"'), text.indexOf("</aside>"));
}

/** The words of a page as one reads them. */
function plain(html: string): string {
  return html
    .replaceAll(/<(?:li|p|h\d|summary|ul|div)[ >]/g, " $&")
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll(/\s+/g, " ");
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
