import { defaultLanguage, type Language } from "../../ontology/labels";
import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";
import type { DocumentHead } from "../document";
import type { Contents } from "./contents";

/** What a document says once for all: the language and the source that most of it has, so that little is repeated. */
export function headOf(
  space: string,
  nodes: readonly Node[],
  links: readonly Link[],
  contents: Contents,
): DocumentHead {
  const languages = nodes.map(({ language }) => language);
  const sources = [...nodes, ...links]
    .flatMap((subject) => contents.statementsOf(subject))
    .flatMap(({ sourceId }) => sourceId ?? []);
  const language = (mostFrequent(languages) ?? defaultLanguage) as Language;
  return { space, title: null, language, source: mostFrequent(sources) };
}

/** Of those that are met equally often, the first of the alphabet. */
function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: [value: string, count: number] | null = null;
  for (const [value, count] of counts) {
    if (!best || count > best[1] || (count === best[1] && value < best[0])) best = [value, count];
  }
  return best?.[0] ?? null;
}
