import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { expectedDerivedLinks, type PlainDocument } from "./kouvola-derived";

const document: PlainDocument = parse(readFileSync(join(__dirname, "../../seeds/kouvola.yaml"), "utf8"));
const derived = expectedDerivedLinks(document);

function between(type: string, source: string, target: string) {
  return { type, source: `kouvola/${source}`, target: `kouvola/${target}` };
}

describe("expectedDerivedLinks", () => {
  it.each([
    ["GUIDED_BY", 25],
    ["CONTACT_FOR", 24],
    ["RESPONSIBLE_FOR", 15],
    ["SCHEDULES", 6],
  ])("concludes %s from Kouvola's page %i times", (type, count) => {
    expect(derived.filter((link) => link.type === type)).toHaveLength(count);
  });

  it("concludes 70 links in all, each once", () => {
    expect(derived).toHaveLength(70);
    expect(new Set(derived.map((link) => JSON.stringify(link))).size).toBe(70);
  });

  it("concludes what the first users will ask for", () => {
    expect(derived).toContainEqual(between("GUIDED_BY", "lasten-kasvu", "rohkea-uudistuminen"));
    expect(derived).toContainEqual(between("RESPONSIBLE_FOR", "contact-k2v9", "yritysten-kasvu"));
    expect(derived).toContainEqual(between("CONTACT_FOR", "contact-f4t7", "visio-2030"));
    expect(derived).toContainEqual(between("SCHEDULES", "hyvinvoinnin-kasvu-ohjelma", "nuorten-kasvu"));
  });

  it("leaves out whom a part names itself, and what is said", () => {
    const own = between("RESPONSIBLE_FOR", "contact-m8l3", "lasten-kasvu");
    const more = expectedDerivedLinks({ ...document, links: [...document.links, own] });
    expect(more.filter(({ type }) => type === "RESPONSIBLE_FOR")).toHaveLength(12);
    const said = between("GUIDED_BY", "lasten-kasvu", "rohkea-uudistuminen");
    expect(expectedDerivedLinks({ ...document, links: [...document.links, said] })).toHaveLength(69);
  });
});
