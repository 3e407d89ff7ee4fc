import { twoDecimals } from "./two-decimals";
import type { PathsWords } from "./words";

/** Swedish. */
export const sv: PathsWords = {
  question: "Hur hänger två saker ihop?",
  invitation: "Välj två saker ur strategin. Du ser mening för mening vad som förenar dem och hur vi vet det.",
  and: "och",
  lead: "Så här hänger de ihop.",
  strongestFirst:
    "Den starkaste vägen står först. En vägs svaghet är dess stegs svaghet sammanlagt: det sagda är starkast, det tolkade svagare och det härledda svagast, och ett steg är svagare ju mer som hör ihop med det som steget leder till.",
  shortestFirst:
    "Den kortaste vägen står först, alltså den som har minst antal steg. Den är inte alltid den starkaste.",
  avoided: "Vägarna går inte genom källor och begrepp, eftersom nästan allt hör ihop med dem.",
  from: "Från",
  to: "Till",
  choose: "Välj",
  elsewhere: "Från annat håll",
  notAllListed: (count) => `Listorna har ${count} saker, inte alla. Från de andras egna sidor kommer man hit.`,
  order: "Ordning",
  strongest: "starkaste först",
  shortest: "kortaste först",
  derivedToo: "Också genom härledningar",
  everywhereToo: "Också genom källor och begrepp",
  show: "Visa samband",
  directly: "Direkt",
  between: "Via",
  steps: (count) => `${count} steg`,
  weakness: (cost) => `svaghet ${cost}`,
  weakest: "svagaste steget:",
  drawn: "Vägen ritad",
  weighs: ({ cost, known, knownCost, links, linksCost }) =>
    `Svaghet ${cost} = ${known} ${knownCost} + målets ${links} samband ${linksCost}.`,
  alsoSaid: (count) => (count === 1 ? "Sagt också på ett annat sätt" : `Sagt också på ${count} andra sätt`),
  instead: { before: "Det finns fler lika starka vägar. I stället för", between: "kan där stå" },
  more: "Visa fler vägar",
  moreThere: "Det finns fler vägar, men de här kommer först.",
  notFinished: "Sökningen avbröts, eftersom vägarna är väldigt många. Det kan finnas fler.",
  none: "Inget samband hittades.",
  noneWithout: ({ derived, sources }) => {
    const ways = [...(sources ? ["genom källor eller begrepp"] : []), ...(derived ? ["genom härledningar"] : [])];
    return `Sökningen gick inte ${ways.join(" och inte heller ")}.`;
  },
  noneAtAll: "Sökningen gick genom allt, också genom källor, begrepp och härledningar.",
  within: (steps) => `Sökningen gällde vägar på högst ${steps} steg.`,
  tryDerived: "Sök också genom härledningar",
  tryEverywhere: "Sök också genom källor och begrepp",
  tryBoth: "Sök genom allt",
  same: "Samma sak är vald i båda ändarna. Välj något annat i den ena.",
  chooseOther: "Välj en sak till.",
  unknown: (id) => `${id} hittas inte.`,
  unknownWhy: "Det finns inte, eller så är det inte offentligt. Välj något annat.",
  odd: (what) => `I adressen står något som sidan inte känner till: ${what}. I stället visas det vanliga.`,
  examples: "Till exempel de här",
  number: twoDecimals("sv"),
};
