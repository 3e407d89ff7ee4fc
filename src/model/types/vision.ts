import { Node } from "../../ontology/node";
import { NodeType } from "../../ontology/node-type";
import { Property } from "../../ontology/property";

/** Where an organisation wants to be, so that work can be said to bring it closer. */
@NodeType({
  fi: "visio",
  sv: "vision",
  en: "vision",
  plural: { fi: "visiot", sv: "visioner", en: "visions" },
  forms: {
    fi: { genitive: "vision", partitive: "visiota", illative: "visioon", inessive: "visiossa" },
    sv: { definite: "visionen" },
  },
  pluralForms: {
    fi: {
      genitive: "visioiden",
      partitive: "visioita",
      illative: "visioihin",
      inessive: "visioissa",
    },
    sv: { definite: "visionerna" },
  },
  description: "Where an organisation wants to be one day.",
})
export class Vision extends Node {
  @Property({ type: "int", fi: "tavoitevuosi", sv: "målår", en: "target year", description: "The year it looks to." })
  targetYear?: number | null;
}
