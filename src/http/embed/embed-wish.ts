import { StrategyError } from "../../errors";
import { type Language, languages } from "../../ontology/labels";
import { suggestion } from "../../ontology/nearest-name";
import type { LinksWish } from "../../pages/embed/read-links";

const PARAMETERS = ["node", "relation", "lang"];

/** Reads which links an address asks for; what makes no sense is refused with what was expected and what came. */
export function readWish(parameters: URLSearchParams): LinksWish {
  // What browsers and programs add against caches begins with an underscore.
  const unknown = [...parameters.keys()].find((name) => !PARAMETERS.includes(name) && !name.startsWith("_"));
  if (unknown !== undefined) {
    const expected = `Expected the parameters ${PARAMETERS.join(", ")}; ${JSON.stringify(shortened(unknown))} came`;
    throw misuse(unknown, `${expected}${suggestion(unknown, PARAMETERS) || "."}`);
  }
  const node = only(parameters, "node");
  if (!node) throw misuse("node", "Expected node, the id of a thing such as kouvola/lasten-kasvu; nothing came.");
  const relations = parameters.getAll("relation").flatMap((names) => names.split(","));
  const named = relations.map((name) => name.trim()).filter(Boolean);
  return { node, relations: [...new Set(named)], language: readLanguage(only(parameters, "lang")) };
}

/** The language that an address asks for, as far as it can be known: for words about what is wrong with the rest. */
export function languageWished(parameters: URLSearchParams): Language {
  return languages.find((one) => one === parameters.get("lang")) ?? "fi";
}

function readLanguage(given: string | null): Language {
  const language = languages.find((one) => one === (given || "fi"));
  if (language) return language;
  throw misuse(
    "lang",
    `Expected lang to be one of ${languages.join(", ")}; ${JSON.stringify(shortened(given ?? ""))} came.`,
  );
}

function only(parameters: URLSearchParams, name: string): string | null {
  const given = parameters.getAll(name);
  if (given.length > 1) throw misuse(name, `Expected ${name} once; it came ${given.length} times.`);
  return given[0]?.trim() ?? null;
}

function misuse(argument: string, message: string): StrategyError {
  return new StrategyError("INVALID_ARGUMENT", message, { argument: shortened(argument) });
}

function shortened(text: string): string {
  return text.length > 50 ? `${text.slice(0, 50)}…` : text;
}
