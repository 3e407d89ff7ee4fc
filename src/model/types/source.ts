import type { Language } from "../../ontology/labels";
import { Node } from "../../ontology/node";
import { NodeType } from "../../ontology/node-type";
import { Property } from "../../ontology/property";
import { modifiedOn, publishedOn, text, textLanguage, url } from "../properties/publication";

/** A text that statements quote: what everything in the graph can be traced back to. */
@NodeType({
  fi: "lähde",
  sv: "källa",
  en: "source",
  plural: { fi: "lähteet", sv: "källor", en: "sources" },
  forms: {
    fi: { genitive: "lähteen", partitive: "lähdettä", illative: "lähteeseen", inessive: "lähteessä" },
    sv: { definite: "källan" },
  },
  pluralForms: {
    fi: {
      genitive: "lähteiden",
      illative: "lähteisiin",
      inessive: "lähteissä",
    },
    sv: { definite: "källorna" },
  },
  description: "A page or document that statements are read from.",
})
export class Source extends Node {
  @Property(url) url?: string | null;
  @Property(publishedOn) publishedOn?: string | null;
  @Property(modifiedOn) modifiedOn?: string | null;
  @Property(textLanguage) textLanguage?: Language | null;
  @Property(text) text?: string | null;
}
