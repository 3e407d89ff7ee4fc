import type { RoleOptions } from "../../ontology/link-type";

/** In which role someone answers for something; a source that does not say is not made to. */
export const responsibilities: Readonly<Record<string, RoleOptions>> = {
  ACCOUNTABLE: {
    fi: "vastuullinen",
    sv: "ansvarig",
    en: "accountable",
    description: "Answers for the outcome.",
  },
  COORDINATES: {
    fi: "koordinoi",
    sv: "samordnar",
    en: "coordinates",
    description: "Keeps the work of others together.",
  },
  CONTRIBUTES: {
    fi: "osallistuu",
    sv: "medverkar",
    en: "contributes",
    description: "Does a part of the work.",
  },
  UNSPECIFIED: {
    fi: "rooli ei tiedossa",
    sv: "rollen inte känd",
    en: "role not known",
    description: "The source does not say in which role.",
  },
};
