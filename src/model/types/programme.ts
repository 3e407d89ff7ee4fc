import { Node } from "../../ontology/node";
import { NodeType } from "../../ontology/node-type";
import { Property } from "../../ontology/property";
import { endYear, startYear, status } from "../properties/planned-period";
import type { Status } from "../vocabulary/status";

/** How a strategy is carried out over some years: what gathers goals and measures. */
@NodeType({
  fi: "strategiaohjelma",
  sv: "strategiprogram",
  en: "programme",
  plural: { fi: "strategiaohjelmat", sv: "strategiprogram", en: "programmes" },
  forms: {
    fi: {
      genitive: "strategiaohjelman",
      partitive: "strategiaohjelmaa",
      elative: "strategiaohjelmasta",
      illative: "strategiaohjelmaan",
      inessive: "strategiaohjelmassa",
      allative: "strategiaohjelmalle",
    },
    sv: { definite: "strategiprogrammet" },
  },
  pluralForms: {
    fi: {
      genitive: "strategiaohjelmien",
      partitive: "strategiaohjelmia",
      elative: "strategiaohjelmista",
      illative: "strategiaohjelmiin",
      inessive: "strategiaohjelmissa",
      allative: "strategiaohjelmille",
    },
    sv: { definite: "strategiprogrammen" },
  },
  description: "How a strategy is carried out over some years.",
})
export class Programme extends Node {
  @Property(status) status?: Status | null;
  @Property(startYear) startYear?: number | null;
  @Property(endYear) endYear?: number | null;
}
