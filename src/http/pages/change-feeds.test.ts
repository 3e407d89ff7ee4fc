import { create } from "xmlbuilder2";
import { startCitiesWithAPast } from "../../testing/cities-with-a-past";
import type { KouvolaApp } from "../../testing/kouvola-app";

const ATOM = "http://www.w3.org/2005/Atom";
const PUBLIC = "https://strategia.example";

let app: KouvolaApp;
beforeAll(async () => {
  app = await startCitiesWithAPast({ PUBLIC_URL: PUBLIC });
});
afterAll(() => app.close());

describe("the feed of changes", () => {
  it.each([
    "/fi/changes.atom",
    "/sv/changes.atom?space=esimerkkila",
    "/en/changes.atom?id=esimerkkila/lainapyorat",
    "/en/changes.atom?id=esimerkkila/yrityskummit",
    "/fi/changes.atom?space=ei-ole",
    "/fi/changes.atom?id=ei/ole",
  ])("keeps the rules of Atom (RFC 4287): %s", async (path) => {
    const { status, text, headers } = await app.get(path);
    expect([status, headers["content-type"]]).toEqual([200, "application/atom+xml; charset=utf-8"]);
    expect(breachesOf(text)).toEqual([]);
  });

  it("has an entry for each commit, the newest first, in words, with who made it and a page of it", async () => {
    const { text } = await app.get("/fi/changes.atom?space=esimerkkila");
    const [newest, ...others] = elementsOf(rootOf(text), "entry");
    expect(others).toHaveLength(3);
    expect(newest && only(newest, "title")).toBe("Toimenpide ei jatku");
    expect(newest && only(newest, "updated")).toBe("2024-05-20T11:30:00.000Z");
    expect(newest && elementsOf(newest, "author").map((author) => only(author, "name"))).toEqual(["strategiatiimi"]);
    expect(newest && only(newest, "summary")).toContain("Poistettiin toimenpide Yrityskummit aloittaville yrittäjille");
    const href = (newest && linksOf(newest, "alternate")[0]?.getAttribute("href")) ?? "";
    expect(href.startsWith(`${PUBLIC}/fi/changes?`)).toBe(true);
    const page = await app.get(href.slice(PUBLIC.length));
    expect([page.status, page.text.match(/<li class="commit"/g)]).toEqual([200, ['<li class="commit"']]);
  });

  it("leaves out characters that no XML may hold, so that one of them does not take the feed from everybody", async () => {
    const { text } = await app.get("/fi/changes.atom?space=esimerkkila");
    const titles = elementsOf(rootOf(text), "entry").map((entry) => only(entry, "title"));
    expect(titles[1]).toBe("Sai nimen myös ruotsiksi");
  });

  it("names its entries for good: by the commit, whatever is asked beside", async () => {
    const idsOf = async (path: string) =>
      elementsOf(rootOf((await app.get(path)).text), "entry").map((entry) => only(entry, "id"));
    const ids = await idsOf("/fi/changes.atom?space=esimerkkila");
    expect(ids[0]).toBe("tag:strategia.example,2026:changes/fi/esimerkkila/5");
    expect(await idsOf("/fi/changes.atom?space=esimerkkila&from=3&type=VALUE&before=x")).toEqual(ids);
  });

  it("is not sent again when it is what it was", async () => {
    const { headers } = await app.get("/fi/changes.atom");
    expect(headers["last-modified"]).toBe("Mon, 20 May 2024 11:30:00 GMT");
    for (const [name, value] of [
      ["if-none-match", headers.etag],
      ["if-modified-since", headers["last-modified"]],
    ] as const) {
      const again = await app.get("/fi/changes.atom", { [name]: String(value) });
      expect([name, again.status, again.text]).toEqual([name, 304, ""]);
    }
    for (const [name, value] of [
      ["if-none-match", '"another"'],
      ["if-modified-since", "Mon, 20 May 2024 11:29:59 GMT"],
      ["if-modified-since", "nonsense"],
    ] as const) {
      const again = await app.get("/fi/changes.atom", { [name]: value });
      expect([name, again.status]).toEqual([name, 200]);
    }
  });

  it.each([
    ["/fi/map?space=esimerkkila", "/fi/changes.atom?space=esimerkkila"],
    ["/id/esimerkkila/lainapyorat?lang=sv", "/sv/changes.atom?id=esimerkkila/lainapyorat"],
    ["/en/changes", "/en/changes.atom"],
  ])("is told of in the head of pages: %s", async (path, feed) => {
    const [head = ""] = (await app.get(path)).text.split("<body>");
    const links = [...head.matchAll(/<link rel="alternate" type="application\/atom\+xml"[^>]* href="([^"]+)"/g)];
    expect(links.map(([, href]) => href)).toEqual([feed]);
  });
});

