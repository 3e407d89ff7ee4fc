import { enumeration, type ValueOf } from "../../ontology/enumeration";

/** Tells the city itself from its group and its units, which a page easily speaks of as one. */
export const OrganisationKind = enumeration("OrganisationKind", "What kind of organisation it is.", {
  CITY: { fi: "kaupunki", sv: "stad", en: "city", description: "A city or other municipality." },
  CITY_GROUP: {
    fi: "kaupunkikonserni",
    sv: "stadskoncern",
    en: "city group",
    description: "A city together with the companies and foundations that it controls.",
  },
  UNIT: { fi: "yksikkö", sv: "enhet", en: "unit", description: "A part of a larger organisation." },
  OTHER: { fi: "muu", sv: "annan", en: "other", description: "Any other organisation." },
});
export type OrganisationKind = ValueOf<typeof OrganisationKind>;
