import { createOntology } from "../../model";
import { esimerkkila, esimerkkilaDocument } from "../../testing/esimerkkila";
import { type KouvolaApp, startAppOver, startKouvolaApp } from "../../testing/kouvola-app";

describe("the table of Kouvola", () => {
  let app: KouvolaApp;
  beforeAll(async () => {
    app = await startKouvolaApp();
  });
  afterAll(() => app.close());

  it.each([
    ["fi", ["Laji", "Nimi", "Kuvaus", "Mistä tieto tulee", "Lähde"]],
    ["sv", ["Slag", "Namn", "Beskrivning", "Var uppgiften kommer ifrån", "Källa"]],
    ["en", ["Type", "Name", "Description", "How it is known", "Source"]],
  ])("has everything that is on the map, in %s, and no column that says nothing", async (language, heads) => {
    const text = await page(`/${language}/map?view=table`);
    expect(headsOf(text)).toEqual(heads);
    expect(rowsIn(text)).toHaveLength(45);
  });

  it("stands in the order of the map's last lane too, unless it is sorted", async () => {
    const others = await page("/en/map?lane=others");
    const onMap = [...others.matchAll(/<section id="others-([a-z-]+)"/g)].map(([, type]) => type?.replace("-", " "));
    const types = rowsIn(await page("/en/map?view=table")).map(([type]) => type ?? "");
    const inTable = [...new Set(types)].filter((type) => onMap.includes(type));
    expect(inTable.length).toBeGreaterThan(5);
    expect(inTable.filter((type) => type !== "strategy")).toEqual(
      onMap.filter((type) => type !== "strategy" && inTable.includes(type ?? "")),
    );
  });

  it("says of each thing how it is known and where it stands", async () => {
    const rows = rowsIn(await page("/fi/map?view=table"));
    expect(rows).toContainEqual(["kasvukärki", "Lasten kasvu", "", "sanottu", "Kaupunkistrategia-sivu, rivi\u00a022"]);
  });

  it("shows things of one type", async () => {
    const rows = rowsIn(await page("/fi/map?view=table&type=VALUE"));
    expect(rows.map(([type]) => type)).toEqual(Array(5).fill("arvo"));
  });

  it("sorts by a column, either way, and says so", async () => {
    const up = await page("/fi/map?view=table&type=VALUE&sort=name");
    const names = rowsIn(up).map(([, name]) => name ?? "");
    expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, "fi")));
    expect(up).toContain('aria-sort="ascending"');
    const down = await page("/fi/map?view=table&type=VALUE&sort=name&order=desc");
    expect(rowsIn(down).map(([, name]) => name)).toEqual(names.reverse());
    expect(down).toContain('aria-sort="descending"');
  });

  it("shows the chosen thing first, and what is tied to it, each with how", async () => {
    const rows = rowsIn(await page("/fi/map?focus=kouvola/lasten-kasvu&view=table"));
    expect(rows[0]?.at(-1)).toBe("valittu");
    expect(rows.find(([, name]) => name === "Visio 2030")?.at(-1)).toBe("edistää: sanottu joukosta");
    expect(rows.find(([, name]) => name === "Rohkea uudistuminen")?.at(-1)).toBe("ohjaavat arvot: päätelty");
    expect(rows.map(([, name]) => name)).not.toContain("Nuorten kasvu");
  });

  it.each([
    ["/fi/map?view=table&type=NOTHING", 400],
    ["/fi/map?view=table&sort=colour", 400],
    ["/fi/map?view=table&focus=kouvola/ei-ole", 404],
    ["/fi/map?view=table&focus=..", 404],
  ])("says kindly what an address asks in vain, and shows the rest: %s", async (path, expected) => {
    const { status, text } = await app.get(path);
    expect(status).toBe(expected);
    expect(text).toMatch(/Osoitteessa on valinta, jota ei ole|Valittua asiaa ei ole/);
    expect(rowsIn(text)).toHaveLength(45);
  });

  it.each(["/fi/map?view=table&space=muualla", "/fi/map.csv?space=muualla", "/fi/map.xlsx?space=muualla"])(
    "has nothing at %s",
    async (path) => {
      expect((await app.get(path)).status).toBe(404);
    },
  );

  it("leads to files of the same selection", async () => {
    const text = await page("/sv/map?view=table&type=VALUE&sort=name&order=desc");
    const [, address] = /href="(\/sv\/map\.csv[^"]*)"/.exec(text) ?? [];
    const { status, headers, text: csv } = await app.get((address ?? "").replaceAll("&amp;", "&"));
    expect([status, headers["content-disposition"]]).toEqual([200, 'attachment; filename="kouvola.csv"']);
    const lines = csv.trimEnd().split("\r\n");
    expect(lines[0]).toBe("\ufeffSlag;Namn;Beskrivning;Status;Tid;Var uppgiften kommer ifrån;Källa;Identifierare");
    expect(lines.slice(1).map((line) => line.split(";")[1])).toEqual(rowsIn(text).map(([, name]) => name));
  });

  it("is an Excel file too", async () => {
    const { status, headers, text } = await app.get("/fi/map.xlsx?type=VALUE");
    expect([status, headers["content-type"], text.slice(0, 2)]).toEqual([
      200,
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "PK",
    ]);
  });

  async function page(path: string): Promise<string> {
    const { status, text } = await app.get(path);
    expect(status).toBe(200);
    return text;
  }
});

