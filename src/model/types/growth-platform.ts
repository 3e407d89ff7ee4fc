import { Node } from "../../ontology/node";
import { NodeType } from "../../ontology/node-type";

/** The ground that growth needs: basic structures beside which others build. */
@NodeType({
  fi: "kasvualusta",
  sv: "tillväxtplattform",
  en: "growth platform",
  plural: { fi: "kasvualustat", sv: "tillväxtplattformar", en: "growth platforms" },
  forms: {
    fi: {
      genitive: "kasvualustan",
      partitive: "kasvualustaa",
      elative: "kasvualustasta",
      illative: "kasvualustaan",
      inessive: "kasvualustassa",
    },
    sv: { definite: "tillväxtplattformen" },
  },
  pluralForms: {
    fi: {
      genitive: "kasvualustojen",
      illative: "kasvualustoihin",
      inessive: "kasvualustoissa",
    },
    sv: { definite: "tillväxtplattformarna" },
  },
  description: "Basic structures beside which others create new services and growth.",
})
export class GrowthPlatform extends Node {}
