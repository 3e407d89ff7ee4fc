import { Node } from "../../ontology/node";
import { NodeType } from "../../ontology/node-type";
import { Property } from "../../ontology/property";
import { unit } from "../properties/measuring";

/** A number to be reached by a year, apart from the indicator that shows how it goes. */
@NodeType({
  fi: "tavoitearvo",
  sv: "målvärde",
  en: "target",
  plural: { fi: "tavoitearvot", sv: "målvärden", en: "targets" },
  forms: {
    fi: { genitive: "tavoitearvon", partitive: "tavoitearvoa", illative: "tavoitearvoon" },
    sv: { definite: "målvärdet" },
  },
  pluralForms: {
    fi: {
      genitive: "tavoitearvojen",
      partitive: "tavoitearvoja",
      illative: "tavoitearvoihin",
    },
    sv: { definite: "målvärdena" },
  },
  description: "A number to be reached, with its unit and year.",
})
export class Target extends Node {
  @Property({ type: "float", fi: "arvo", sv: "värde", en: "value", description: "The number to be reached." })
  value?: number | null;

  @Property(unit) unit?: string | null;

  @Property({ type: "int", fi: "vuosi", sv: "år", en: "year", description: "The year by which to reach it." })
  year?: number | null;
}
