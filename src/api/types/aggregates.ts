import { isMeasurable, isNumeric, type Measurable, type Summary, summaryOf } from "../../graph/aggregate";
import type { Property } from "../../ontology/property";
import type { ApiContext } from "../context";
import type { Declarations, OutputFieldOptions } from "../declare";
import { valueTypeName } from "../inputs/filters";

const count = { type: "Int!", description: "How many have a value." } as const;

/** Declares what the values of a property come to, for every kind of value. */
export function declareSummaries(declare: Declarations): void {
  for (const value of ["Int", "Float", "Date", "DateTime"]) {
    const ends = {
      min: { type: value, description: "The least; null when none has a value." },
      max: { type: value, description: "The greatest; null when none has a value." },
    };
    const added = {
      sum: { type: "Float", description: "All added up; 0 when none has a value." },
      avg: { type: "Float", description: "The average of those that have a value; null when none has." },
    };
    const isNumber = value === "Int" || value === "Float";
    declare.object(`${value}Summary`, "What the values of a property in a list come to.", {
      count,
      ...ends,
      ...(isNumber && added),
    });
  }
}

/** Declares what a list of a stem comes to, and returns the field that answers it for the whole of the list. */
export function aggregateField<T>(
  declare: Declarations,
  stem: string,
  properties: readonly Property[],
  recordOf: (member: T) => object,
): OutputFieldOptions {
  const fields = properties.filter(isMeasurable).map((property) => [property.name, summaryField(property, recordOf)]);
  declare.object(
    `${stem}Aggregate`,
    `What the numbers, days and times in a list of ${stem}s come to.`,
    Object.fromEntries(fields),
  );
  return {
    type: `${stem}Aggregate!`,
    description: "What the numbers, days and times of all of them come to, whatever the page.",
    resolve: ({ all }: { readonly all: readonly T[] }) => all,
  };
}

function summaryField<T>(property: Measurable, recordOf: (member: T) => object): OutputFieldOptions {
  const { name, type, description } = property;
  return {
    type: `${valueTypeName(type)}Summary!`,
    description: isNumeric(property)
      ? `Summed up: ${uncapitalised(description)}`
      : `From when to when: ${uncapitalised(description)}`,
    resolve: (members: readonly T[], _: unknown, { view, budget }: ApiContext): Summary => {
      budget.lookThrough(members.length);
      const values = members.map((member) => view.read(recordOf(member), name));
      return summaryOf(property, values);
    },
  };
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
