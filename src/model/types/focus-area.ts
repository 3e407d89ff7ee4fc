import { Node } from "../../ontology/node";
import { NodeType } from "../../ontology/node-type";

/** What a spearhead concentrates on, as a thing of its own that several can share. */
@NodeType({
  fi: "fokus",
  sv: "fokusområde",
  en: "focus area",
  plural: { fi: "fokukset", sv: "fokusområden", en: "focus areas" },
  forms: {
    fi: { genitive: "fokuksen", partitive: "fokusta", illative: "fokukseen" },
    sv: { definite: "fokusområdet" },
  },
  pluralForms: {
    fi: {
      genitive: "fokusten",
      illative: "fokuksiin",
    },
    sv: { definite: "fokusområdena" },
  },
  description: "What a spearhead concentrates on first.",
})
export class FocusArea extends Node {}
