import type { PropertyOptions } from "../../ontology/property";
import { Status } from "../vocabulary/status";

/** Where planned work stands; the same property on every type that is planned. */
export const status: PropertyOptions = {
  type: Status,
  fi: "tila",
  sv: "status",
  en: "status",
  description: "Where the work stands.",
};

/** When planned work begins: the plan's own year, whatever the validity of what is said. */
export const startYear: PropertyOptions = {
  type: "int",
  fi: "alkuvuosi",
  sv: "startår",
  en: "start year",
  description: "The first year of the planned period.",
};

/** When planned work ends, as its plan has it. */
export const endYear: PropertyOptions = {
  type: "int",
  fi: "loppuvuosi",
  sv: "slutår",
  en: "end year",
  description: "The last year of the planned period, inclusive.",
};
