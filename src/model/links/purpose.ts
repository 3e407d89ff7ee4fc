import { type LinkTypeDeclaration, link } from "../../ontology/link-type";
import { FocusArea } from "../types/focus-area";
import { Goal } from "../types/goal";
import { Measure } from "../types/measure";
import { Mission } from "../types/mission";
import { Programme } from "../types/programme";
import { Spearhead } from "../types/spearhead";
import { Theme } from "../types/theme";
import { Vision } from "../types/vision";

/** What it is all for: focus, aims and themes. */
export const purpose: readonly LinkTypeDeclaration[] = [
  link("FOCUSES_ON", {
    description: "The spearhead concentrates on this area first. It does not say that other areas are left out.",
    from: [Spearhead],
    to: [FocusArea],
    source: {
      field: "focusAreas",
      fi: "fokukset",
      sv: "fokusområden",
      en: "focus areas",
      frame: {
        fi: "{source} keskittyy {target:illative}",
        sv: "{source:definite} har {target} som fokusområde",
        en: "The {source:word} focuses on {target}",
      },
      several: { sv: "{source:definite} har {target} som fokusområden" },
    },
    target: {
      field: "spearheads",
      fi: "kasvukärjet",
      sv: "tillväxtspetsar",
      en: "spearheads",
      frame: {
        fi: "{target} on fokuksena {source:inessive}",
        sv: "{target} är fokusområde för {source:definite}",
        en: "The {target:word} belongs to the {source:word}",
      },
      several: {},
    },
  }),
  link("ADVANCES", {
    description: "It brings the other closer, without being a part of it. It does not say by how much.",
    from: [Spearhead, Programme, Goal, Measure],
    to: [Mission, Vision, Spearhead, Goal],
    source: {
      field: "advances",
      fi: "edistää",
      sv: "främjar",
      en: "advances",
      frame: {
        fi: "{source} edistää {target:partitive}",
        sv: "{source:definite} främjar {target:definite}",
        en: "The {source:word} advances the {target:word}",
      },
      several: {},
    },
    target: {
      field: "advancedBy",
      fi: "mikä edistää",
      sv: "främjas av",
      en: "advanced by",
      frame: {
        fi: "{target:partitive} edistää {source:word}",
        sv: "{target:definite} främjas av {source:definite}",
        en: "The {target:word} is advanced by the {source:word}",
      },
      several: { fi: "{target:partitive} edistävät {source:word}" },
    },
  }),
  link("AIMS_AT", {
    description: "The theme is what it is after. It does not say how to get there, or that anything is done about it.",
    from: [Mission, Vision, Spearhead],
    to: [Theme],
    source: {
      field: "aimsAt",
      fi: "mihin tähtää",
      sv: "siktar mot",
      en: "aims at",
      frame: {
        fi: "{source} tähtää {target:illative}",
        sv: "{source:definite} siktar mot {target:definite}",
        en: "The {source:word} aims at the {target:word}",
      },
      several: {},
    },
    target: {
      field: "aimedAtBy",
      fi: "mikä tähtää tähän",
      sv: "vad som siktar hit",
      en: "aimed at by",
      frame: {
        fi: "{target:illative} tähtää {source:word}",
        sv: "Mot {target:definite} siktar {source:definite}",
        en: "The {target:word} is an aim of the {source:word}",
      },
      several: { fi: "{target:illative} tähtäävät {source:word}" },
    },
  }),
  link("ADDRESSES", {
    description: "Work is done, or planned, on the theme. It does not say that the theme is its only one.",
    from: [Programme, Goal, Measure],
    to: [Theme],
    source: {
      field: "themes",
      fi: "teemat",
      sv: "teman",
      en: "themes",
      frame: {
        fi: "{source} käsittelee {target:partitive}",
        sv: "{source:definite} behandlar {target:definite}",
        en: "The {source:word} addresses the {target:word}",
      },
      several: {},
    },
    target: {
      field: "addressedBy",
      fi: "missä käsitellään",
      sv: "behandlas i",
      en: "addressed by",
      frame: {
        fi: "{target:partitive} käsitellään {source:inessive}",
        sv: "{target:definite} behandlas i {source:definite}",
        en: "The {target:word} is addressed by the {source:word}",
      },
      several: {},
    },
  }),
];
