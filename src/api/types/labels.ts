import { defaultLanguage, type Labels, type Language } from "../../ontology/labels";
import type { ApiContext } from "../context";
import type { OutputFieldOptions } from "../declare";

/** A field that tells what something of the ontology is called, in the language that is asked for. */
export function labelField<T>(description: string, labelsOf: (source: T) => Labels): OutputFieldOptions {
  return {
    type: "String!",
    description,
    args: {
      language: {
        type: "Language",
        description: "The language of the label; the request's when left out, Finnish when it has none.",
      },
    },
    resolve: (source: T, args: { language?: Language | null }, { language }: ApiContext) =>
      labelsOf(source)[args.language ?? language ?? defaultLanguage],
  };
}
