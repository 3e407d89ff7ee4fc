import type { PropertyOptions } from "../../ontology/property";

/** How far north a place is, for maps. */
export const latitude: PropertyOptions = {
  type: "float",
  between: [-90, 90],
  fi: "leveysaste",
  sv: "latitud",
  en: "latitude",
  description: "Degrees north of the equator, in WGS 84.",
};

/** How far east a place is, for maps. */
export const longitude: PropertyOptions = {
  type: "float",
  between: [-180, 180],
  fi: "pituusaste",
  sv: "longitud",
  en: "longitude",
  description: "Degrees east of Greenwich, in WGS 84.",
};
