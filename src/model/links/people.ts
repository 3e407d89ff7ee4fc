import { type LinkTypeDeclaration, link } from "../../ontology/link-type";
import { Contact } from "../types/contact";
import { Goal } from "../types/goal";
import { Indicator } from "../types/indicator";
import { Measure } from "../types/measure";
import { Organisation } from "../types/organisation";
import { Programme } from "../types/programme";
import { Spearhead } from "../types/spearhead";
import { Strategy } from "../types/strategy";
import { responsibilities } from "../vocabulary/responsibilities";

/** Who belongs where, who answers and whom to ask: three different statements. */
export const people: readonly LinkTypeDeclaration[] = [
  link("MEMBER_OF", {
    description:
      "The person works or has a seat in the organisation. It does not say in what position, or what they answer for.",
    from: [Contact],
    to: [Organisation],
    source: {
      field: "organisations",
      fi: "organisaatiot",
      sv: "organisationer",
      en: "organisations",
      frame: {
        fi: "{source} toimii {target:inessive}",
        sv: "{source} hör till {target}",
        en: "{source} belongs to {target}",
      },
      several: {},
    },
    target: {
      field: "members",
      fi: "henkilöt",
      sv: "personer",
      en: "members",
      frame: {
        fi: "{target:inessive} toimii {source}",
        sv: "Till {target} hör {source}",
        en: "{target} has {source} among its members",
      },
      several: { fi: "{target:inessive} toimivat {source}" },
    },
  }),
  link("RESPONSIBLE_FOR", {
    description: "Who answers for it, in the role that the link gives. Being listed as a contact does not imply this.",
    from: [Contact, Organisation],
    to: [Strategy, Spearhead, Programme, Goal, Measure, Indicator],
    requires: ["role"],
    roles: responsibilities,
    source: {
      field: "responsibleFor",
      fi: "mistä vastaa",
      sv: "ansvarar för",
      en: "is responsible for",
      frame: {
        fi: "{source} vastaa {target:elative}",
        sv: "{source} ansvarar för {target:definite}",
        en: "{source} is responsible for the {target:word}",
      },
      several: {},
    },
    target: {
      field: "responsible",
      fi: "vastuutaho",
      sv: "ansvarig",
      en: "responsible",
      frame: {
        fi: "{target:elative} vastaa {source}",
        sv: "För {target:definite} ansvarar {source}",
        en: "The {target:word} is the responsibility of {source}",
      },
      several: {
        fi: "{source} vastaavat {target:elative}",
        sv: "{source} ansvarar för {target:definite}",
        en: "{source} are responsible for the {target:word}",
      },
    },
  }),
  link("CONTACT_FOR", {
    description: "Whom to ask about it. It does not say that they answer for it: that is RESPONSIBLE_FOR.",
    from: [Contact],
    to: "any",
    except: { to: [Contact] },
    source: {
      field: "contactFor",
      fi: "minkä yhteyshenkilö",
      sv: "kontaktperson för",
      en: "contact for",
      frame: {
        fi: "{source} on {target:genitive} yhteyshenkilö",
        sv: "{source} är kontaktperson för {target:definite}",
        en: "{source} is a contact for the {target:word}",
      },
      several: {},
    },
    target: {
      field: "contacts",
      fi: "yhteyshenkilöt",
      sv: "kontaktpersoner",
      en: "contacts",
      frame: {
        fi: "{target:genitive} yhteyshenkilö on {source}",
        sv: "Kontaktperson för {target:definite} är {source}",
        en: "The {target:word} has {source} as a contact",
      },
      several: {
        fi: "{target:genitive} yhteyshenkilöitä ovat {source}",
        sv: "Kontaktpersoner för {target:definite} är {source}",
        en: "The {target:word} has {source} as contacts",
      },
    },
  }),
];
