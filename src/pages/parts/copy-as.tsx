import type { Language } from "../../ontology/labels";
import type { Question } from "../ask";
import { wordsIn } from "../words";

interface Options {
  readonly question: Question;
  /** Where the service is, such as `https://strategia.kouvola.example`. */
  readonly origin: string;
  readonly language: Language;
}

/** The question that made a page, as a program asks it: on the command line, and in a script. */
export function CopyAs({ question, origin, language }: Options) {
  const endpoint = `${origin}/graphql`;
  return (
    <details class="copy-as">
      <summary>{wordsIn[language].copyAs}</summary>
      <h2>curl</h2>
      <pre lang="en">
        <code>{asCurl(question, endpoint, language)}</code>
      </pre>
      <h2>fetch</h2>
      <pre lang="en">
        <code>{asFetch(question, endpoint, language)}</code>
      </pre>
    </details>
  );
}

/** A command for a shell: within single quotes nothing is special but the single quote itself. */
export function asCurl(question: Question, endpoint: string, language: Language): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
  const headers = [`content-type: application/json`, `accept-language: ${language}`];
  return [
    `curl -s ${quoted(endpoint)}`,
    ...headers.map((one) => `-H ${quoted(one)}`),
    `-d ${quoted(bodyOf(question))}`,
  ].join(" \\\n  ");
}

/** A piece of a script. */
export function asFetch(question: Question, endpoint: string, language: Language): string {
  const headers = { "content-type": "application/json", "accept-language": language };
  return [
    `const response = await fetch(${JSON.stringify(endpoint)}, {`,
    `  method: "POST",`,
    `  headers: ${JSON.stringify(headers)},`,
    `  body: JSON.stringify(${bodyOf(question)}),`,
    `});`,
    `const { data } = await response.json();`,
  ].join("\n");
}

/** The question without the indentation that only people need. */
function bodyOf({ query, variables }: Question): string {
  const short = query
    .replaceAll(/#[^\n]*\n/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
  return JSON.stringify({ query: short, variables });
}
