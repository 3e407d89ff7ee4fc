import { type RuleDeclaration, rule } from "../ontology/rule";
import { Goal } from "./types/goal";
import { Measure } from "./types/measure";
import { Place } from "./types/place";
import { Programme } from "./types/programme";
import { Spearhead } from "./types/spearhead";

/** What follows from what a page says once, of the whole: the label tells a reader where the leap is. */
export const rules: readonly RuleDeclaration[] = [
  rule("values-guide-the-whole", {
    description: "The values that a whole rests on guide its parts, for they are not set aside part by part.",
    concludes: "GUIDED_BY",
    premise: "HAS_VALUE",
    moves: "source",
    along: "parts",
    about: [Spearhead, Programme, Goal, Measure],
    atMost: "MEDIUM",
    fi: "kokonaisuuden arvo",
    sv: "helhetens värdering",
    en: "a value of the whole",
  }),
  rule("ask-whom-the-whole-names", {
    description: "Whom to ask about a whole may be asked about its parts.",
    concludes: "CONTACT_FOR",
    premise: "CONTACT_FOR",
    moves: "target",
    along: "parts",
    atMost: "MEDIUM",
    fi: "kokonaisuuden yhteyshenkilö",
    sv: "helhetens kontaktperson",
    en: "a contact of the whole",
  }),
  rule("who-answers-for-the-whole-answers-for-the-part", {
    description: "Who answers for a whole answers for a part that names no one of its own; the nearest whole is asked.",
    concludes: "RESPONSIBLE_FOR",
    premise: "RESPONSIBLE_FOR",
    moves: "target",
    along: "parts",
    unless: "ownPremise",
    atMost: "LOW",
    fi: "kokonaisuuden vastuutaho",
    sv: "den som ansvarar för helheten",
    en: "who answers for the whole",
  }),
  rule("what-schedules-the-whole-schedules-the-part", {
    description: "A programme that schedules a whole schedules its parts, though it may not name them all.",
    concludes: "SCHEDULES",
    premise: "SCHEDULES",
    moves: "target",
    along: "parts",
    atMost: "LOW",
    fi: "ohjelma aikatauluttaa kokonaisuutta",
    sv: "programmet anger helhetens tidtabell",
    en: "the programme schedules the whole",
  }),
  rule("a-part-serves-what-its-whole-serves", {
    description: "What a whole advances its parts advance too.",
    concludes: "ADVANCES",
    premise: "ADVANCES",
    moves: "source",
    along: "parts",
    atMost: "MEDIUM",
    fi: "kokonaisuuden päämäärä",
    sv: "helhetens syfte",
    en: "an aim of the whole",
  }),
  rule("a-place-in-a-place", {
    description: "What is at a place is also where that place is, however many places lie within each other.",
    concludes: "LOCATED_AT",
    premise: "LOCATED_AT",
    moves: "target",
    along: [
      { link: "PART_OF", direction: "out" },
      { link: "LOCATED_AT", direction: "out" },
    ],
    through: [Place],
    atMost: "HIGH",
    fi: "paikan sijainti",
    sv: "platsens läge",
    en: "location of the place",
  }),
];
