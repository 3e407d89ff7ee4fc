import { Entries } from "../../ontology/entry";
import { Node } from "../../ontology/node";
import { NodeType } from "../../ontology/node-type";
import { Property } from "../../ontology/property";
import { Observation } from "../observation";
import { direction, unit } from "../properties/measuring";
import type { IndicatorDirection } from "../vocabulary/indicator-direction";

/** What is measured time and again, and what was observed. */
@NodeType({
  fi: "mittari",
  sv: "indikator",
  en: "indicator",
  plural: { fi: "mittarit", sv: "indikatorer", en: "indicators" },
  forms: {
    fi: {
      genitive: "mittarin",
      partitive: "mittaria",
      elative: "mittarista",
      illative: "mittariin",
      adessive: "mittarilla",
    },
    sv: { definite: "indikatorn" },
  },
  pluralForms: {
    fi: {
      genitive: "mittareiden",
      partitive: "mittareita",
      elative: "mittareista",
      illative: "mittareihin",
      adessive: "mittareilla",
    },
    sv: { definite: "indikatorerna" },
  },
  description: "What is measured time and again to see how things go.",
})
export class Indicator extends Node {
  @Property(unit) unit?: string | null;
  @Property(direction) direction?: IndicatorDirection | null;

  @Entries({
    of: () => Observation,
    fi: "havainnot",
    sv: "observationer",
    en: "observations",
    description: "What was observed or is aimed at, and when.",
  })
  observations!: Observation[];
}
