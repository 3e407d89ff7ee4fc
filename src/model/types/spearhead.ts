import { Node } from "../../ontology/node";
import { NodeType } from "../../ontology/node-type";

/** Where growth is sought first: what a strategy puts before the rest. */
@NodeType({
  fi: "kasvukärki",
  sv: "tillväxtspets",
  en: "spearhead",
  plural: { fi: "kasvukärjet", sv: "tillväxtspetsar", en: "spearheads" },
  forms: {
    fi: {
      genitive: "kasvukärjen",
      partitive: "kasvukärkeä",
      elative: "kasvukärjestä",
      illative: "kasvukärkeen",
      inessive: "kasvukärjessä",
      allative: "kasvukärjelle",
    },
    sv: { definite: "tillväxtspetsen" },
  },
  pluralForms: {
    fi: {
      genitive: "kasvukärkien",
      partitive: "kasvukärkiä",
      elative: "kasvukärjistä",
      illative: "kasvukärkiin",
      inessive: "kasvukärjissä",
      allative: "kasvukärjille",
    },
    sv: { definite: "tillväxtspetsarna" },
  },
  description: "Where growth is sought first: one of a strategy's chosen points of emphasis.",
})
export class Spearhead extends Node {}
