import { Node } from "../../ontology/node";
import { NodeType } from "../../ontology/node-type";
import { Property } from "../../ontology/property";
import { endYear, startYear, status } from "../properties/planned-period";
import type { Status } from "../vocabulary/status";

/** What is done: the smallest thing that someone answers for. */
@NodeType({
  fi: "toimenpide",
  sv: "åtgärd",
  en: "measure",
  plural: { fi: "toimenpiteet", sv: "åtgärder", en: "measures" },
  forms: {
    fi: {
      genitive: "toimenpiteen",
      partitive: "toimenpidettä",
      elative: "toimenpiteestä",
      illative: "toimenpiteeseen",
      inessive: "toimenpiteessä",
      allative: "toimenpiteelle",
    },
    sv: { definite: "åtgärden" },
  },
  pluralForms: {
    fi: {
      genitive: "toimenpiteiden",
      partitive: "toimenpiteitä",
      elative: "toimenpiteistä",
      illative: "toimenpiteisiin",
      inessive: "toimenpiteissä",
      allative: "toimenpiteille",
    },
    sv: { definite: "åtgärderna" },
  },
  description: "What is done to carry out a programme or reach a goal.",
})
export class Measure extends Node {
  @Property(status) status?: Status | null;
  @Property(startYear) startYear?: number | null;
  @Property(endYear) endYear?: number | null;

  @Property({
    type: "int",
    between: [0, 100],
    fi: "edistyminen",
    sv: "framskridande",
    en: "progress",
    description: "Per cent done, 0–100.",
  })
  progress?: number | null;
}
