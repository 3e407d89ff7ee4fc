import { type LinkTypeDeclaration, link } from "../../ontology/link-type";
import { Goal } from "../types/goal";
import { Measure } from "../types/measure";
import { Principle } from "../types/principle";
import { Programme } from "../types/programme";
import { Spearhead } from "../types/spearhead";
import { Strategy } from "../types/strategy";
import { Value } from "../types/value";

/** What a strategy rests on and how one agrees to act. */
export const values: readonly LinkTypeDeclaration[] = [
  link("HAS_VALUE", {
    description:
      "The strategy names the value as one that it rests on. That the value guides a single part of it is for GUIDED_BY to say.",
    from: [Strategy],
    to: [Value],
    source: {
      field: "values",
      fi: "arvot",
      sv: "värderingar",
      en: "values",
      frame: {
        fi: "{source} nojaa {target:illative}",
        sv: "{source:definite} bygger på {target:definite}",
        en: "The {source:word} rests on the {target:word}",
      },
      several: {},
    },
    target: {
      field: "strategies",
      fi: "strategiat",
      sv: "strategier",
      en: "strategies",
      frame: {
        fi: "{target:illative} nojaa {source:word}",
        sv: "{target:definite} ligger till grund för {source:definite}",
        en: "The {target:word} underlies the {source:word}",
      },
      several: { fi: "{target:illative} nojaavat {source:word}" },
    },
  }),
  link("GUIDED_BY", {
    description: "The value guides this very thing. A value of the strategy as a whole is HAS_VALUE.",
    from: [Spearhead, Programme, Goal, Measure, Principle],
    to: [Value],
    source: {
      field: "values",
      fi: "ohjaavat arvot",
      sv: "vägledande värderingar",
      en: "guiding values",
      frame: {
        fi: "{source:partitive} ohjaa {target:word}",
        sv: "{source:definite} vägleds av {target:definite}",
        en: "The {source:word} is guided by the {target:word}",
      },
      several: { fi: "{source:partitive} ohjaavat {target:word}" },
    },
    target: {
      field: "guides",
      fi: "mitä ohjaa",
      sv: "vägleder",
      en: "guides",
      frame: {
        fi: "{target:word} ohjaa {source:partitive}",
        sv: "{target:definite} vägleder {source:definite}",
        en: "The {target:word} guides the {source:word}",
      },
      several: {},
    },
  }),
  link("HAS_PRINCIPLE", {
    description:
      "The strategy or programme states the principle as a part of itself. It does not say that the principle is kept.",
    from: [Strategy, Programme],
    to: [Principle],
    part: "target",
    source: {
      field: "principles",
      fi: "toimintaperiaatteet",
      sv: "verksamhetsprinciper",
      en: "principles",
      frame: {
        fi: "{source} noudattaa {target:partitive}",
        sv: "{source:definite} följer {target:definite}",
        en: "The {source:word} follows the {target:word}",
      },
      several: {},
    },
    target: {
      field: "principleOf",
      fi: "missä noudatetaan",
      sv: "var principen följs",
      en: "principle of",
      frame: {
        fi: "{target:partitive} noudatetaan {source:inessive}",
        sv: "{target:definite} följs i {source:definite}",
        en: "The {target:word} is followed in the {source:word}",
      },
      several: {},
    },
  }),
];
