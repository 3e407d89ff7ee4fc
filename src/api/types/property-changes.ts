import type { Difference } from "../../history/changes/differences";
import type { Seen } from "../../history/changes/seen-change";
import { sideInWords } from "../../history/changes/value-text";
import { defaultLanguage, type Language } from "../../ontology/labels";
import type { ApiContext } from "../context";
import type { Declarations, OutputFieldOptions } from "../declare";
import { labelField } from "./labels";

/** A node or link in two states, and how they differ. */
interface Differing {
  readonly before: Seen | null;
  readonly after: Seen | null;
  readonly shown: Seen;
  readonly differences: readonly Difference[];
}

/** How a property differs, with that in which it does. */
interface PropertyChange {
  readonly of: Differing;
  readonly difference: Difference;
}

/** The arguments of a text that there is in every language. */
export interface InLanguage {
  readonly language?: Language | null;
}

/** How such a text is asked for. */
export const languageArgument = {
  language: { type: "Language", description: "The language; the request's when left out, Finnish when it has none." },
} as const;

/** The language of such a text. */
export function spoken(args: InLanguage, { language }: ApiContext): Language {
  return args.language ?? language ?? defaultLanguage;
}

/** Declares how a single property differs. */
export function declarePropertyChanges(declare: Declarations): void {
  declare.object("PropertyChange", "How a property or a list differs between two states of a node or link.", {
    property: {
      type: "String!",
      description: "The name of the property or list.",
      resolve: ({ difference }: PropertyChange) => difference.property.name,
    },
    label: labelField("What it is called.", ({ difference }: PropertyChange) => difference.property),
    before: sideField("before", "What it was, in words; of a list, what is gone from it. Null when there was nothing."),
    after: sideField("after", "What it is, in words; of a list, what has come to it. Null when there is nothing."),
  });
}

/** The field that tells in which properties two states differ. */
export function propertiesField(description: string): OutputFieldOptions {
  return {
    type: "[PropertyChange!]!",
    description,
    resolve: (of: Differing, _: unknown, { budget }: ApiContext) => {
      budget.spend(of.differences.length);
      return of.differences.map((difference): PropertyChange => ({ of, difference }));
    },
  };
}

function sideField(side: "before" | "after", description: string): OutputFieldOptions {
  return {
    type: "String",
    description,
    args: languageArgument,
    resolve: ({ of, difference }: PropertyChange, args: InLanguage, context: ApiContext) =>
      sideInWords((of[side] ?? of.shown).view, difference, side, spoken(args, context)),
  };
}
