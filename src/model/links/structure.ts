import { type LinkTypeDeclaration, link } from "../../ontology/link-type";
import { Goal } from "../types/goal";
import { Mission } from "../types/mission";
import { Organisation } from "../types/organisation";
import { Place } from "../types/place";
import { Programme } from "../types/programme";
import { Spearhead } from "../types/spearhead";
import { Strategy } from "../types/strategy";
import { Theme } from "../types/theme";
import { Vision } from "../types/vision";

/** How a strategy and other wholes are built of parts. */
export const structure: readonly LinkTypeDeclaration[] = [
  link("HAS_MISSION", {
    description: "The strategy tells this mission as a part of itself. Whose mission it is, MISSION_OF says.",
    from: [Strategy],
    to: [Mission],
    part: "target",
    source: {
      field: "missions",
      fi: "missiot",
      sv: "missioner",
      en: "missions",
      frame: {
        fi: "{source} sisältää {target:genitive}",
        sv: "{source:definite} innehåller {target:definite}",
        en: "The {source:word} includes the {target:word}",
      },
      several: { fi: "{source} sisältää {target:word}" },
    },
    target: {
      field: "strategies",
      fi: "strategiat",
      sv: "strategier",
      en: "strategies",
      frame: {
        fi: "{target} sisältyy {source:illative}",
        sv: "{target:definite} ingår i {source:definite}",
        en: "The {target:word} is part of the {source:word}",
      },
      several: {},
    },
  }),
  link("HAS_VISION", {
    description: "The strategy tells this vision as a part of itself. Whose vision it is, VISION_OF says.",
    from: [Strategy],
    to: [Vision],
    part: "target",
    source: {
      field: "visions",
      fi: "visiot",
      sv: "visioner",
      en: "visions",
      frame: {
        fi: "{source} sisältää {target:genitive}",
        sv: "{source:definite} innehåller {target:definite}",
        en: "The {source:word} includes the {target:word}",
      },
      several: { fi: "{source} sisältää {target:word}" },
    },
    target: {
      field: "strategies",
      fi: "strategiat",
      sv: "strategier",
      en: "strategies",
      frame: {
        fi: "{target} sisältyy {source:illative}",
        sv: "{target:definite} ingår i {source:definite}",
        en: "The {target:word} is part of the {source:word}",
      },
      several: {},
    },
  }),
  link("HAS_SPEARHEAD", {
    description:
      "The strategy chooses this spearhead as a part of itself. It does not say what the spearhead advances.",
    from: [Strategy],
    to: [Spearhead],
    part: "target",
    source: {
      field: "spearheads",
      fi: "kasvukärjet",
      sv: "tillväxtspetsar",
      en: "spearheads",
      frame: {
        fi: "{source} sisältää {target:genitive}",
        sv: "{source:definite} innehåller {target:definite}",
        en: "The {source:word} includes the {target:word}",
      },
      several: { fi: "{source} sisältää {target:word}" },
    },
    target: {
      field: "strategies",
      fi: "strategiat",
      sv: "strategier",
      en: "strategies",
      frame: {
        fi: "{target} sisältyy {source:illative}",
        sv: "{target:definite} ingår i {source:definite}",
        en: "The {target:word} is part of the {source:word}",
      },
      several: {},
    },
  }),
  link("HAS_PROGRAMME", {
    description:
      "The programme is a part of the strategy or spearhead. A programme of the strategy is not thereby a programme of its spearheads.",
    from: [Strategy, Spearhead],
    to: [Programme],
    part: "target",
    source: {
      field: "programmes",
      fi: "strategiaohjelmat",
      sv: "strategiprogram",
      en: "programmes",
      frame: {
        fi: "{source} sisältää {target:genitive}",
        sv: "{source:definite} innehåller {target:definite}",
        en: "The {source:word} includes the {target:word}",
      },
      several: { fi: "{source} sisältää {target:word}" },
    },
    target: {
      field: "programmeOf",
      fi: "mihin ohjelma kuuluu",
      sv: "vad programmet hör till",
      en: "programme of",
      frame: {
        fi: "{target} sisältyy {source:illative}",
        sv: "{target:definite} ingår i {source:definite}",
        en: "The {target:word} is part of the {source:word}",
      },
      several: {},
    },
  }),
  link("PART_OF", {
    description:
      "It is a part of a larger thing of its own type. It does not say that the parts named are all there are.",
    from: [Organisation, Strategy, Programme, Goal, Theme, Place],
    to: "same",
    part: "source",
    source: {
      field: "partOf",
      fi: "minkä osa",
      sv: "del av",
      en: "part of",
      frame: {
        fi: "{source:word} on osa {target:partitive}",
        sv: "{source:definite} är en del av {target:definite}",
        en: "The {source:word} is part of the {target:word}",
      },
      several: {},
    },
    target: {
      field: "parts",
      fi: "osat",
      sv: "delar",
      en: "parts",
      frame: {
        fi: "{target:illative} kuuluu {source:word}",
        sv: "{target:definite} omfattar {source:definite}",
        en: "The {target:word} includes the {source:word}",
      },
      several: { fi: "{target:illative} kuuluvat {source:word}" },
    },
  }),
];
