import { keyOf, viewOf, world } from "../../testing/world";
import type { Graph } from "../graph";
import type { Audience } from "../view";
import { type Hit, type SearchRequest, search } from "./search";

const graph = world(
  {
    page: { type: "Source", name: "Sivu", textLanguage: "fi" },
    growth: {
      type: "Spearhead",
      name: "Lasten kasvu",
      description: "Perheiden arki on sujuvaa.",
      translations: [
        { language: "sv", status: "EDITOR", name: "Barnens tillväxt", description: "Familjernas vardag löper." },
        { language: "en", status: "EDITOR", name: "Growth of children" },
      ],
    },
    cooperation: {
      type: "Value",
      name: "Vastuullinen yhteistyö",
      description: "Kasvu tehdään yhdessä.",
      statements: [{ status: "STATED", source: "page", quote: "Ihmiset luottavat toisiinsa" }],
    },
    town: { type: "Organisation", name: "Kaupunki", organisationKind: "CITY", aliases: ["Kymi Oy"] },
    platform: { type: "Term", name: "alusta", definition: "Perusrakenne, johon investoidaan." },
    english: { type: "Theme", name: "City services", language: "en" },
  },
  [],
);

async function found(
  text: string,
  request: Partial<SearchRequest> = {},
  of: Graph = graph,
  audience: Audience = "INTERNAL",
): Promise<Hit[]> {
  const asked = { text, passes: () => true, language: null, preferred: null, ...request };
  const hits = await search(viewOf(of, { audience }), asked);
  return hits.sort((one, other) => other.score - one.score);
}

async function keys(...args: Parameters<typeof found>): Promise<string[]> {
  return (await found(...args)).map(({ node }) => keyOf(node.id));
}

describe("a search finds what people type", () => {
  it.each(["yhteistyö", "YHTEISTYÖ", "yhteistyo", "yhteistyö".normalize("NFD"), "  yhteistyö!?  ", "-yhteistyö-"])(
    "as %j: in capitals, with a for ä, composed or not, among whatever signs",
    async (text) => {
      expect(await keys(text)).toEqual(["cooperation"]);
    },
  );

  it.each(["vastu", "vastuull", "yhteis", "va"])("as %j: the beginning of a word", async (text) => {
    expect(await keys(text)).toContain("cooperation");
  });

  it.each([
    ...["hteistyö", "yhteisyö", "yhteistyyö", "yhteistyä", "yhtiestyö"],
    ...["vastullinen", "vastuullinem", "tastuullinen"],
  ])("as %j: with one letter too few, too many, wrong or in the other's place", async (text) => {
    expect(await keys(text)).toEqual(["cooperation"]);
  });

  it.each([
    ["perhe", "growth"],
    ["ihminen luottaa", "cooperation"],
    ["investoimme", "platform"],
    ["barn", "growth"],
    ["familj", "growth"],
    ["child", "growth"],
    ["service", "english"],
    ["cities", "english"],
  ])("as %j: in another form of the word, in each language", async (text, key) => {
    expect(await keys(text)).toContain(key);
  });

  it("but not what merely looks like it", async () => {
    for (const text of ["kala", "xyz", "yht1eis2työ3", "arpa"]) expect(await keys(text)).toEqual([]);
  });
});

describe("a search for several words", () => {
  it("finds what has all of them, in whatever order, text and language", async () => {
    expect(await keys("kasvu lasten")).toEqual(["growth"]);
    expect(await keys("kasvu yhteistyö")).toEqual(["cooperation"]);
    expect(await keys("lasten vardag growth")).toEqual(["growth"]);
  });

  it("finds what has some of them when nothing has all, that with most first", async () => {
    expect(await keys("lasten kasvu avaruudessa")).toEqual(["growth", "cooperation"]);
    expect(await keys("avaruus sukellus")).toEqual([]);
  });

  it("passes over an ending that a colon cuts off", async () => {
    expect(await keys("kaupunki:n")).toEqual(["town"]);
  });
});

