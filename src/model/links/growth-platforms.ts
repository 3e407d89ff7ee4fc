import { type LinkTypeDeclaration, link } from "../../ontology/link-type";
import { GrowthPlatform } from "../types/growth-platform";
import { Organisation } from "../types/organisation";
import { Place } from "../types/place";

/** What growth platforms stand for and who uses them. */
export const growthPlatforms: readonly LinkTypeDeclaration[] = [
  link("INVESTS_THROUGH", {
    description:
      "The organisation puts money or other means into growth by way of the platform. It does not say how much, or that the platform is its own.",
    from: [Organisation],
    to: [GrowthPlatform],
    source: {
      field: "investsThrough",
      fi: "minkä kautta investoi",
      sv: "investerar genom",
      en: "invests through",
      frame: {
        fi: "{source} investoi {target:genitive} kautta",
        sv: "{source} investerar genom {target:definite}",
        en: "{source} invests through the {target:word}",
      },
      several: {},
    },
    target: {
      field: "investors",
      fi: "investoijat",
      sv: "investerare",
      en: "investors",
      frame: {
        fi: "{target:genitive} kautta investoi {source:word}",
        sv: "Genom {target:definite} investerar {source}",
        en: "The {target:word} is a channel through which {source} invests",
      },
      several: {
        fi: "{target:genitive} kautta investoivat {source:word}",
        en: "The {target:word} is a channel through which {source} invest",
      },
    },
  }),
  link("EXEMPLIFIED_BY", {
    description:
      "The place or platform is given as an example. It does not say that a place is itself a growth platform.",
    from: [GrowthPlatform],
    to: [Place, GrowthPlatform],
    source: {
      field: "examples",
      fi: "esimerkit",
      sv: "exempel",
      en: "examples",
      frame: {
        fi: "{source} saa esimerkin {target:elative}",
        sv: "{source:definite} exemplifieras av {target}",
        en: "The {source:word} is exemplified by {target}",
      },
      several: { fi: "{source:genitive} esimerkkejä ovat {target:word}" },
    },
    target: {
      field: "exampleOf",
      fi: "minkä esimerkki",
      sv: "exempel på",
      en: "example of",
      frame: {
        fi: "{target} toimii {source:genitive} esimerkkinä",
        sv: "{target} exemplifierar {source:definite}",
        en: "{target} exemplifies the {source:word}",
      },
      several: {},
    },
  }),
];
