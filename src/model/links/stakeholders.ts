import { type LinkTypeDeclaration, link } from "../../ontology/link-type";
import { Goal } from "../types/goal";
import { GrowthPlatform } from "../types/growth-platform";
import { Measure } from "../types/measure";
import { Organisation } from "../types/organisation";
import { Programme } from "../types/programme";
import { Spearhead } from "../types/spearhead";
import { Stakeholder } from "../types/stakeholder";
import { Strategy } from "../types/strategy";

/** Who is brought together, involved and meant. */
export const stakeholders: readonly LinkTypeDeclaration[] = [
  link("UNITES", {
    description:
      "The strategy names the stakeholder as one of those that it brings together. It does not say in which work they take part.",
    from: [Strategy],
    to: [Stakeholder],
    source: {
      field: "unites",
      fi: "keitä yhdistää",
      sv: "förenar",
      en: "unites",
      frame: {
        fi: "{source} yhdistää {target:genitive} muihin toimijoihin",
        sv: "{source:definite} förenar {target} med andra aktörer",
        en: "The {source:word} unites {target} with other actors",
      },
      several: { fi: "{source} yhdistää {target:word} muihin toimijoihin" },
    },
    target: {
      field: "unitedBy",
      fi: "mikä yhdistää",
      sv: "förenas av",
      en: "united by",
      frame: {
        fi: "{target:genitive} yhdistää muihin toimijoihin {source:word}",
        sv: "{target} förenas med andra aktörer av {source:definite}",
        en: "The {target:word} is united with other actors by the {source:word}",
      },
      several: { fi: "{target:genitive} yhdistävät muihin toimijoihin {source:word}" },
    },
  }),
  link("INVOLVES", {
    description: "They take part in it. It does not say that they answer for it, or that it is meant for them.",
    from: [Programme, Goal, Measure, GrowthPlatform],
    to: [Stakeholder, Organisation],
    source: {
      field: "involves",
      fi: "ketkä ovat mukana",
      sv: "involverar",
      en: "involves",
      frame: {
        fi: "{source:inessive} on mukana {target:word}",
        sv: "{source:definite} involverar {target}",
        en: "The {source:word} involves {target}",
      },
      several: { fi: "{source:inessive} ovat mukana {target:word}" },
    },
    target: {
      field: "involvedIn",
      fi: "missä on mukana",
      sv: "involveras i",
      en: "involved in",
      frame: {
        fi: "{target:word} on mukana {source:inessive}",
        sv: "{target} involveras i {source:definite}",
        en: "The {target:word} is involved in the {source:word}",
      },
      several: {},
    },
  }),
  link("TARGETS", {
    description: "It is meant for them. It does not say that they take part in it.",
    from: [Spearhead, Programme, Goal, Measure],
    to: [Stakeholder],
    source: {
      field: "targetGroups",
      fi: "kohderyhmät",
      sv: "målgrupper",
      en: "target groups",
      frame: {
        fi: "{source} on suunnattu {target:allative}",
        sv: "{source:definite} riktar sig till {target}",
        en: "The {source:word} is directed at {target}",
      },
      several: {},
    },
    target: {
      field: "targetedBy",
      fi: "mitä on suunnattu",
      sv: "vad som riktar sig hit",
      en: "targeted by",
      frame: {
        fi: "{target:allative} on suunnattu {source:word}",
        sv: "{target} är målgrupp för {source:definite}",
        en: "The {target:word} is a target group of the {source:word}",
      },
      several: {},
    },
  }),
];