describe("what was found", () => {
  it("has the better score the weightier its field is", async () => {
    const [name, description] = await found("kasvu");
    expect([name, description].map((hit) => hit?.finding().field)).toEqual(["name", "description"]);
    expect(name?.score).toBeGreaterThan(description?.score ?? 0);
  });

  it("has the better score in the form that was asked for", async () => {
    const forms = world({ other: { type: "Theme", name: "kasvun tuki" }, same: { type: "Theme", name: "kasvu tuki" } });
    expect(await keys("kasvu", {}, forms)).toEqual(["same", "other"]);
    expect(await keys("kasvun", {}, forms)).toEqual(["other", "same"]);
  });

  it.each([
    ["kasvu", "growth", { field: "name", language: "fi", text: "Lasten [kasvu]" }],
    ["kymi", "town", { field: "aliases", language: "fi", text: "[Kymi] Oy" }],
    ["vardagen", "growth", { field: "description", language: "sv", text: "Familjernas [vardag] löper." }],
    ["luottavat", "cooperation", { field: "quote", language: "fi", text: "Ihmiset [luottavat] toisiinsa" }],
    ["perusrakenn", "platform", { field: "definition", language: "fi", text: "[Perusrakenne], johon investoidaan." }],
    ["child", "growth", { field: "name", language: "en", text: "Growth of [children]" }],
  ])("of %j tells in %s where: the field, its language and a snippet", async (text, key, wanted) => {
    const hit = (await found(text)).find(({ node }) => keyOf(node.id) === key);
    const { snippet, ...finding } = hit?.finding() ?? { snippet: [] };
    const joined = snippet.map((part) => (part.matched ? `[${part.text}]` : part.text)).join("");
    expect({ ...finding, text: joined }).toEqual(wanted);
  });

  it("is told in the language that is preferred, where several have the word", async () => {
    const names = world({
      town: { type: "Theme", name: "Kouvola", translations: [{ language: "sv", status: "EDITOR", name: "Kouvola" }] },
    });
    const languageOf = async (preferred: "fi" | "sv" | null) =>
      (await found("kouvola", { preferred }, names))[0]?.finding().language;
    expect([await languageOf(null), await languageOf("fi"), await languageOf("sv")]).toEqual(["fi", "fi", "sv"]);
  });

  it("passes the filter, which also decides whether all words can be had", async () => {
    const passes: SearchRequest["passes"] = ({ type }) => type === "Value";
    expect(await keys("kasvu", { passes })).toEqual(["cooperation"]);
    expect(await keys("lasten kasvu", { passes })).toEqual(["cooperation"]);
  });

  it("is in texts of the language that is asked for, and in no other", async () => {
    expect(await keys("kasvu", { language: "fi" })).toEqual(["growth", "cooperation"]);
    expect(await keys("kasvu", { language: "sv" })).toEqual([]);
    expect(await keys("tillväxten", { language: "sv" })).toEqual(["growth"]);
    expect(await keys("services", { language: "en" })).toEqual(["english"]);
  });
});

describe("what the public may not see", () => {
  const secrets = world(
    {
      page: { type: "Source", name: "Muistio", visibility: "INTERNAL" },
      hidden: { type: "Goal", name: "Salahanke" },
      internal: { type: "Goal", name: "Sisäinen salahanke", visibility: "INTERNAL" },
      over: { type: "Goal", name: "Mennyt salahanke", validTo: "2023-12-31" },
      quoted: {
        type: "Theme",
        name: "Teema",
        description: "Kysy Virtaselta, siis Virtanen Veera, 040 123 4567.",
        statements: [{ status: "STATED", source: "page", quote: "Luottamuksellinen katkelma" }],
      },
      none: { type: "Contact", name: "Virtanen Veera", contactVisibility: "NONE", phones: ["040 123 4567"] },
      name: {
        type: "Contact",
        name: "Laine Lauri",
        contactVisibility: "NAME",
        title: "Tutkimusjohtaja",
        email: "lauri@example.org",
      },
    },
    ["hidden RELATED_TO quoted"],
  );

  it.each([
    "sisäinen",
    "mennyt",
    "veera",
    "1234567",
    "4567",
    "luottamuksellinen",
    "katkelma",
    "tutkimusjohtaja",
    "example",
  ])("is not found by %j", async (text) => {
    expect(await keys(text, {}, secrets, "PUBLIC")).toEqual([]);
  });

  it("is neither counted among what is found nor shown in a snippet", async () => {
    expect(await keys("salahanke", {}, secrets, "PUBLIC")).toEqual(["hidden"]);
    const [hit] = await found("kysy", {}, secrets, "PUBLIC");
    expect(
      hit
        ?.finding()
        .snippet.map(({ text }) => text)
        .join(""),
    ).toBe("Kysy Virtaselta, siis ██████████████, ████████████.");
  });

  it("is found by those who may see it, but for what does not hold any more", async () => {
    expect((await keys("salahanke", {}, secrets)).sort()).toEqual(["hidden", "internal"]);
    expect((await keys("veera", {}, secrets)).sort()).toEqual(["none", "quoted"]);
    expect(await keys("katkelma", {}, secrets)).toEqual(["quoted"]);
    expect(await keys("lauri", {}, secrets, "PUBLIC")).toEqual(["name"]);
  });
});

describe("the index", () => {
  it("takes names of a language's own machinery for words", async () => {
    const odd = world({
      one: { type: "Theme", name: "constructor __proto__ toString" },
      two: { type: "Theme", name: "hasOwnProperty valueOf" },
    });
    for (const text of ["constructor", "__proto__", "tostring"]) expect(await keys(text, {}, odd)).toEqual(["one"]);
    expect(await keys("valueOf", {}, odd)).toEqual(["two"]);
  });
});
