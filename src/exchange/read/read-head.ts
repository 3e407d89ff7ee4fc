import { checkType, describeValue } from "../../ontology/check-value";
import { defaultLanguage, type Language } from "../../ontology/labels";
import { suggestion } from "../../ontology/nearest-name";
import type { PropertyType } from "../../ontology/property";
import { TextLanguage } from "../../ontology/vocabulary";
import type { DocumentHead } from "../document";
import { type Place, type Problems, within } from "./problems";
import type { Fields } from "./read-record";

const types: Readonly<Record<string, PropertyType>> = {
  $schema: "string",
  title: "string",
  language: TextLanguage,
  source: "id",
};
const keys = ["space", ...Object.keys(types), "nodes", "links"];

/** The head of a document, and what it does not leave to be understood. */
export interface ReadHead extends DocumentHead {
  /** Whether it says a language. */
  readonly saysLanguage: boolean;
}

/** What stands at the top of a document; a broken part is a problem and takes the value of one left out. */
export function readHead(record: Fields, root: Place, problems: Problems): ReadHead {
  for (const key of Object.keys(record)) {
    if (!keys.includes(key))
      problems.add(within(root, key), `a graph document has no "${key}"${suggestion(key, keys)}`);
  }
  const read = (key: string): string | null => {
    const value = record[key] ?? null;
    const problem = value === null ? null : checkType(types[key] ?? "string", value);
    if (problem) problems.add(within(root, key), `"${key}": ${problem}`);
    return problem ? null : (value as string | null);
  };
  read("$schema");
  const [space, title, language, source] = [
    readSpace(record, root, problems),
    read("title"),
    read("language"),
    read("source"),
  ];
  const saysLanguage = language !== null;
  return { space, title, language: (language ?? defaultLanguage) as Language, source, saysLanguage };
}

function readSpace({ space }: Fields, root: Place, problems: Problems): string {
  if (typeof space === "string" && /^[a-z0-9][a-z0-9-]*$/.test(space)) return space;
  const expected = 'the first part of its ids, of a-z, 0-9 and "-"';
  problems.add(within(root, "space"), `"space": expected ${expected}, got ${describeValue(space)}`);
  return "";
}
