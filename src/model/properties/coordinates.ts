import type { PropertyOptions } from "../../ontology/property";

/** How far north a place is, for maps. */
export const latitude: PropertyOptions = {
  type: "float",
  fi: "leveysaste",
  sv: "latitud",
  en: "latitude",
  description: "Degrees north of the equator, in WGS 84.",
};

/** How far east a place is, for maps. */
export const longitude: PropertyOptions = {
  type: "float",
  fi: "pituusaste",
  sv: "longitud",
  en: "longitude",
  description: "Degrees east of Greenwich, in WGS 84.",
};
