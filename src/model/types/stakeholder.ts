import { Node } from "../../ontology/node";
import { NodeType } from "../../ontology/node-type";
import { Property } from "../../ontology/property";
import { StakeholderKind } from "../vocabulary/stakeholder-kind";

/** Those whom a strategy brings together, involves or is meant for. */
@NodeType({
  fi: "sidosryhmä",
  sv: "intressentgrupp",
  en: "stakeholder group",
  plural: { fi: "sidosryhmät", sv: "intressentgrupper", en: "stakeholder groups" },
  forms: {
    fi: { genitive: "sidosryhmän", partitive: "sidosryhmää", illative: "sidosryhmään", allative: "sidosryhmälle" },
    sv: { definite: "intressentgruppen" },
  },
  pluralForms: {
    fi: {
      genitive: "sidosryhmien",
      partitive: "sidosryhmiä",
      illative: "sidosryhmiin",
      allative: "sidosryhmille",
    },
    sv: { definite: "intressentgrupperna" },
  },
  description: "A group, organisation or person that a strategy brings together, involves or is meant for.",
})
export class Stakeholder extends Node {
  @Property({
    type: StakeholderKind,
    fi: "sidosryhmän laji",
    sv: "typ av intressent",
    en: "kind of stakeholder",
    description: "Whether it is a group, an organisation or a person.",
  })
  stakeholderKind?: StakeholderKind | null;
}
