import { Node } from "../../ontology/node";
import { NodeType } from "../../ontology/node-type";

/** What is held dear when choices are made, so that it can be asked what each value guides. */
@NodeType({
  fi: "arvo",
  sv: "värdering",
  en: "value",
  plural: { fi: "arvot", sv: "värderingar", en: "values" },
  forms: {
    fi: { genitive: "arvon", partitive: "arvoa", illative: "arvoon" },
    sv: { definite: "värderingen" },
  },
  pluralForms: {
    fi: {
      genitive: "arvojen",
      illative: "arvoihin",
    },
    sv: { definite: "värderingarna" },
  },
  description: "What is held dear when choices are made.",
})
export class Value extends Node {}
