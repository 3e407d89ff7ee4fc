import { startCitiesWithAPast } from "../../testing/cities-with-a-past";
import { type KouvolaApp, startKouvolaApp } from "../../testing/kouvola-app";

const bicycles = "esimerkkila/lainapyorat";
const sponsors = "esimerkkila/yrityskummit";

describe("the past on pages", () => {
  let app: KouvolaApp;
  beforeAll(async () => {
    app = await startCitiesWithAPast();
  });
  afterAll(() => app.close());

  it.each([
    ["fi", "Näin strategia oli 3.3.2024", "Takaisin nykyhetkeen"],
    ["sv", "Så här var strategin den 3.3.2024", "Tillbaka till nuet"],
    ["en", "This is how the strategy was on 3 March 2024", "Back to the present"],
  ])("is marked as the past, with a way back, in %s", async (language, what, back) => {
    const html = await page(`/${language}/map?space=esimerkkila&focus=${bicycles}&asOf=3`);
    expect(noticeOf(html)).toContain(what);
    expect(html).toContain(`<a href="/${language}/map?space=esimerkkila&amp;focus=${bicycles}">${back}</a>`);
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(/<title>(.*?)<\/title>/.exec(html)?.[1]).toContain(what);
  });

  it("is not spoken of in the present", async () => {
    const html = await page("/fi/map?space=esimerkkila");
    expect(html).not.toContain('class="past"');
    expect(html).not.toContain("noindex");
  });

  it.each([
    ["1", []],
    ["2", ["Lainapyörät asemalle"]],
    ["3", ["Lainapyörät asemalle ja torille"]],
    ["2024-02-09", []],
    ["2024-02-10", ["Lainapyörät asemalle"]],
    ["2024-03-02", ["Lainapyörät asemalle"]],
    ["2024-03-03", ["Lainapyörät asemalle ja torille"]],
    ["2999-01-01", ["Lainapyörät asemalle ja torille"]],
  ])("shows what things were then: as of %s", async (asOf, names) => {
    const html = await page(`/fi/map?space=esimerkkila&lane=work&asOf=${asOf}`);
    const links = new RegExp(`<a href="[^"]*focus=${bicycles}[^"]*"[^>]*>(.*?)</a>`, "g");
    expect([...new Set([...html.matchAll(links)].map(([, name]) => name))]).toEqual(names);
  });

  it("shows what has been deleted since", async () => {
    expect((await app.get(`/id/${sponsors}`)).status).toBe(404);
    for (const path of [`/id/${sponsors}?lang=fi&asOf=4`, `/fi/map?focus=${sponsors}&asOf=2024-05-19`]) {
      expect(await page(path)).toContain("Yrityskummit aloittaville yrittäjille");
    }
  });

  it("tells of what was deleted that it was, and of what was not there yet that it was not", async () => {
    const gone = await app.get(`/id/${sponsors}`, { "accept-language": "en", accept: "text/html" });
    expect([gone.status, gone.text.includes("This is no longer in the strategy.")]).toEqual([404, true]);
    expect(gone.text).toContain(`href="/en/changes?id=${sponsors}"`);
    const early = await app.get(`/id/${bicycles}?lang=en&asOf=1`);
    expect([early.status, early.text.includes("This was not in the strategy then.")]).toEqual([404, true]);
    expect((await app.get("/id/esimerkkila/ei-ole?lang=en")).text).not.toContain("no longer in the strategy");
  });

  it("tells how much of the record has changed since, and leads to it", async () => {
    const html = await page("/fi/map?space=esimerkkila&asOf=1");
    expect(noticeOf(html)).toMatch(/Sen jälkeen asioita ja yhteyksiä on lisätty 2, muutettu 1 ja poistettu \d+\./);
    expect(html).toContain('href="/fi/changes?space=esimerkkila&amp;from=2"');
    expect(noticeOf(await page("/fi/map?space=esimerkkila&asOf=5"))).toContain("Sen jälkeen mikään ei ole muuttunut.");
    expect(noticeOf(await page("/fi/map?space=kouvola&asOf=1"))).toContain("Sen jälkeen mikään ei ole muuttunut.");
  });

  it("stays where one goes on: on the map, in its table, to its files and to the pages of things", async () => {
    const moment = "asOf=3&amp;validOn=2024-03-01";
    const html = await page(`/fi/map?space=esimerkkila&focus=${bicycles}&asOf=3&validOn=2024-03-01`);
    expect(html).toContain(`href="/id/${bicycles}?lang=fi&amp;${moment}"`);
    expect(html).toContain(`href="/fi/map?view=table&amp;space=esimerkkila&amp;focus=${bicycles}&amp;${moment}"`);
    const inMap = [...html.matchAll(/<h3 class="card__name"><a href="([^"]+)"/g)].map(([, href]) => href ?? "");
    expect(inMap.filter((href) => !href.includes(moment))).toEqual([]);
    const table = await page("/fi/map?space=esimerkkila&view=table&asOf=3&validOn=2024-03-01");
    expect(table).toContain(`href="/fi/map.csv?space=esimerkkila&amp;${moment}"`);
    const inTable = [...table.matchAll(/<th scope="row"[^>]*><a href="([^"]+)"/g)].map(([, href]) => href ?? "");
    expect(inTable.filter((href) => !href.includes(moment))).toEqual([]);
    const node = await page(`/id/${bicycles}?lang=fi&asOf=3&validOn=2024-03-01`);
    expect(node).toContain(`href="/fi/map?focus=${bicycles}&amp;${moment}"`);
    expect(node).toContain(`href="/id/${bicycles}?lang=sv&amp;${moment}"`);
    expect(node).toContain(`href="/id/esimerkkila/kasvuohjelma?lang=fi&amp;${moment}"`);
  });

  it("is in files too, which say so by their names", async () => {
    const { text, headers } = await app.get("/fi/map.csv?space=esimerkkila&asOf=2");
    expect(text).toContain("toimenpide;Lainapyörät asemalle;");
    expect(headers["content-disposition"]).toBe('attachment; filename="esimerkkila-2.csv"');
  });

  it("shows what held on the day that one looks at, or on the one that is asked for", async () => {
    const strategy = (html: string) => /<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1]?.replaceAll(/<[^>]+>/g, "");
    const asOf = await page("/fi/map?space=esimerkkila&asOf=2024-03-03&validOn=2020-01-01");
    expect(strategy(asOf)).toBe("Esimerkkilän kuntastrategia 2018–2021");
    expect(noticeOf(asOf)).toContain("Siitä näytetään, mikä oli voimassa 1.1.2020.");
    const now = await page("/fi/map?space=esimerkkila&validOn=2020-01-01");
    expect(strategy(now)).toBe("Esimerkkilän kuntastrategia 2018–2021");
    expect(noticeOf(now)).toContain("Tämä strategiasta on voimassa 1.1.2020");
  });

  it("says that nothing was recorded yet, with the ways to another time", async () => {
    for (const path of ["/en/map?asOf=0", "/en/map?space=kouvola&asOf=2023-12-31&view=table"]) {
      const { status, text } = await app.get(path);
      expect([status, text.includes("<h1>The strategy was not recorded yet</h1>")]).toEqual([404, true]);
      expect(text).toContain('<input id="as-of" name="asOf" type="date"');
    }
  });

  it("is reached by forms that keep what is chosen: a slider with a stop for each commit, and days", async () => {
    const html = await page(`/fi/map?space=esimerkkila&focus=${bicycles}`);
    const [bar = ""] = /<details class="times".*?<\/details>/s.exec(html) ?? [];
    expect(bar).toMatch(/<input id="slide" name="asOf" type="range" min="1" max="5" value="5"/);
    const stops = [...bar.matchAll(/<option value="(\d+)" label="([^"]+)"/g)].map(([, ...stop]) => stop);
    expect(stops[0]).toEqual(["1", "15.1.2024, versio 1"]);
    expect(stops).toHaveLength(5);
    expect(bar.match(/<form class="times__[a-z]+" action="\/fi\/map">/g)).toHaveLength(2);
    expect(bar.match(new RegExp(`<input type="hidden" name="focus" value="${bicycles}"`, "g"))).toHaveLength(2);
  });

  it.each([
    ["/fi/map?asOf=yesterday", "Expected asOf to be the number of a revision or a day such as 2026-01-31"],
    ["/fi/map?asOf=2024-02-30", "Expected asOf to be"],
    ["/fi/map?view=table&asOf=-1", "Expected asOf to be"],
    ["/fi/map?validOn=1", "Expected validOn to be a day such as 2026-01-31"],
    ["/fi/map?asOf=6", "asOf takes a revision from 0 to 5"],
    [`/id/${bicycles}?lang=fi&asOf=99999999999`, "Expected asOf to be"],
    [`/id/${bicycles}?lang=fi&asOf=999999999`, "asOf takes a revision from 0 to 5"],
  ])("is refused kindly where there is none: %s", async (path, why) => {
    const { status, text } = await app.get(path);
    expect([status, text.includes("<h1>Osoitetta ei ymmärretä</h1>"), text.includes(why)]).toEqual([400, true, true]);
  });

  async function page(path: string): Promise<string> {
    const { status, text } = await app.get(path);
    expect([path, status]).toEqual([path, 200]);
    return text;
  }
});

describe("pages while the record cannot be reached", () => {
  let app: KouvolaApp;
  beforeAll(async () => {
    app = await startKouvolaApp();
  });
  afterAll(() => app.close());

  it("show the present, and the way to a day", async () => {
    for (const path of ["/fi/map", "/fi/map?view=table", "/id/kouvola/lasten-kasvu?lang=fi"]) {
      expect([path, (await app.get(path)).status]).toEqual([path, 200]);
    }
    const { text } = await app.get("/fi/map");
    expect(text).toContain('<input id="as-of" name="asOf" type="date"');
    expect(text).not.toContain('type="range"');
  });

  it.each(["/en/map?asOf=1", "/en/map?asOf=2024-01-01&view=table", "/id/kouvola/lasten-kasvu?lang=en&asOf=1"])(
    "say of the past that it cannot be reached: %s",
    async (path) => {
      const { status, text } = await app.get(path);
      expect([status, text.includes("<h1>The past cannot be reached just now</h1>")]).toEqual([503, true]);
    },
  );
});

function noticeOf(html: string): string {
  const [notice = ""] = /<section class="past".*?<\/section>/s.exec(html) ?? [];
  return notice.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
}
