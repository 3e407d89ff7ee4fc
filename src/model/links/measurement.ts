import { type LinkTypeDeclaration, link } from "../../ontology/link-type";
import { Goal } from "../types/goal";
import { Indicator } from "../types/indicator";
import { Measure } from "../types/measure";
import { Organisation } from "../types/organisation";
import { Place } from "../types/place";
import { Programme } from "../types/programme";
import { Stakeholder } from "../types/stakeholder";
import { Target } from "../types/target";
import { Vision } from "../types/vision";

/** How it is told whether a strategy comes true. */
export const measurement: readonly LinkTypeDeclaration[] = [
  link("HAS_TARGET", {
    description:
      "The vision, programme, goal or measure sets this value to be reached. It does not say that it has been reached.",
    from: [Vision, Programme, Goal, Measure],
    to: [Target],
    source: {
      field: "targets",
      fi: "tavoitearvot",
      sv: "målvärden",
      en: "targets",
      frame: {
        fi: "{source:inessive} asetetaan {target:word}",
        sv: "{source:definite} anger {target:definite}",
        en: "The {source:word} sets the {target:word}",
      },
      several: {},
    },
    target: {
      field: "targetOf",
      fi: "missä asetetaan",
      sv: "anges i",
      en: "target of",
      frame: {
        fi: "{target:word} asetetaan {source:inessive}",
        sv: "{target:definite} anges i {source:definite}",
        en: "The {target:word} is set in the {source:word}",
      },
      several: {},
    },
  }),
  link("MEASURED_BY", {
    description: "The indicator shows how it goes. It does not say what value is wanted: that is a target.",
    from: [Target, Goal, Measure],
    to: [Indicator],
    source: {
      field: "indicators",
      fi: "mittarit",
      sv: "indikatorer",
      en: "indicators",
      frame: {
        fi: "{source:partitive} seurataan {target:adessive}",
        sv: "{source:definite} följs upp med {target:definite}",
        en: "The {source:word} is measured by the {target:word}",
      },
      several: {},
    },
    target: {
      field: "measuring",
      fi: "mitä mittarilla seurataan",
      sv: "vad indikatorn följer upp",
      en: "measuring",
      frame: {
        fi: "{target:adessive} seurataan {source:partitive}",
        sv: "{target:definite} används för att följa upp {source:definite}",
        en: "The {target:word} measures the {source:word}",
      },
      several: {},
    },
  }),
  link("CONCERNS", {
    description: "Whom or what it is about. It does not say that they answer for it or take part in it.",
    from: [Target, Indicator, Goal, Measure],
    to: [Organisation, Place, Stakeholder],
    source: {
      field: "concerns",
      fi: "mitä koskee",
      sv: "gäller",
      en: "concerns",
      frame: {
        fi: "{source:word} koskee {target:partitive}",
        sv: "{source:definite} gäller {target}",
        en: "The {source:word} concerns {target}",
      },
      several: {},
    },
    target: {
      field: "concernedBy",
      fi: "mikä koskee tätä",
      sv: "berörs av",
      en: "concerned by",
      frame: {
        fi: "{target:partitive} koskee {source:word}",
        sv: "{target} berörs av {source:definite}",
        en: "The {target:word} is the subject of the {source:word}",
      },
      several: { fi: "{target:partitive} koskevat {source:word}" },
    },
  }),
];
