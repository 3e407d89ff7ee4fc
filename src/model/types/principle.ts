import { Node } from "../../ontology/node";
import { NodeType } from "../../ontology/node-type";

/** How one agrees to act, which unlike a value can be seen to be kept or not. */
@NodeType({
  fi: "toimintaperiaate",
  sv: "verksamhetsprincip",
  en: "principle",
  plural: { fi: "toimintaperiaatteet", sv: "verksamhetsprinciper", en: "principles" },
  forms: {
    fi: { genitive: "toimintaperiaatteen", partitive: "toimintaperiaatetta", illative: "toimintaperiaatteeseen" },
    sv: { definite: "verksamhetsprincipen" },
  },
  pluralForms: {
    fi: {
      genitive: "toimintaperiaatteiden",
      partitive: "toimintaperiaatteita",
      illative: "toimintaperiaatteisiin",
    },
    sv: { definite: "verksamhetsprinciperna" },
  },
  description: "How one has agreed to act.",
})
export class Principle extends Node {}
