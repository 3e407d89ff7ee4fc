import type { Ontology } from "../../ontology/ontology";
import { propertiesOf } from "../../ontology/property";
import { Statement } from "../../ontology/statement";
import type { Declarations } from "../declare";
import { propertyFields } from "./properties";

/** Declares the types of the lists that nodes own, and a node's texts in one language. */
export function declareEntries(declare: Declarations, ontology: Ontology): void {
  for (const { name, description, entity } of ontology.entryTypes) {
    if (entity !== Statement) declare.object(name, description, propertyFields(propertiesOf(entity)), { as: entity });
  }
  declare.object("Localized", "A node's texts in one language.", {
    language: { type: "Language!", description: "The language that came." },
    status: { type: "TranslationStatus!", description: "Where the text in this language comes from." },
    name: { type: "String!", description: "The name in this language." },
    description: { type: "String", description: "The description in this language; null when it has none." },
  });
}
