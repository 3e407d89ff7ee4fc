import { Node } from "../../ontology/node";
import { NodeType } from "../../ontology/node-type";
import { Property } from "../../ontology/property";
import { OrganisationKind } from "../vocabulary/organisation-kind";

/** A city, its group, a unit or another body, so that it can be said whose something is and who answers for it. */
@NodeType({
  fi: "organisaatio",
  sv: "organisation",
  en: "organisation",
  plural: { fi: "organisaatiot", sv: "organisationer", en: "organisations" },
  forms: {
    fi: {
      genitive: "organisaation",
      partitive: "organisaatiota",
      illative: "organisaatioon",
      inessive: "organisaatiossa",
      adessive: "organisaatiolla",
      allative: "organisaatiolle",
    },
    sv: { definite: "organisationen" },
  },
  pluralForms: {
    fi: {
      genitive: "organisaatioiden",
      partitive: "organisaatioita",
      illative: "organisaatioihin",
      inessive: "organisaatioissa",
      allative: "organisaatioille",
    },
    sv: { definite: "organisationerna" },
  },
  description: "A city, its group, a unit of it or another body.",
})
export class Organisation extends Node {
  @Property({
    type: OrganisationKind,
    fi: "organisaation laji",
    sv: "typ av organisation",
    en: "kind of organisation",
    description: "What kind of organisation it is.",
  })
  organisationKind?: OrganisationKind | null;
}
