import type { PropertyOptions } from "../../ontology/property";

/** The street and number of a place or of where a contact is met. */
export const streetAddress: PropertyOptions = {
  type: "string",
  fi: "katuosoite",
  sv: "gatuadress",
  en: "street address",
  description: "The street and number, such as `Torikatu 10`.",
};

/** Kept as text: its leading zeros count. */
export const postalCode: PropertyOptions = {
  type: "string",
  fi: "postinumero",
  sv: "postnummer",
  en: "postal code",
  description: "The postal code, with its leading zeros.",
};

/** The name that goes with the postal code, which need not be the municipality's. */
export const postalTown: PropertyOptions = {
  type: "string",
  fi: "postitoimipaikka",
  sv: "postanstalt",
  en: "postal town",
  description: "The name that goes with the postal code.",
};
