import { createOntology } from "../../model";
import { bothCities } from "../../testing/both-cities";
import { type KouvolaApp, startAppOver } from "../../testing/kouvola-app";

const programme = "kouvola/elinvoiman-kasvu-ohjelma";
const canal = "kouvola/kimolan-kanava";

let app: KouvolaApp;
beforeAll(async () => {
  app = await startAppOver(bothCities(createOntology()), "2024-06-01");
});
afterAll(() => app.close());

/** A page, with its text as it is read: without marks, in one line. */
async function open(address: string) {
  const { status, text: html } = await app.get(address);
  const main = /<main.*<\/main>/s.exec(html)?.[0] ?? "";
  const text = main
    .replaceAll(/<select.*?<\/select>/gs, "")
    .replaceAll(/<\/(p|h1|h2|li|dt|dd)>/g, "\n")
    .replaceAll(/<[^>]*>/g, "");
  return { status, html, text };
}

/** Asks the question that a page says it was made by. */
async function askedBy<Data>(html: string): Promise<Data> {
  const address = /href="(\/playground#[^"]+)"/.exec(html)?.[1] ?? "";
  const parts = new URLSearchParams(address.replaceAll("&amp;", "&").split("#")[1]);
  const { data, errors } = await app.post({
    query: parts.get("query") ?? "",
    variables: JSON.parse(parts.get("variables") ?? "{}"),
  });
  expect(errors).toEqual([]);
  return data as Data;
}

interface Asked {
  readonly paths: {
    readonly paths: readonly {
      readonly cost: number;
      readonly steps: readonly {
        readonly cost: number;
        readonly to: { readonly links: { readonly totalCount: number } };
        readonly link: { readonly statement: { readonly status: string; readonly confidence: string | null } };
      }[];
    }[];
  };
}

