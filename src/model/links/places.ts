import { type LinkTypeDeclaration, link } from "../../ontology/link-type";
import { Contact } from "../types/contact";
import { GrowthPlatform } from "../types/growth-platform";
import { Measure } from "../types/measure";
import { Organisation } from "../types/organisation";
import { Place } from "../types/place";

/** Where things are. */
export const places: readonly LinkTypeDeclaration[] = [
  link("LOCATED_AT", {
    description:
      "Where it is to be found; an organisation stands for its area or premises. It does not say that it is a part of that place or organisation.",
    from: [Organisation, GrowthPlatform, Measure, Contact, Place],
    to: [Place, Organisation],
    source: {
      field: "locations",
      fi: "sijainnit",
      sv: "finns i",
      en: "locations",
      frame: {
        fi: "{source} on {target:inessive}",
        sv: "{source} finns i {target}",
        en: "The location of {source} is {target}",
      },
      several: { en: "The locations of {source} are {target}" },
    },
    target: {
      field: "locationOf",
      fi: "mitä täällä on",
      sv: "vad som finns här",
      en: "location of",
      frame: {
        fi: "{target:inessive} on {source:word}",
        sv: "I {target} finns {source}",
        en: "{target} is the location of {source}",
      },
      several: { fi: "{target:inessive} ovat {source:word}" },
    },
  }),
];
