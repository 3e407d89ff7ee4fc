import { viewOf, world } from "../../testing/world";
import { search } from "./search";

/** Words as a strategy names things, and forms of them that people type. */
const forms: Readonly<Record<string, string>> = {
  kasvu: "kasvua kasvun kasvuun kasvulla",
  kärki: "kärkien kärjet kärjen kärkiä",
  yritys: "yrityksille yritykset yritysten yrityksen",
  hyvinvointi: "hyvinvoinnin hyvinvointia hyvinvoinnista",
  elinvoima: "elinvoimaa elinvoiman elinvoimasta",
  lapsi: "lapset lasten lapsille lapsia",
  nuori: "nuoret nuorten nuorille nuoria",
  kaupunki: "kaupungin kaupunkia kaupungissa kaupungit",
  kunta: "kunnan kuntien kunnat kuntaa",
  koulu: "kouluissa koulujen koulut koulun",
  koulutus: "koulutuksen koulutusta koulutukseen",
  ohjelma: "ohjelmat ohjelman ohjelmassa ohjelmien",
  tavoite: "tavoitteet tavoitteiden tavoitteen tavoitetta",
  toimenpide: "toimenpiteet toimenpiteen toimenpiteitä toimenpiteiden",
  asukas: "asukkaat asukkaiden asukkaille asukasta",
  kansalainen: "kansalaiset kansalaisten kansalaisia",
  palvelu: "palvelut palveluja palveluiden palvelua",
  yhteistyö: "yhteistyön yhteistyötä yhteistyössä",
  turvallisuus: "turvallisuuden turvallisuutta turvallisuudesta",
  arvo: "arvot arvojen arvoista",
  visio: "vision visiota visiossa",
  strategia: "strategian strategiaa strategiat strategioiden",
  mittari: "mittarit mittareita",
  vesi: "veden vettä vesien",
  metsä: "metsien metsät metsässä",
  liikenne: "liikenteen liikennettä",
  perhe: "perheet perheiden",
  työ: "töitä työtä",
  tulevaisuus: "tulevaisuuden",
  yrittäjä: "yrittäjät yrittäjien yrittäjille",
  yhdistys: "yhdistykset",
  matkailu: "matkailun",
};

/** The forms by which their word is not found; the list only shrinks. */
const notFound = ["lasten", "veden", "vettä", "töitä", "työtä"];

/** The forms by which another word is found first: `koulutusta` is taken for a form of `koulu`. */
const foundLater = ["koulutusta"];

const bases = Object.keys(forms);
const view = viewOf(world(Object.fromEntries(bases.map((name, index) => [`word-${index}`, { type: "Theme", name }]))));

async function namesFor(text: string): Promise<string[]> {
  const hits = await search(view, { text, passes: () => true, language: null, preferred: null });
  return hits.sort((one, other) => other.score - one.score).map(({ node }) => node.name);
}

async function missing(wanted: (names: readonly string[], base: string) => boolean): Promise<string[]> {
  const pairs = Object.entries(forms).flatMap(([base, list]) => list.split(" ").map((form) => ({ base, form })));
  expect(pairs).toHaveLength(100);
  const answers = await Promise.all(pairs.map(async (pair) => ({ ...pair, names: await namesFor(pair.form) })));
  return answers.filter(({ names, base }) => !wanted(names, base)).map(({ form }) => form);
}

describe("a hundred inflected forms of Finnish words", () => {
  it("find the word that they are forms of, but for a few", async () => {
    const missed = await missing((names, base) => names.includes(base));
    expect(missed.length).toBeLessThanOrEqual(10);
    expect(missed).toEqual(notFound);
  });

  it("find it before any other word, but for one", async () => {
    expect(await missing((names, base) => names[0] === base || !names.includes(base))).toEqual(foundLater);
  });
});
