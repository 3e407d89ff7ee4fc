import type { Language } from "../../ontology/labels";
import { Phone } from "../parts/phone";
import { wordsIn } from "../words";
import type { NodeData, NodeShown } from "./node-data";
import { nodeWords } from "./words";

interface Options {
  readonly node: NodeShown;
  readonly ontology: NodeData["ontology"];
  readonly language: Language;
}

/** The properties that are shown in a list, in its order; names and texts have places of their own. */
const shown = [
  ...["title", "status", "startYear", "endYear", "progress", "targetYear", "value", "unit", "year"],
  ...["organisationKind", "stakeholderKind", "publishedOn", "modifiedOn", "validFrom", "validTo"],
  ...["streetAddress", "postalCode", "postalTown"],
] as const;

/** What is known of a node in single values, each under its name from the ontology. */
export function Facts({ node, ontology, language }: Options) {
  const labels = new Map(
    ontology.nodeTypes.find(({ type }) => type === node.type)?.properties.map(({ name, label }) => [name, label]),
  );
  const facts = shown.flatMap((name) => {
    const value = node[name];
    return value === null || value === undefined
      ? []
      : [[name, valueInWords(value, name, ontology, language)] as const];
  });
  const words = nodeWords[language];
  if (facts.length === 0 && !isReachable(node)) return null;
  return (
    <section>
      <h2>{words.facts}</h2>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{capitalised(labels.get(name) ?? name)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <Reachable node={node} language={language} />
      </dl>
    </section>
  );
}

function Reachable({ node, language }: Pick<Options, "node" | "language">) {
  const words = nodeWords[language];
  const phones = (node.phones ?? []) as readonly string[];
  return (
    <>
      {phones.length > 0 && (
        <div>
          <dt>{words.telephone}</dt>
          {phones.map((phone) => (
            <dd key={phone}>
              <Phone number={phone} />
            </dd>
          ))}
        </div>
      )}
      {typeof node.email === "string" && (
        <div>
          <dt>{words.mail}</dt>
          <dd>
            <a href={`mailto:${node.email}`}>{node.email}</a>
          </dd>
        </div>
      )}
      {typeof node.url === "string" && /^https?:/.test(node.url) && (
        <div>
          <dt>{words.webPage}</dt>
          <dd>
            <a href={node.url}>{node.url}</a>
          </dd>
        </div>
      )}
    </>
  );
}

function isReachable({ phones, email, url }: NodeShown): boolean {
  return Boolean((phones as readonly string[] | undefined)?.length || email || url);
}

function valueInWords(value: unknown, name: string, ontology: NodeData["ontology"], language: Language): string {
  if (name.endsWith("On") || name.startsWith("valid")) return wordsIn[language].day(String(value));
  if (name === "progress") return `${value} %`;
  if (name === "value") return Number(value).toLocaleString(language);
  const word = ontology.enumerations.flatMap(({ values }) => values).find((one) => one.value === value);
  return /Year$|^year$/.test(name) || !word ? String(value) : word.label;
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
