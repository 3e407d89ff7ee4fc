import { drawSvg } from "./draw";
import { type Preview, previewSize } from "./preview";
import { previewSvg } from "./preview-svg";

const plain: Preview = {
  language: "fi",
  owner: "Kouvola",
  kind: "kasvukärki",
  name: "Lasten kasvu",
  description: null,
  said: [{ status: "COLLECTIVE", sentence: "Lasten kasvu edistää visiota Visio 2030.", basis: "sanottu joukosta" }],
};

const compound = "Apulaiskaupunginjohtajanvirkavaalilautakunta";

const names = {
  short: "Visio",
  long: "Enintään viisi prosenttia kokee itsensä yksinäiseksi, kun lapset, nuoret ja ikääntyneet on otettu mukaan",
  "of 200 letters in words": `${"kaupungin kasvu ja hyvinvointi ".repeat(7)}`.slice(0, 199).trim(),
  "of 200 letters in one word": "kasvu".repeat(40),
  "with a long compound": `${compound} ja sen seuranta`,
  "of 26,000 letters": "Kaikista pidetään huolta. ".repeat(1000).trim(),
} as const;

describe("the drawing of a preview", () => {
  it("has whose strategy it is, the kind, the name, and what is said with how it is known", () => {
    expect(textsOf(previewSvg(plain))).toEqual([
      "Kouvola",
      "strategia verkkona",
      "kasvukärki",
      "Lasten kasvu",
      "Lasten kasvu edistää visiota Visio 2030.",
      "sanottu joukosta",
    ]);
  });

  it("writes what a name holds as text, and leaves out what no drawing may hold", async () => {
    const svg = previewSvg({ ...plain, name: `<script>&"'</script> \u0001\ud800 B`, owner: "<&>" });
    expect(svg).not.toContain("<script>");
    expect(svg).toContain("&lt;script>&amp;&quot;'&lt;/script>");
    expect(textsOf(svg)).toContain("&lt;&amp;>");
    expect(await emptyMargins(svg)).toEqual({ left: true, right: true, bottom: true });
  });

  it.each(Object.entries(names))("has all of a name, within its margins: %s", async (_, name) => {
    const svg = previewSvg({ ...plain, name, description: "Kuvaus on tässä." });
    const letters = (text: string) => text.replaceAll(" ", "");
    expect(letters(textsOf(svg).join(""))).toContain(letters(name));
    expect(await emptyMargins(svg)).toEqual({ left: true, right: true, bottom: true });
  });

  it("has all of the name of whose strategy it is, within its margins", async () => {
    const owner =
      "Etelä-Suomen ja Kaakkois-Suomen hyvinvointikuntayhtymän ja kaupunkien yhteinen strategiaryhmä".repeat(2);
    const svg = previewSvg({ ...plain, owner });
    expect(textsOf(svg).join("").replaceAll(" ", "")).toContain(owner.replaceAll(" ", ""));
    expect(await emptyMargins(svg)).toEqual({ left: true, right: true, bottom: true });
  });

  it("keeps words whole where they can be, and an ending with its name", () => {
    const lines = textsOf(previewSvg({ ...plain, name: "Elinvoiman kasvu -ohjelma ja hyvinvoinnin kasvu -ohjelma" }));
    expect(lines.filter((line) => line.startsWith("-"))).toEqual([]);
    expect(textsOf(previewSvg({ ...plain, name: names["with a long compound"] }))).toContain(compound);
  });

  it("shows the first that there is room for of what is said", () => {
    const long = { status: "STATED", sentence: "Sanottu pitkästi. ".repeat(30), basis: "sanottu" } as const;
    const texts = textsOf(previewSvg({ ...plain, said: [long, ...plain.said] }));
    expect(texts).toContain("sanottu joukosta");
    expect(texts.join(" ")).not.toContain("Sanottu pitkästi");
  });

  it("leaves out a description that is too long for it, and never cuts one", () => {
    const description = "Kaupunki kuulee asukkaitaan. ".repeat(20).trim();
    expect(textsOf(previewSvg({ ...plain, description })).join(" ")).not.toContain("Kaupunki kuulee");
    expect(textsOf(previewSvg({ ...plain, description: "Kaupunki kuulee." }))).toContain("Kaupunki kuulee.");
  });

  it.each(["STATED", "COLLECTIVE", "INFERRED", "DERIVED"] as const)("has a line of its own for %s", (status) => {
    const said = [{ status, sentence: "Lasten kasvu edistää visiota.", basis: "näin" }];
    const lines = [...previewSvg({ ...plain, said }).matchAll(/<line class="line--(\w+)"/g)].map(([, kind]) => kind);
    expect(lines).toEqual(Array(status === "COLLECTIVE" ? 2 : 1).fill(status.toLowerCase()));
  });
});

function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text [^>]*>(.*?)<\/text>/g)].map(([, text = ""]) => text);
}

/** Which margins of a drawing are empty, once it is drawn; there has to be something between them. */
async function emptyMargins(svg: string) {
  const pixels = await drawSvg(svg, (drawn) => Uint8Array.from(drawn.pixels));
  const { width, height } = previewSize;
  const isPaper = (x: number, y: number) => pixels[4 * (y * width + x)] === 255;
  const areEmpty = (left: number, right: number, top: number, bottom: number) => {
    for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) if (!isPaper(x, y)) return false;
    return true;
  };
  expect(areEmpty(64, width - 70, 120, height - 48)).toBe(false);
  return {
    left: areEmpty(0, 64, 20, height),
    right: areEmpty(width - 70, width, 20, height),
    bottom: areEmpty(0, width, height - 48, height),
  };
}
