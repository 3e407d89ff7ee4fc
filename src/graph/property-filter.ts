import type { EntryType } from "../ontology/entry";
import type { Language } from "../ontology/labels";
import type { Node } from "../ontology/node";
import { type Property, propertiesOf } from "../ontology/property";
import { asFilter, invalidFilter, type Located, partsOf, type Test, valuesTest, valueTest } from "./filter";
import { logicTest } from "./logic";
import { allTexts, type TranslatedProperty } from "./texts";
import type { View } from "./view";

/** What is asked of a property of a node; a text that has translations passes in any language, or in the one given. */
export function nodePropertyTest(view: View, property: Property, part: Located<unknown>): Test<Node> {
  if (!property.translated) return propertyTest(view, property, part);
  const { language, ...operators } = Object.fromEntries(partsOf(asFilter(part)));
  const test = valuesTest(property.type, Object.entries(operators));
  const only = (language?.filter ?? null) as Language | null;
  return (node) => test(allTexts(view, node, property.name as TranslatedProperty, only));
}

/** What is asked of a property of any record. */
export function propertyTest<T extends object>(view: View, { name, type }: Property, part: Located<unknown>): Test<T> {
  const test = valueTest(type, part);
  return (record) => test(view.read(record, name));
}

/** A filter on an entry of a list that a node owns, such as a translation. */
export function entryTest(view: View, entity: EntryType["entity"], where: Located): Test<object> {
  return logicTest(
    where,
    (inner) => entryTest(view, entity, inner),
    (name, part) => {
      const property = propertiesOf(entity).find((one) => one.name === name);
      if (!property) throw invalidFilter(part.path, `a field of ${entity.name}`, name);
      return propertyTest(view, property, part);
    },
  );
}
