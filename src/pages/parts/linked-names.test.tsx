import { renderToString } from "preact-render-to-string";
import { LinkedNames } from "./linked-names";

const linksTo = (...names: string[]) => names.map((name) => ({ name, href: `/${name.length}` }));

describe("a sentence in which names are links", () => {
  it.each([
    [
      "Kasvu ohjaa ohjelmaa Talous.",
      ["Talous", "Kasvu"],
      '<a href="/5">Kasvu</a> ohjaa ohjelmaa <a href="/6">Talous</a>.',
    ],
    [
      "Kasvuohjelma edistää: Kasvu",
      ["Kasvu", "Kasvuohjelma"],
      '<a href="/12">Kasvuohjelma</a> edistää: <a href="/5">Kasvu</a>',
    ],
    ["Nimi muuttui: Nimi → Nimi", ["Nimi"], '<a href="/4">Nimi</a> muuttui: Nimi → Nimi'],
    ["Poistettiin A.", ["B", ""], "Poistettiin A."],
    ["A & <b> poistettiin", ["A & <b>"], '<a href="/7">A &amp; &lt;b></a> poistettiin'],
    ["", [], ""],
  ])("links each where it first stands, the longer of two: %s", (text, names, expected) => {
    expect(renderToString(<LinkedNames text={text} links={linksTo(...names)} />)).toBe(expected);
  });
});
