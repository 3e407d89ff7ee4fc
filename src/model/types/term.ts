import { Node } from "../../ontology/node";
import { NodeType } from "../../ontology/node-type";
import { Property } from "../../ontology/property";

/** A word as the strategy itself explains it, so that no one has to guess what it means there. */
@NodeType({
  fi: "käsite",
  sv: "begrepp",
  en: "term",
  plural: { fi: "käsitteet", sv: "begrepp", en: "terms" },
  forms: {
    fi: { genitive: "käsitteen", partitive: "käsitettä", illative: "käsitteeseen", inessive: "käsitteessä" },
    sv: { definite: "begreppet" },
  },
  pluralForms: {
    fi: {
      genitive: "käsitteiden",
      illative: "käsitteisiin",
      inessive: "käsitteissä",
    },
    sv: { definite: "begreppen" },
  },
  description: "A word that the strategy uses in a meaning of its own.",
})
export class Term extends Node {
  @Property({
    type: "string",
    searchWeight: 2,
    fi: "määritelmä",
    sv: "definition",
    en: "definition",
    description: "What it means.",
  })
  definition?: string | null;
}
