import { twoDecimals } from "./two-decimals";
import type { PathsWords } from "./words";

/** Finnish. */
export const fi: PathsWords = {
  question: "Miten kaksi asiaa liittyvät toisiinsa?",
  invitation:
    "Valitse strategiasta kaksi asiaa. Näet lause lauseelta, mitä kautta ne liittyvät toisiinsa ja mistä se tiedetään.",
  and: "ja",
  lead: "Näin ne liittyvät toisiinsa.",
  strongestFirst:
    "Vahvin tie on ensin. Tien heikkous on sen askelten heikkous yhteensä: sanottu on vahvinta, tulkittu heikompaa ja päätelty heikointa, ja askel on sitä heikompi, mitä enemmän siihen liittyy, mihin se vie.",
  shortestFirst: "Lyhin tie on ensin, siis se, jossa on vähiten askelia. Se ei aina ole vahvin.",
  avoided: "Lähteiden ja käsitteiden kautta ei kuljeta, koska niihin liittyy lähes kaikki.",
  from: "Mistä",
  to: "Mihin",
  choose: "Valitse",
  elsewhere: "Muualta",
  notAllListed: (count) => `Luetteloissa on ${count} asiaa, ei kaikkia. Muista pääsee tänne niiden omilta sivuilta.`,
  order: "Järjestys",
  strongest: "vahvin ensin",
  shortest: "lyhin ensin",
  derivedToo: "Myös päätelmien kautta",
  everywhereToo: "Myös lähteiden ja käsitteiden kautta",
  show: "Näytä yhteydet",
  directly: "Suoraan",
  between: "Välissä",
  steps: (count) => (count === 1 ? "1 askel" : `${count} askelta`),
  weakness: (cost) => `heikkous ${cost}`,
  weakest: "heikoin askel:",
  drawn: "Tie piirrettynä",
  weighs: ({ cost, known, knownCost, links, linksCost }) =>
    `Heikkous ${cost} = ${known} ${knownCost} + kohteen ${links} ${links === 1 ? "yhteys" : "yhteyttä"} ${linksCost}.`,
  alsoSaid: (count) => (count === 1 ? "Sanottu myös toisin" : `Sanottu myös ${count} muulla tavalla`),
  instead: { before: "Yhtä vahvoja teitä on muitakin. Kohdan", between: "tilalla voi olla" },
  more: "Näytä lisää teitä",
  moreThere: "Teitä on enemmänkin, mutta nämä tulevat ensin.",
  notFinished: "Etsintä keskeytettiin, koska teitä on hyvin paljon. Muitakin voi olla.",
  none: "Yhteyttä ei löytynyt.",
  noneWithout: ({ derived, sources }) => {
    const ways = [...(sources ? ["lähteiden tai käsitteiden kautta"] : []), ...(derived ? ["päätelmien kautta"] : [])];
    return `Etsinnässä ei kuljettu ${ways.join(" eikä ")}.`;
  },
  noneAtAll: "Etsinnässä kuljettiin kaikkea pitkin, myös lähteiden, käsitteiden ja päätelmien kautta.",
  within: (steps) => `Etsittiin enintään ${steps} askeleen teitä.`,
  tryDerived: "Etsi myös päätelmien kautta",
  tryEverywhere: "Etsi myös lähteiden ja käsitteiden kautta",
  tryBoth: "Etsi kaiken kautta",
  same: "Molempiin kohtiin on valittu sama asia. Valitse toiseen jokin muu.",
  chooseOther: "Valitse vielä toinen asia.",
  unknown: (id) => `Asiaa ${id} ei löydy.`,
  unknownWhy: "Sitä ei ole, tai se ei ole julkinen. Valitse jokin muu.",
  odd: (what) => `Osoitteessa on kohta, jota sivu ei tunne: ${what}. Sen sijaan näytetään tavallinen näkymä.`,
  examples: "Esimerkiksi nämä",
  number: twoDecimals("fi"),
};
