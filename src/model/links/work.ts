import { type LinkTypeDeclaration, link } from "../../ontology/link-type";
import { Goal } from "../types/goal";
import { GrowthPlatform } from "../types/growth-platform";
import { Measure } from "../types/measure";
import { Programme } from "../types/programme";
import { Spearhead } from "../types/spearhead";
import { Strategy } from "../types/strategy";

/** What is done, when, and what it takes. */
export const work: readonly LinkTypeDeclaration[] = [
  link("HAS_GOAL", {
    description:
      "The goal is a part of the strategy, spearhead or programme. It does not say that the goal is enough to carry the whole out.",
    from: [Strategy, Spearhead, Programme],
    to: [Goal],
    part: "target",
    source: {
      field: "goals",
      fi: "tavoitteet",
      sv: "mål",
      en: "goals",
      frame: {
        fi: "{source} sisältää {target:genitive}",
        sv: "{source:definite} innehåller {target:definite}",
        en: "The {source:word} includes the {target:word}",
      },
      several: { fi: "{source} sisältää {target:word}" },
    },
    target: {
      field: "goalOf",
      fi: "mihin tavoite kuuluu",
      sv: "vad målet hör till",
      en: "goal of",
      frame: {
        fi: "{target:word} sisältyy {source:illative}",
        sv: "{target:definite} ingår i {source:definite}",
        en: "The {target:word} is part of the {source:word}",
      },
      several: {},
    },
  }),
  link("HAS_MEASURE", {
    description: "The measure is a part of the programme or goal. It does not say how far the measure has come.",
    from: [Programme, Goal],
    to: [Measure],
    part: "target",
    source: {
      field: "measures",
      fi: "toimenpiteet",
      sv: "åtgärder",
      en: "measures",
      frame: {
        fi: "{source:word} sisältää {target:genitive}",
        sv: "{source:definite} innehåller {target:definite}",
        en: "The {source:word} includes the {target:word}",
      },
      several: { fi: "{source:word} sisältää {target:word}" },
    },
    target: {
      field: "measureOf",
      fi: "mihin toimenpide kuuluu",
      sv: "vad åtgärden hör till",
      en: "measure of",
      frame: {
        fi: "{target:word} sisältyy {source:illative}",
        sv: "{target:definite} ingår i {source:definite}",
        en: "The {target:word} is part of the {source:word}",
      },
      several: {},
    },
  }),
  link("SCHEDULES", {
    description:
      "The programme says when it is carried out. It does not say that the programme is a part of it, or the other way round.",
    from: [Programme],
    to: [Strategy, Spearhead, Goal],
    source: {
      field: "schedules",
      fi: "aikatauluttaa",
      sv: "anger tidtabellen för",
      en: "schedules",
      frame: {
        fi: "{source} aikatauluttaa {target:partitive}",
        sv: "{source:definite} anger tidtabellen för {target:definite}",
        en: "The {source:word} sets the timetable of the {target:word}",
      },
      several: {},
    },
    target: {
      field: "scheduledBy",
      fi: "aikatauluttavat ohjelmat",
      sv: "program som anger tidtabellen",
      en: "scheduled by",
      frame: {
        fi: "{target:word} aikataulutetaan {source:inessive}",
        sv: "Tidtabellen för {target:definite} anges i {source:definite}",
        en: "The timetable of the {target:word} is set in the {source:word}",
      },
      several: { fi: "{source} aikatauluttavat {target:partitive}" },
    },
  }),
  link("REQUIRES", {
    description: "It cannot come true without the other. It does not say that the other exists yet, or is enough.",
    from: [Spearhead, Programme, Goal, Measure],
    to: [GrowthPlatform, Measure],
    source: {
      field: "requires",
      fi: "tarvitsee",
      sv: "behöver",
      en: "requires",
      frame: {
        fi: "{source} tarvitsee {target:genitive}",
        sv: "{source:definite} behöver {target:definite}",
        en: "The {source:word} requires the {target:word}",
      },
      several: { fi: "{source} tarvitsee {target:word}" },
    },
    target: {
      field: "requiredBy",
      fi: "mihin tarvitaan",
      sv: "behövs för",
      en: "required by",
      frame: {
        fi: "{target:word} on tarpeen {source:allative}",
        sv: "{target:definite} behövs för {source:definite}",
        en: "The {target:word} is required by the {source:word}",
      },
      several: {},
    },
  }),
];