describe("the table of a city with much more", () => {
  const ontology = createOntology();
  let app: KouvolaApp;
  beforeAll(async () => {
    app = await startAppOver(esimerkkila(ontology), "2026-06-01");
  });
  afterAll(() => app.close());

  it("tells status and years, and what is over", async () => {
    const { text } = await app.get("/fi/map?view=table&type=PROGRAMME");
    const rows = rowsIn(text);
    expect(rows.find(([, name]) => name === "Elinvoimaohjelma 2026–2029")?.slice(3, 5)).toEqual([
      "käynnissä",
      "2026–2029",
    ]);
    expect(rows.find(([, name]) => name === "Elinvoimaohjelma 2022–2025")?.[3]).toBe("valmis, korvattu");
  });

  it("puts what has no period last, whichever way it sorts", async () => {
    for (const order of ["", "desc"]) {
      const { text } = await app.get(`/fi/map?view=table&type=GOAL&sort=period&order=${order}`);
      const periods = rowsIn(text).map((row) => row[4]);
      const firstEmpty = periods.indexOf("");
      expect(firstEmpty).toBeGreaterThan(0);
      expect(new Set(periods.slice(firstEmpty))).toEqual(new Set([""]));
    }
  });

  it("holds nothing that is not public, in any form", async () => {
    const hidden = esimerkkilaDocument(ontology).nodes.filter(
      ({ properties }) => properties.visibility === "INTERNAL" || properties.contactVisibility === "NONE",
    );
    for (const path of ["/fi/map?view=table", "/fi/map.csv"]) {
      const { text } = await app.get(path);
      for (const { id } of hidden) expect(text).not.toContain(id);
    }
  });
});

function headsOf(text: string): string[] {
  const [head = ""] = /<thead>.*?<\/thead>/.exec(text) ?? [];
  return [...head.matchAll(/<th [^>]*>(.*?)<\/th>/g)].map(([, cell]) => wordsOf(withoutHeard(cell ?? "")));
}

function rowsIn(text: string): string[][] {
  const [body = ""] = /<tbody>.*<\/tbody>/.exec(text) ?? [];
  return [...body.matchAll(/<tr[ >].*?<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<t[hd] [^>]*>(.*?)<\/t[hd]>/g)].map(([, cell]) => wordsOf(cell ?? "")),
  );
}

function withoutHeard(html: string): string {
  return html.replaceAll(/<span class="heard">.*?<\/span>/g, "");
}

function wordsOf(html: string): string {
  return html.replaceAll(/<[^>]+>/g, "").trim();
}