describe("the page of paths", () => {
  it.each([
    ["fi", "Elinvoiman kasvu -ohjelma ja Kimolan kanava", " aikatauluttaa strategiaa ", "rivi\u00a034", "4 askelta"],
    [
      "sv",
      "Programmet för ökad livskraft och Kimola kanal",
      " anger tidtabellen för strategin ",
      "rad\u00a034",
      "4 steg",
    ],
    [
      "en",
      "Growth of Vitality programme and Kimola Canal",
      " sets the timetable of the strategy ",
      "line\u00a034",
      "4 steps",
    ],
  ])("says in %s how two things are connected, with quote and row", async (language, title, says, row, steps) => {
    const { status, html, text } = await open(`/${language}/paths?from=${programme}&to=${canal}`);
    expect(status).toBe(200);
    expect(text).toContain(title);
    expect(text).toContain(says);
    expect(text).toContain(steps);
    expect(html).toContain(`<a href="/id/kouvola/kaupunkistrategia?lang=${language}">`);
    expect(html).toMatch(new RegExp(`<a href="/${language}/source/kouvola/lahde-strategiasivu#p\\d+-\\d+">${row}</a>`));
  });

  it("draws each way with the kind of line of each of its steps", async () => {
    const { html } = await open(`/fi/paths?from=${programme}&to=${canal}`);
    const chain = /<ol class="chain".*?<\/ol>/s.exec(html)?.[0] ?? "";
    const kinds = [...chain.matchAll(/chain__at--(\w+)/g)].map(([, kind]) => kind);
    expect(kinds).toEqual(["stated", "collective", "collective", "inferred"]);
    const sentences = /<ol class="hops".*?<\/ol>/s.exec(html)?.[0] ?? "";
    expect([...sentences.matchAll(/"hop knows knows--(\w+)"/g)].map(([, kind]) => kind)).toEqual(kinds);
  });

  it("puts the strongest first, and says what makes each step as weak as it is", async () => {
    const { html, text } = await open(`/en/paths?from=${programme}&to=${canal}`);
    const costs = [...text.matchAll(/steps? · weakness (\d+\.\d\d)/g)].map(([, cost]) => Number(cost));
    expect(costs.length).toBeGreaterThan(1);
    expect(costs).toEqual([...costs].sort((one, other) => one - other));
    const { paths } = (await askedBy<Asked>(html)).paths;
    const conclusions: Record<string, number> = { HIGH: 2, MEDIUM: 3, LOW: 4 };
    for (const { steps } of paths.slice(0, 1)) {
      for (const { cost, to, link } of steps) {
        const { status, confidence } = link.statement;
        const known = { STATED: 1, COLLECTIVE: 1.25, INFERRED: conclusions[confidence ?? ""] }[status] ?? Number.NaN;
        const linked = Math.log2(to.links.totalCount) / 4;
        expect(cost).toBeCloseTo(known + linked);
        expect(text).toMatch(
          new RegExp(
            `Weakness ${cost.toFixed(2)} = [^=]* ${known.toFixed(2)} \\+ ${to.links.totalCount} links? where it leads ${linked.toFixed(2)}\\.`,
          ),
        );
      }
    }
  });

  it("names what could stand on a way just as well, and what else is said at its steps", async () => {
    const { text } = await open(`/fi/paths?from=${programme}&to=${canal}`);
    expect(text).toContain("Kohdan Lasten kasvu tilalla voi olla Nuorten kasvu tai Yritysten kasvu.");
    expect(text).toContain("Sanottu myös toisin");
    expect(text.match(/Välissä Kaupunkistrategia, (Lasten|Nuorten|Yritysten) kasvu ja Kasvualusta/g)).toHaveLength(1);
  });

  it("walks over derived links only when it is told to, and then says that they are derived, and from what", async () => {
    const ends = "from=kouvola/kaupunkilaisen-paras&to=kouvola/lasten-kasvu";
    const usual = await open(`/fi/paths?${ends}`);
    expect(usual.text).not.toContain("päätelty: ");
    const { html, text } = await open(`/fi/paths?${ends}&derived=include`);
    expect(text).toMatch(/päätelty: [^,]+, varmuus keskitaso/);
    expect(text).toContain("Mistä tämä seuraa");
    expect(html).toContain("hop knows knows--derived");
  });

  it("can put the shortest first; a step then weighs nothing", async () => {
    const { text } = await open(`/en/paths?from=kouvola/lapset&to=kouvola/90-000-asukasta&select=shortest`);
    const steps = [...text.matchAll(/(\d+) steps · weakest/g)].map(([, count]) => Number(count));
    expect(steps[0]).toBe(3);
    expect(steps).toEqual([...steps].sort((one, other) => one - other));
    expect(text).not.toContain("Weakness");
  });

  it("goes through sources and terms only when it is told to", async () => {
    const ends = "from=kouvola/kaupunkilaisen-paras&to=kouvola/rohkea-uudistuminen";
    const usual = await open(`/en/paths?${ends}`);
    expect(usual.text).toContain("No way leads through sources and terms");
    expect(usual.html).not.toMatch(/chain__kind">term</);
    const { html, text } = await open(`/en/paths?${ends}&avoid=nothing`);
    expect(text).not.toContain("No way leads through sources and terms");
    expect(html).toMatch(/chain__kind">term</);
  });

  it("shows more ways when it is asked to", async () => {
    const { html, text } = await open(`/en/paths?from=${programme}&to=${canal}`);
    expect(html.match(/<section class="way"/g)).toHaveLength(3);
    expect(text).toContain("There are more ways, but these come first.");
    const more = /<a href="([^"]+)">Show more ways/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect((await open(more)).html.match(/<section class="way"/g)).toHaveLength(6);
  });

  it("is made by the question that it says", async () => {
    const { html } = await open(`/fi/paths?from=${programme}&to=${canal}&ways=12`);
    expect((await askedBy<Asked>(html)).paths.paths.length).toBeGreaterThan(12);
  });
});
