import { createOntology } from "../model";
import { esimerkkilaDocument, esimerkkilaText } from "../testing/esimerkkila";
import type { DocumentLink, DocumentNode, DocumentStatement } from "./document";

const document = esimerkkilaDocument(createOntology());
const { nodes, links } = document;
const texts = new Map(ofType("Source").map(({ id, properties }) => [id, String(properties.text)]));
const fictional = /kuvitteelli|fictional|påhittad/i;

function ofType(type: string): DocumentNode[] {
  return nodes.filter((one) => one.type === type);
}

function linksOf(type: string): DocumentLink[] {
  return links.filter((one) => one.type === type);
}

function quotesOf({ statements }: DocumentNode, property: string): string {
  return statements.flatMap((said) => (said.property === property ? [said.quote] : [])).join(" ");
}

describe("the sample city is nobody's city", () => {
  it.each([...texts])("the text of %s says that it is fictional", (_id, text) => {
    expect(text).toMatch(fictional);
  });

  it("its title, strategies and people say so too", () => {
    expect(document.title).toMatch(/fictional.*kuvitteellinen/);
    for (const { id, properties } of [...ofType("Strategy"), ...ofType("Contact")]) {
      expect([id, properties.description]).toEqual([id, expect.stringMatching(fictional)]);
    }
  });

  it("has people described as fictional in each language that they are described in", () => {
    for (const { id, entries } of ofType("Contact")) {
      const said = entries.translations?.map(({ description }) => description);
      expect([id, said]).toEqual([id, [expect.stringMatching(fictional), expect.stringMatching(fictional)]]);
    }
  });

  it("has mail and pages at addresses that can never be anyone's", () => {
    const mails = esimerkkilaText.match(/\S+@[\w.-]*\w/g) ?? [];
    const pages = esimerkkilaText.match(/https?:\/\/[\w.-]*\w/g) ?? [];
    expect(mails.length).toBeGreaterThan(20);
    expect(pages.length).toBeGreaterThan(5);
    expect([...mails, ...pages].filter((address) => !address.endsWith(".example"))).toEqual([]);
  });

  it("has telephone numbers and postal codes of noughts", () => {
    const phones = ofType("Contact").flatMap(({ properties }) => (properties.phones as string[] | undefined) ?? []);
    expect(phones.length).toBeGreaterThan(10);
    expect(phones.filter((phone) => !phone.startsWith("000 000 "))).toEqual([]);
    const codes = nodes.flatMap(({ properties }) => properties.postalCode ?? []);
    expect(new Set(codes)).toEqual(new Set(["00000"]));
  });

  it("lies where there is only sea", () => {
    for (const { id, properties } of ofType("Place")) {
      expect([id, Math.round(Number(properties.latitude)), Math.round(Number(properties.longitude))]).toEqual([
        id,
        62,
        20,
      ]);
    }
  });
});

describe("where the sample has it from", () => {
  const statements: [string, DocumentStatement][] = [
    ...nodes.flatMap((one) => one.statements.map((said): [string, DocumentStatement] => [one.id, said])),
    ...links.flatMap((one) => one.statements.map((said): [string, DocumentStatement] => [nameOf(one), said])),
  ];

  it("quotes what stands in its sources at each position, character by character", () => {
    for (const [subject, { source, quote, start, end }] of statements) {
      const there = [...(texts.get(source ?? "") ?? "")].slice(start ?? 0, end ?? 0).join("");
      expect([subject, there]).toEqual([subject, quote]);
    }
  });

  it("says why and how surely of all that is inferred, and why of all that is said of many", () => {
    for (const [subject, { status, why, confidence }] of statements) {
      expect([subject, Boolean(why)]).toEqual([subject, status !== "STATED"]);
      expect([subject, Boolean(confidence)]).toEqual([subject, status === "INFERRED"]);
    }
  });

  it("quotes each figure that was observed", () => {
    for (const indicator of ofType("Indicator")) {
      const actual = (indicator.entries.observations ?? []).filter(({ kind }) => kind === "ACTUAL");
      const said = indicator.statements.map(({ quote }) => quote).join(" ");
      const missing = actual.map(({ value }) => Number(value)).filter((value) => !figure(value).test(said));
      expect([indicator.id, missing]).toEqual([indicator.id, []]);
    }
  });

  it("quotes how far each measure has come, unless it has not begun or is done", () => {
    const underWay = ofType("Measure").filter(({ properties }) => Number(properties.progress ?? 0) % 100);
    expect(underWay.length).toBeGreaterThan(25);
    for (const measure of underWay) {
      const share = measure.id === "esimerkkila/tyovoimaa-rannikolle" ? "neljäsosa" : `${measure.properties.progress}`;
      expect([measure.id, quotesOf(measure, "progress")]).toEqual([measure.id, expect.stringContaining(share)]);
    }
  });
});

