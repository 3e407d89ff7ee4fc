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
    frames: {
      source: {
        fi: "{source} koordinoi {target:partitive}",
        sv: "{source} samordnar {target:definite}",
        en: "{source} coordinates the {target:word}",
      },
      target: {
        fi: "{target:partitive} koordinoi {source}",
        sv: "{target:definite} samordnas av {source}",
        en: "The {target:word} is coordinated by {source}",
      },
    },
    several: {
      source: {},
      target: {
        fi: "{source} koordinoivat {target:partitive}",
        sv: "{source} samordnar {target:definite}",
        en: "{source} coordinate the {target:word}",
      },
    },
  },
  CONTRIBUTES: {
    fi: "osallistuu",
    sv: "medverkar",
    en: "contributes",
    description: "Does a part of the work.",
    frames: {
      source: {
        fi: "{source} osallistuu {target:illative}",
        sv: "{source} medverkar i {target:definite}",
        en: "{source} contributes to the {target:word}",
      },
      target: {
        fi: "{target:illative} osallistuu {source}",
        sv: "I {target:definite} medverkar {source}",
        en: "Among those who contribute to the {target:word} is {source}",
      },
    },
    several: {
      source: {},
      target: {
        fi: "{source} osallistuvat {target:illative}",
        sv: "{source} medverkar i {target:definite}",
        en: "{source} contribute to the {target:word}",
      },
    },
  },
  UNSPECIFIED: {
    fi: "rooli ei tiedossa",
    sv: "rollen inte känd",
    en: "role not known",
    description: "The source does not say in which role.",
  },
};
