import { Node } from "../../ontology/node";
import { NodeType } from "../../ontology/node-type";

/** A subject that ties together what different parts of a strategy are about. */
@NodeType({
  fi: "teema",
  sv: "tema",
  en: "theme",
  plural: { fi: "teemat", sv: "teman", en: "themes" },
  forms: {
    fi: { genitive: "teeman", partitive: "teemaa", illative: "teemaan" },
    sv: { definite: "temat" },
  },
  pluralForms: {
    fi: {
      genitive: "teemojen",
      partitive: "teemoja",
      illative: "teemoihin",
    },
    sv: { definite: "temana" },
  },
  description: "A subject that parts of a strategy share.",
})
export class Theme extends Node {}