describe("what the sample has that Kouvola's page lacks", () => {
  it("is of a size to try things on", () => {
    expect(nodes.length).toBeGreaterThanOrEqual(180);
    expect(nodes.length).toBeLessThanOrEqual(240);
    expect(links.length).toBeGreaterThanOrEqual(400);
    expect(links.length).toBeLessThanOrEqual(500);
  });

  it("names everything in Finnish, Swedish and English, most of it in Finnish and some in Swedish first", () => {
    for (const { id, properties, entries } of nodes) {
      const languages = (entries.translations ?? []).map(({ language }) => String(language));
      const own = String(properties.language ?? document.language);
      expect([id, [own, ...languages].sort()]).toEqual([id, ["en", "fi", "sv"]]);
    }
    expect(new Set(nodes.map(({ properties }) => properties.language ?? "fi"))).toEqual(new Set(["fi", "sv"]));
  });

  it("has measures in each state, with progress and a period", () => {
    const measures = ofType("Measure").map(({ properties }) => properties);
    expect(new Set(measures.map(({ status }) => status))).toEqual(
      new Set(["PLANNED", "ACTIVE", "PAUSED", "DONE", "CANCELLED"]),
    );
    const followed = measures.filter(({ progress, startYear, endYear }) => progress && startYear && endYear);
    expect(followed.length).toBeGreaterThan(25);
  });

  it("has indicators that were observed over the years, with what they should come to", () => {
    const observed = ofType("Indicator").map(({ entries }) => entries.observations ?? []);
    for (const all of observed) expect(all.filter(({ kind }) => kind === "ACTUAL").length).toBeGreaterThanOrEqual(3);
    expect(observed.filter((all) => all.some(({ kind }) => kind === "TARGET")).length).toBeGreaterThanOrEqual(10);
  });

  it("has people and units who answer for something in each role", () => {
    const roles = (type: string) =>
      linksOf("RESPONSIBLE_FOR").flatMap(({ source, properties }) =>
        ofType(type).some(({ id }) => id === source) ? [properties.role] : [],
      );
    const all = ["ACCOUNTABLE", "CONTRIBUTES", "COORDINATES", "UNSPECIFIED"];
    expect([...new Set(roles("Contact"))].sort()).toEqual(all);
    expect([...new Set(roles("Organisation"))].sort()).toEqual(all);
  });

  it("has people of each kind of visibility, and things that are for those within", () => {
    const shown = ofType("Contact").map(({ properties }) => properties.contactVisibility);
    expect(new Set(shown)).toEqual(new Set(["ALL", "NAME", "NONE"]));
    const internal = nodes.filter(({ properties }) => properties.visibility === "INTERNAL").map(({ type }) => type);
    expect(new Set(internal)).toEqual(new Set(["Source", "Programme", "Measure"]));
  });

  it("has an older strategy, programmes, a goal and measures that newer ones took the place of", () => {
    const newer = linksOf("SUPERSEDES").map(({ source }) => nodes.find(({ id }) => id === source)?.type);
    expect(new Set(newer)).toEqual(new Set(["Source", "Strategy", "Programme", "Goal", "Measure"]));
  });

  it("has things of which two sources speak, and one of which they disagree", () => {
    const twice = [...nodes, ...links].filter(
      ({ statements }) => new Set(statements.flatMap(({ property, source }) => (property ? [] : [source]))).size > 1,
    );
    expect(twice.length).toBeGreaterThan(10);
    const fibre = nodes.find(({ id }) => id === "esimerkkila/tarulahden-valokuitu");
    expect(fibre?.properties.endYear).toBe(2028);
    expect(fibre?.statements.filter(({ property }) => property === "endYear")).toMatchObject([
      { status: "STATED", source: "esimerkkila/lahde-talousarvio-2026", quote: expect.stringContaining("2028") },
      { status: "INFERRED", source: "esimerkkila/lahde-elinvoimaohjelma", quote: expect.stringContaining("2027") },
    ]);
  });
});

/** A figure as a Finnish or Swedish text writes it, and no part of another. */
function figure(value: number): RegExp {
  const written = value.toLocaleString("fi-FI").replaceAll("\u00a0", " ");
  return new RegExp(`(?<![\\d,])${written}(,0)?(?!,?\\d)`);
}

function nameOf({ type, source, target }: DocumentLink): string {
  return `${type} ${source} ${target}`;
}
