import type { ComponentChildren } from "preact";
import { type Language, languages } from "../../ontology/labels";
import type { Alternate } from "../page";
import { langOf } from "../parts/known";
import type { NodeShown } from "./node-data";
import { nodeWords } from "./words";

interface Options {
  readonly node: NodeShown;
  readonly language: Language;
}

/** What stands beside the answers of a node's page. */
export function Side({ language, children }: { readonly language: Language; readonly children: ComponentChildren }) {
  return (
    <aside class="side" aria-label={nodeWords[language].aside}>
      {children}
    </aside>
  );
}

/** Its names in the languages that the page is not in, and who translated them. */
Side.Names = function Names({ node, language }: Options) {
  const words = nodeWords[language];
  const others = languages
    .filter((one) => one !== language)
    .map((one) => ({ ...node[one], wanted: one }))
    .filter((one) => langOf(one.language) === one.wanted);
  if (others.length === 0 && node.aliases.length === 0) return null;
  return (
    <section>
      <h2>{words.otherNames}</h2>
      <dl class="facts">
        {others.map(({ wanted, name, status }) => (
          <div key={wanted}>
            <dt>
              {words.language[wanted]}, {words.translatedBy[status]}
            </dt>
            <dd lang={wanted}>{name}</dd>
          </div>
        ))}
        {node.aliases.length > 0 && (
          <div>
            <dt>{words.aliases}</dt>
            <dd lang={langOf(node.language)}>{node.aliases.join(", ")}</dd>
          </div>
        )}
      </dl>
    </section>
  );
};

/** What it is called by programs. */
Side.Identifiers = function Identifiers({ node, language }: Options) {
  const words = nodeWords[language];
  return (
    <section>
      <h2>{words.identifier}</h2>
      <dl class="facts">
        <div>
          <dt>Strategy Graph</dt>
          <dd>
            <code>{node.id}</code>
          </dd>
        </div>
        {node.externalIds.map(({ scheme, value }) => (
          <div key={scheme}>
            <dt>{scheme}</dt>
            <dd>
              <code>{value}</code>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

/** Where the same is for programs. */
Side.Forms = function Forms({
  alternates,
  language,
}: {
  readonly alternates: readonly Alternate[];
  readonly language: Language;
}) {
  if (alternates.length === 0) return null;
  return (
    <section>
      <h2>{nodeWords[language].otherForms}</h2>
      <ul class="links">
        {alternates.map(({ label, href, type }) => (
          <li key={href}>
            <a href={href} type={type}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
