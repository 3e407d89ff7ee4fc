import type { Language } from "../../ontology/labels";
import { embedWords } from "./words";

const PARTS = ["box", "title", "relation", "item", "basis", "source", "empty", "loading", "error", "retry"];
const EVENTS = ["strategy-links-load", "strategy-links-error"];

/** How a page gives the widget its own looks, and what it hears of it. */
export function Looks({ language }: { readonly language: Language }) {
  const words = embedWords[language];
  return (
    <section class="looks" aria-labelledby="looks">
      <h2 id="looks">{words.look}</h2>
      <p class="small">{words.lookHint}</p>
      <dl class="looks__variables">
        {words.variables.map(([name, what]) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p class="small">{words.dark}</p>
      <p class="small">
        {words.parts} <Codes of={PARTS} />
      </p>
      <p class="small">
        {words.events} <Codes of={EVENTS} />
      </p>
      <p class="small">{words.attributes}</p>
    </section>
  );
}

function Codes({ of }: { readonly of: readonly string[] }) {
  return (
    <>
      {of.map((code, index) => (
        <span key={code}>
          {index > 0 && ", "}
          <code>{code}</code>
        </span>
      ))}
    </>
  );
}
