import { type LinkTypeDeclaration, link } from "../../ontology/link-type";
import { Mission } from "../types/mission";
import { Organisation } from "../types/organisation";
import { Strategy } from "../types/strategy";
import { Vision } from "../types/vision";

/** Whose the strategy, its mission and its vision are. */
export const belonging: readonly LinkTypeDeclaration[] = [
  link("STRATEGY_OF", {
    description: "Whose strategy it is. It does not say who carries it out.",
    from: [Strategy],
    to: [Organisation],
    source: {
      field: "organisations",
      fi: "organisaatiot",
      sv: "organisationer",
      en: "organisations",
      frame: {
        fi: "{source} kuuluu {target:allative}",
        sv: "{source:definite} tillhör {target}",
        en: "The {source:word} belongs to {target}",
      },
      several: {},
    },
    target: {
      field: "strategies",
      fi: "strategiat",
      sv: "strategier",
      en: "strategies",
      frame: {
        fi: "{target:adessive} on {source:word}",
        sv: "{target} har {source:definite}",
        en: "{target} has the {source:word}",
      },
      several: {},
    },
  }),
  link("MISSION_OF", {
    description: "Whose reason to exist the mission tells. It does not say in which strategy.",
    from: [Mission],
    to: [Organisation],
    source: {
      field: "missionOf",
      fi: "kenen missio",
      sv: "vems mission",
      en: "mission of",
      frame: {
        fi: "{source} kuuluu {target:allative}",
        sv: "{source:definite} tillhör {target}",
        en: "The {source:word} belongs to {target}",
      },
      several: {},
    },
    target: {
      field: "missions",
      fi: "missiot",
      sv: "missioner",
      en: "missions",
      frame: {
        fi: "{target:adessive} on {source:word}",
        sv: "{target} har {source:definite}",
        en: "{target} has the {source:word}",
      },
      several: {},
    },
  }),
  link("VISION_OF", {
    description: "Whose future the vision describes. It does not say in which strategy.",
    from: [Vision],
    to: [Organisation],
    source: {
      field: "visionOf",
      fi: "kenen visio",
      sv: "vems vision",
      en: "vision of",
      frame: {
        fi: "{source} kuuluu {target:allative}",
        sv: "{source:definite} tillhör {target}",
        en: "The {source:word} belongs to {target}",
      },
      several: {},
    },
    target: {
      field: "visions",
      fi: "visiot",
      sv: "visioner",
      en: "visions",
      frame: {
        fi: "{target:adessive} on {source:word}",
        sv: "{target} har {source:definite}",
        en: "{target} has the {source:word}",
      },
      several: {},
    },
  }),
];
