import { type OperatorSet, operatorsFor } from "../../graph/operators";
import type { Ontology } from "../../ontology/ontology";
import type { PropertyType, ScalarType } from "../../ontology/property";
import type { Declarations, FieldOptions } from "../declare";

/** The GraphQL type of a property's value. */
export function valueTypeName(type: PropertyType): string {
  return typeof type === "string" ? scalarNames[type] : type.name;
}

/** The GraphQL filter of a property of this type; translated texts are matched in every language. */
export function filterName(type: PropertyType, translated = false): string {
  if (translated) return "TranslatedStringFilter";
  return type === "strings" ? "StringListFilter" : `${valueTypeName(type).replace(/^ID$/, "Id")}Filter`;
}

const scalarNames: Readonly<Record<ScalarType, string>> = {
  id: "ID",
  string: "String",
  int: "Int",
  float: "Float",
  date: "Date",
  dateTime: "DateTime",
  strings: "String",
};

const allOf = "All operators that are given must hold.";

/** Declares a filter for every kind of value that a property can have. */
export function declareFilters(declare: Declarations, ontology: Ontology): void {
  for (const type of ["id", "string", "int", "float", "date", "dateTime", "strings"] as const) {
    const what = type === "strings" ? "A list of texts" : `A value of type ${valueTypeName(type)}`;
    declare.input(
      filterName(type),
      `${what} and what is asked of it. ${allOf}`,
      operatorFields(operatorsFor(type), valueTypeName(type)),
    );
  }
  declare.input(
    "TranslatedStringFilter",
    `A text that a node may have in several languages: it passes when one of them does; \`ne\` and \`notIn\` when none is equal. ${allOf}`,
    {
      ...operatorFields(operatorsFor("string"), "String"),
      language: { type: "Language", description: "Look at the text in this language only." },
    },
  );
  for (const enumeration of ontology.enumerations) {
    declare.input(
      filterName(enumeration),
      `${enumeration.description} ${allOf}`,
      operatorFields(operatorsFor(enumeration), enumeration.name),
    );
  }
  declare.input("NodeTypeFilter", `The type of a node. ${allOf}`, typeOperators("NodeType"));
  declare.input("LinkTypeFilter", `The type of a link. ${allOf}`, typeOperators("LinkType"));
}

/** The fields of a filter: one for each operator. */
export function operatorFields(operators: OperatorSet, valueType: string): Record<string, FieldOptions> {
  const typeOf = { value: valueType, values: `[${valueType}!]`, flag: "Boolean" } as const;
  return Object.fromEntries(
    Object.entries(operators).map(([name, { takes, description }]) => [name, { type: typeOf[takes], description }]),
  );
}

/** What always has a value is not asked whether it exists. */
function typeOperators(valueType: string): Record<string, FieldOptions> {
  const { exists: _, ...operators } = operatorsFor("id");
  return operatorFields(operators, valueType);
}
