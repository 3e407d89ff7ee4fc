import { startCitiesWithAPast } from "../../testing/cities-with-a-past";
import { type KouvolaApp, startKouvolaApp } from "../../testing/kouvola-app";

const bicycles = "esimerkkila/lainapyorat";
const sponsors = "esimerkkila/yrityskummit";

describe("the page of changes", () => {
  let app: KouvolaApp;
  beforeAll(async () => {
    app = await startCitiesWithAPast();
  });
  afterAll(() => app.close());

  it.each([
    ["fi", "Muutokset", ["20.5.2024", "3.3.2024", "10.2.2024", "15.1.2024"], "klo 14.30, strategiatiimi"],
    ["sv", "Ändringar", ["20.5.2024", "3.3.2024", "10.2.2024", "15.1.2024"], "kl. 14.30, strategiatiimi"],
    ["en", "Changes", ["20 May 2024", "3 March 2024", "10 February 2024", "15 January 2024"], "14:30, strategiatiimi"],
  ])("tells what was changed by day, the newest first, in %s", async (language, title, days, by) => {
    const html = await page(`/${language}/changes?space=esimerkkila`);
    expect(html).toContain(`<h1>${title}</h1>`);
    expect(daysIn(html)).toEqual(days);
    expect(textOf(html)).toContain(by);
  });

  it("tells a commit once, with its reason and what it did in its order", async () => {
    const [first = "", ...others] = (await page("/fi/changes?space=esimerkkila&from=2&to=2"))
      .split('<li class="commit"')
      .slice(1);
    expect(others).toEqual([]);
    const text = textOf(first);
    expect(text).toContain("Perustelu: ”Keksitty kokous 9.2.2024, pykälä 14”");
    const order = ["Etätyöpisteet kyliin", "Lisättiin toimenpide Lainapyörät asemalle", "Lisättiin yhteys:"];
    expect([...order].sort((one, other) => text.indexOf(one) - text.indexOf(other))).toEqual(order);
  });

  it("tells what values were before and after, and not twice where the sentence does already", async () => {
    const html = await page("/fi/changes?space=esimerkkila&from=2&to=3");
    expect(html).toContain("<dt>tila</dt>");
    expect(html).toMatch(/<del>suunniteltu<\/del>.*?<ins>käynnissä<\/ins>/);
    expect(html).toMatch(/<del>2027<\/del>.*?<span class="quiet">ei arvoa<\/span>/);
    expect(textOf(html)).toContain("nimi muuttui: Lainapyörät asemalle → Lainapyörät asemalle ja torille.");
    expect(html).not.toContain("<dt>nimi</dt>");
  });

  it("leads to what was changed, to its other changes, and to the map as it was then", async () => {
    const html = await page("/en/changes?space=esimerkkila&from=3&to=3");
    expect(html).toContain(`href="/id/${bicycles}?lang=en"`);
    expect(html).toContain(`href="/en/changes?id=${bicycles}"`);
    expect(html).toContain(`href="/en/map?focus=${bicycles}&amp;asOf=3#chosen"`);
    expect(html).toContain('href="/en/map?space=esimerkkila&amp;asOf=3"');
  });

  it("tells what was deleted, and leads to the map before", async () => {
    const html = await page("/fi/changes?space=esimerkkila&from=5");
    expect(textOf(html)).toContain("Poistettiin toimenpide Yrityskummit aloittaville yrittäjille.");
    expect(html).not.toContain(`href="/id/${sponsors}`);
    expect(html).toContain(`href="/fi/map?focus=${sponsors}&amp;asOf=4#chosen"`);
  });

  it("tells the changes of one thing, and of the links that it has", async () => {
    const html = await page(`/sv/changes?id=${bicycles}`);
    expect(html).toContain("<h1>Lånecyklar vid stationen och torget</h1>");
    expect(commitsIn(html)).toEqual([4, 3, 2]);
    expect(textOf(html)).toContain("Ett samband lades till:");
    expect(html).not.toContain("Yrityskummit");
  });

  it("tells the changes of what is gone under the name that it had", async () => {
    const html = await page(`/fi/changes?id=${sponsors}`);
    expect(html).toContain("<h1>Yrityskummit aloittaville yrittäjille</h1>");
    expect(textOf(html)).toContain("Tätä asiaa ei enää ole strategiassa");
    expect(commitsIn(html)).toEqual([5, 1]);
  });

  it.each([
    ["space=esimerkkila&from=2024-02-10&to=2024-03-03", [4, 3, 2]],
    ["space=esimerkkila&from=2024-02-11&to=2024-03-02", []],
    ["space=esimerkkila&from=2024-03-03", [5, 4, 3]],
    ["space=esimerkkila&to=2024-01-14", []],
    ["space=kouvola&from=2", []],
    ["type=MEASURE&from=2&to=3", [3, 2]],
    ["type=VALUE&from=2", []],
    ["from=4&to=4", [4]],
  ])("shows those that one chooses: %s", async (parameters, commits) => {
    const html = await page(`/en/changes?${parameters}`);
    expect(commitsIn(html)).toEqual(commits);
    expect(html.includes("No changes fit these choices.")).toBe(commits.length === 0);
  });

  it("shows each change once, page after page", async () => {
    const told: string[] = [];
    let path = "/fi/changes?space=kouvola";
    for (;;) {
      const html = await page(path);
      told.push(...[...html.matchAll(/<p class="saying__text">(.*?)<\/p>/g)].map(([, one = ""]) => textOf(one)));
      const next = /<a rel="next" href="([^"]+)"/.exec(html)?.[1];
      if (!next) break;
      path = next.replaceAll("&amp;", "&");
    }
    const query = '{ changes(space: "kouvola", first: 500) { totalCount } }';
    const { changes } = (await app.post({ query })).data as { changes: { totalCount: number } };
    expect(told).toHaveLength(changes.totalCount);
    expect(new Set(told).size).toBeGreaterThan(changes.totalCount * 0.9);
  });

  it.each([
    ["from=yesterday", 400, "Osoitteessa on valinta, jota ei ole."],
    ["to=2024-02-30", 400, "Osoitteessa on valinta, jota ei ole."],
    ["type=NONSENSE", 400, "Osoitteessa on valinta, jota ei ole."],
    ["id=%22%3E%3Cscript%3Ealert(1)%3C/script%3E", 400, "Osoitteessa on valinta, jota ei ole."],
    ["before=nonsense", 200, "Kohtaa, josta pyydettiin jatkamaan, ei ole."],
    ["id=esimerkkila/ei-ole", 200, "Näillä valinnoilla ei ole muutoksia."],
    ["space=ei-ole", 200, "Näillä valinnoilla ei ole muutoksia."],
    ["from=999999999", 200, "Näillä valinnoilla ei ole muutoksia."],
    ["from=0&to=0", 200, "Näillä valinnoilla ei ole muutoksia."],
  ])("answers kindly to %s", async (parameters, status, answer) => {
    const { status: found, text } = await app.get(`/fi/changes?${parameters}`);
    expect([found, textOf(text).includes(answer)]).toEqual([status, true]);
    expect(text).not.toContain("<script>alert");
  });

  it("tells nothing of those who are not public", async () => {
    const told: string[] = [];
    let path: string | undefined = "/fi/changes?space=esimerkkila";
    while (path) {
      const html: string = await page(path);
      told.push(html);
      path = /<a rel="next" href="([^"]+)"/.exec(html)?.[1]?.replaceAll("&amp;", "&");
    }
    expect(told.join("")).not.toContain("Sisäinen muistio");
    expect(told.join("")).not.toContain("lahde-muistio");
  });

  it("leads to the question that made it", async () => {
    const html = await page(`/en/changes?id=${bicycles}&from=2024-01-20`);
    const address = /href="(\/playground#[^"]+)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const parts = new URLSearchParams(address.split("#")[1]);
    const variables = JSON.parse(parts.get("variables") ?? "{}");
    const { data, errors } = await app.post({ query: parts.get("query") ?? "", variables });
    expect(errors).toEqual([]);
    expect((data as { changes: { nodes: unknown[] } }).changes.nodes).toHaveLength(4);
  });

  it("is led to by the page of each thing, and begins anew in another language", async () => {
    expect(await page(`/id/${bicycles}?lang=fi`)).toContain(`href="/fi/changes?id=${bicycles}"`);
    expect(await page("/fi/changes?before=x&space=kouvola")).toContain('href="/sv/changes?space=kouvola"');
  });

  async function page(path: string): Promise<string> {
    const { status, text } = await app.get(path);
    expect([path, status]).toEqual([path, 200]);
    return text;
  }
});

describe("the page of changes while the record cannot be reached", () => {
  it("says so to people, in a page that leads to the strategy as it is", async () => {
    const app = await startKouvolaApp();
    const { status, text, headers } = await app.get("/sv/changes");
    await app.close();
    expect([status, headers["content-type"]]).toEqual([503, "text/html; charset=utf-8"]);
    expect(text).toContain("<h1>Det förflutna går inte att nå just nu</h1>");
    expect(text).toContain('href="/sv/map"');
  });
});

function daysIn(html: string): string[] {
  return [...html.matchAll(/<h2 id="day-[^"]+">(.*?)<\/h2>/g)].map(([, day]) => day ?? "");
}

function commitsIn(html: string): number[] {
  return [...html.matchAll(/<li class="commit" id="r(\d+)"/g)].map(([, number]) => Number(number));
}

/** The words of a page as one reads them. */
function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll(/\s+/g, " ");
}
