import { type LinkTypeDeclaration, link } from "../../ontology/link-type";
import { Goal } from "../types/goal";
import { Measure } from "../types/measure";
import { Programme } from "../types/programme";
import { Source } from "../types/source";
import { Strategy } from "../types/strategy";
import { Term } from "../types/term";

/** What a thing of any type may be tied to: sources, terms, its predecessor, and what no other link type names. */
export const reference: readonly LinkTypeDeclaration[] = [
  link("LISTED_IN", {
    description:
      "The source has it in a list or presents it as its subject. It does not say what the source claims of it: that is a statement.",
    from: "any",
    to: [Source],
    source: {
      field: "listedIn",
      fi: "lueteltu lähteissä",
      sv: "tas upp i",
      en: "listed in",
      frame: {
        fi: "{source} on lueteltu {target:inessive}",
        sv: "{source:definite} tas upp i {target:definite}",
        en: "The {source:word} is listed in the {target:word}",
      },
      several: {},
    },
    target: {
      field: "lists",
      fi: "mitä luetellaan",
      sv: "tar upp",
      en: "lists",
      frame: {
        fi: "{target:inessive} on lueteltu {source:word}",
        sv: "{target:definite} tar upp {source:definite}",
        en: "The {target:word} lists the {source:word}",
      },
      several: {},
    },
  }),
  link("DEFINED_BY", {
    description: "The term says what kind of thing it is. It does not describe this very thing.",
    from: "any",
    to: [Term],
    source: {
      field: "definedBy",
      fi: "määrittelevät käsitteet",
      sv: "definieras av",
      en: "defined by",
      frame: {
        fi: "{source} määritellään {target:inessive}",
        sv: "{source:definite} definieras av {target:definite}",
        en: "The {source:word} is defined by the {target:word}",
      },
      several: {},
    },
    target: {
      field: "defines",
      fi: "mitä määritellään",
      sv: "definierar",
      en: "defines",
      frame: {
        fi: "{target:inessive} määritellään {source:word}",
        sv: "{target:definite} definierar {source:definite}",
        en: "The {target:word} defines the {source:word}",
      },
      several: {},
    },
  }),
  link("SUPERSEDES", {
    description:
      "It takes the place of an earlier one of its own type. It does not say from which day: that is the link's validity.",
    from: [Strategy, Programme, Goal, Measure, Source],
    to: "same",
    source: {
      field: "supersedes",
      fi: "mitä korvaa",
      sv: "ersätter",
      en: "supersedes",
      frame: {
        fi: "{source:word} korvaa {target:genitive}",
        sv: "{source:definite} ersätter {target:definite}",
        en: "The {source:word} supersedes the {target:word}",
      },
      several: { fi: "{source:word} korvaa {target:word}" },
    },
    target: {
      field: "supersededBy",
      fi: "mikä korvaa",
      sv: "ersätts av",
      en: "superseded by",
      frame: {
        fi: "{target:genitive} korvaa {source:word}",
        sv: "{target:definite} ersätts av {source:definite}",
        en: "The {target:word} is superseded by the {source:word}",
      },
      several: { fi: "{target:genitive} korvaavat {source:word}" },
    },
  }),
  link("RELATED_TO", {
    description:
      "They have to do with each other in a way that no other link type names. It does not say how, and reads the same from either end.",
    from: "any",
    to: "any",
    symmetric: true,
    source: {
      field: "related",
      fi: "mihin liittyy",
      sv: "har samband med",
      en: "related to",
      frame: {
        fi: "{source:word} liittyy {target:illative}",
        sv: "{source:definite} har samband med {target:definite}",
        en: "The {source:word} is related to the {target:word}",
      },
      several: {},
    },
    target: {
      field: "related",
      fi: "mihin liittyy",
      sv: "har samband med",
      en: "related to",
      frame: {
        fi: "{target:word} liittyy {source:illative}",
        sv: "{target:definite} har samband med {source:definite}",
        en: "The {target:word} is related to the {source:word}",
      },
      several: {},
    },
  }),
];
