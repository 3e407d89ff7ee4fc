import { Node } from "../../ontology/node";
import { NodeType } from "../../ontology/node-type";
import { Property } from "../../ontology/property";
import { endYear, startYear, status } from "../properties/planned-period";
import type { Status } from "../vocabulary/status";

/** What is to be achieved, so that measures can be said to lead somewhere. */
@NodeType({
  fi: "tavoite",
  sv: "mål",
  en: "goal",
  plural: { fi: "tavoitteet", sv: "mål", en: "goals" },
  forms: {
    fi: {
      genitive: "tavoitteen",
      partitive: "tavoitetta",
      elative: "tavoitteesta",
      illative: "tavoitteeseen",
      inessive: "tavoitteessa",
      allative: "tavoitteelle",
    },
    sv: { definite: "målet" },
  },
  pluralForms: {
    fi: {
      genitive: "tavoitteiden",
      partitive: "tavoitteita",
      elative: "tavoitteista",
      illative: "tavoitteisiin",
      inessive: "tavoitteissa",
      allative: "tavoitteille",
    },
    sv: { definite: "målen" },
  },
  description: "What is to be achieved.",
})
export class Goal extends Node {
  @Property(status) status?: Status | null;
  @Property(startYear) startYear?: number | null;
  @Property(endYear) endYear?: number | null;
}
