import { Node } from "../../ontology/node";
import { NodeType } from "../../ontology/node-type";
import { Property } from "../../ontology/property";
import { endYear, startYear, status } from "../properties/planned-period";
import type { Status } from "../vocabulary/status";

/** A city's chosen course: the whole that missions, visions, spearheads and programmes are parts of. */
@NodeType({
  fi: "strategia",
  sv: "strategi",
  en: "strategy",
  plural: { fi: "strategiat", sv: "strategier", en: "strategies" },
  forms: {
    fi: {
      genitive: "strategian",
      partitive: "strategiaa",
      elative: "strategiasta",
      illative: "strategiaan",
      inessive: "strategiassa",
    },
    sv: { definite: "strategin" },
  },
  pluralForms: {
    fi: {
      genitive: "strategioiden",
      partitive: "strategioita",
      elative: "strategioista",
      illative: "strategioihin",
      inessive: "strategioissa",
    },
    sv: { definite: "strategierna" },
  },
  description: "A city's chosen course, with all that belongs to it.",
})
export class Strategy extends Node {
  @Property(status) status?: Status | null;
  @Property(startYear) startYear?: number | null;
  @Property(endYear) endYear?: number | null;
}
