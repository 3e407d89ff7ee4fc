import { Node } from "../../ontology/node";
import { NodeType } from "../../ontology/node-type";

/** Why an organisation exists, told apart from where it wants to be. */
@NodeType({
  fi: "missio",
  sv: "mission",
  en: "mission",
  plural: { fi: "missiot", sv: "missioner", en: "missions" },
  forms: {
    fi: { genitive: "mission", partitive: "missiota", illative: "missioon" },
    sv: { definite: "missionen" },
  },
  pluralForms: {
    fi: {
      genitive: "missioiden",
      partitive: "missioita",
      illative: "missioihin",
    },
    sv: { definite: "missionerna" },
  },
  description: "Why an organisation exists.",
})
export class Mission extends Node {}