interface XmlElement {
  readonly localName: string;
  readonly namespaceURI: string | null;
  readonly textContent: string | null;
  readonly childNodes: Iterable<XmlElement>;
  getAttribute(name: string): string | null;
}

function rootOf(xml: string): XmlElement {
  return create(xml).root().node as unknown as XmlElement;
}

function elementsOf(parent: XmlElement, name: string): XmlElement[] {
  return [...parent.childNodes].filter(({ localName, namespaceURI }) => localName === name && namespaceURI === ATOM);
}

function only(parent: XmlElement, name: string): string {
  const [first, ...others] = elementsOf(parent, name);
  return first && others.length === 0
    ? (first.textContent ?? "")
    : `${others.length + Number(Boolean(first))} of ${name}`;
}

/** What of RFC 4287 a feed does not keep: 4.1.1 and 4.1.2, and what they ask of dates, persons, links and ids. */
function breachesOf(xml: string): string[] {
  const feed = rootOf(xml);
  const entries = elementsOf(feed, "entry");
  const ids = [feed, ...entries].map((one) => only(one, "id"));
  return [
    ...(feed.localName === "feed" && feed.namespaceURI === ATOM ? [] : ["is no feed"]),
    ...(new Set(ids).size === ids.length ? [] : ["has an id twice"]),
    ...(linksOf(feed, "self").length === 1 ? [] : ["does not say where it is"]),
    ...[feed, ...entries].flatMap(breachesIn),
    ...entries.flatMap((entry) => (linksOf(entry, "alternate").length === 1 ? [] : ["has an entry without a page"])),
  ];
}

function breachesIn(parent: XmlElement): string[] {
  const dates = ["updated", "published"].flatMap((name) => elementsOf(parent, name));
  const authors = elementsOf(parent, "author");
  const addresses = [only(parent, "id"), ...elementsOf(parent, "link").map((link) => link.getAttribute("href") ?? "")];
  return [
    ...["id", "title", "updated"].flatMap((name) => (elementsOf(parent, name).length === 1 ? [] : [`not one ${name}`])),
    ...["published", "summary"].flatMap((name) =>
      elementsOf(parent, name).length < 2 ? [] : [`more than one ${name}`],
    ),
    ...dates.flatMap(({ textContent }) => (isMoment(textContent ?? "") ? [] : [`${textContent} is no date`])),
    ...(authors.length > 0 && authors.every((one) => only(one, "name").trim() !== "") ? [] : ["has no author"]),
    ...addresses.flatMap((one) =>
      /^[a-z][a-z0-9+.-]*:\S+$/.test(one) && URL.canParse(one) ? [] : [`${one} is no IRI`],
    ),
    ...(only(parent, "title").trim() === "" ? ["has no title"] : []),
  ];
}

function linksOf(parent: XmlElement, rel: string): XmlElement[] {
  return elementsOf(parent, "link").filter((link) => (link.getAttribute("rel") ?? "alternate") === rel);
}

/** Whether a text is a date-time of RFC 3339. */
function isMoment(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));
}
