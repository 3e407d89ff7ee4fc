import { nameIn } from "../../graph/texts";
import type { View } from "../../graph/view";
import type { Language } from "../../ontology/labels";
import type { Property } from "../../ontology/property";
import type { Difference } from "./differences";
import { entryProperties, type ShownValues } from "./shown-values";

/** What stands between the values of a list: they may have commas of their own. */
const between = "; ";

const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  fi: new Intl.DateTimeFormat("fi", { dateStyle: "short", timeZone: "UTC" }),
  sv: new Intl.DateTimeFormat("sv", { dateStyle: "short", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" }),
};

/** A side of a difference in words; null where there was nothing, or is nothing any more. */
export function sideInWords(
  view: View,
  difference: Difference,
  side: "before" | "after",
  language: Language,
): string | null {
  const value = difference[side];
  switch (difference.kind) {
    case "value":
      return value === null ? null : valueInWords(view, difference.property, value, language);
    case "words":
      return listed((value as readonly unknown[]).map(String));
    case "entries": {
      const properties = entryProperties(difference.property);
      return listed((value as readonly ShownValues[]).map((entry) => entryInWords(view, properties, entry, language)));
    }
  }
}

function listed(texts: readonly string[]): string | null {
  return texts.length ? texts.join(between) : null;
}

function entryInWords(view: View, properties: readonly Property[], entry: ShownValues, language: Language): string {
  const given = properties.filter(({ name }) => entry[name] !== undefined);
  return given.map((property) => valueInWords(view, property, entry[property.name], language)).join(", ");
}

function valueInWords(view: View, { type, name }: Property, value: unknown, language: Language): string {
  if (typeof type !== "string") return type.values[String(value)]?.[language] ?? String(value);
  switch (type) {
    case "id":
      return nameOf(view, String(value), language);
    case "date":
      return formats[language].format(new Date(`${value}T00:00:00Z`));
    case "float":
      return Number(value).toLocaleString(language === "en" ? "en-GB" : language, { maximumFractionDigits: 10 });
    case "strings":
      return (value as readonly unknown[]).join(between);
    default:
      return name === "quote" ? `”${value}”` : String(value);
  }
}

function nameOf(view: View, id: string, language: Language): string {
  const node = view.node(id);
  return node ? nameIn(view, node, language) : id;
}
