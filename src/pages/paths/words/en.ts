import { twoDecimals } from "./two-decimals";
import type { PathsWords } from "./words";

/** English. */
export const en: PathsWords = {
  question: "How are two things connected?",
  invitation:
    "Choose two things of the strategy. You see, sentence by sentence, what connects them and how we know it.",
  and: "and",
  lead: "This is how they are connected.",
  strongestFirst:
    "The strongest way comes first. How weak a way is, is how weak its steps are together: what is said is strongest, what is read between the lines weaker, what is derived weakest; and a step is the weaker, the more is linked to where it leads.",
  shortestFirst: "The shortest way comes first: the one with the fewest steps. It is not always the strongest.",
  avoided: "No way leads through sources and terms, since nearly everything is linked to them.",
  from: "From",
  to: "To",
  choose: "Choose",
  elsewhere: "From elsewhere",
  notAllListed: (count) => `The lists have ${count} things, not all. From the pages of the others one gets here too.`,
  order: "Order",
  strongest: "the strongest first",
  shortest: "the shortest first",
  derivedToo: "Through derived claims too",
  everywhereToo: "Through sources and terms too",
  show: "Show connections",
  directly: "Directly",
  between: "By way of",
  steps: (count) => (count === 1 ? "1 step" : `${count} steps`),
  weakness: (cost) => `weakness ${cost}`,
  weakest: "weakest step:",
  drawn: "The way, drawn",
  weighs: ({ cost, known, knownCost, links, linksCost }) =>
    `Weakness ${cost} = ${known} ${knownCost} + ${links} ${links === 1 ? "link" : "links"} where it leads ${linksCost}.`,
  alsoSaid: (count) => (count === 1 ? "Said in another way too" : `Said in ${count} other ways too`),
  instead: { before: "Other ways are just as strong. In place of", between: "there could be" },
  more: "Show more ways",
  moreThere: "There are more ways, but these come first.",
  notFinished: "The search was stopped, since there are very many ways. There may be more.",
  none: "No connection was found.",
  noneWithout: ({ derived, sources }) => {
    const ways = [...(sources ? ["through sources or terms"] : []), ...(derived ? ["through derived claims"] : [])];
    return `The search did not go ${ways.join(", nor ")}.`;
  },
  noneAtAll: "The search went through everything, sources, terms and derived claims too.",
  within: (steps) => `It was for ways of at most ${steps} steps.`,
  tryDerived: "Search through derived claims too",
  tryEverywhere: "Search through sources and terms too",
  tryBoth: "Search through everything",
  same: "The same thing is chosen at both ends. Choose another for one of them.",
  chooseOther: "Choose the other thing, too.",
  unknown: (id) => `${id} is not to be found.`,
  unknownWhy: "It does not exist, or it is not public. Choose something else.",
  odd: (what) => `The address has something that this page does not know: ${what}. The usual is shown instead.`,
  examples: "Such as these",
  number: twoDecimals("en"),
};
