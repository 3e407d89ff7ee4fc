import type { Language } from "../../ontology/labels";
import { address } from "../address";
import type { Example } from "./examples";
import { Name } from "./name";
import { Names } from "./names";
import { pathsWords } from "./words";

interface Options {
  readonly examples: readonly Example[];
  readonly space: string | null;
  readonly language: Language;
}

/** Ways that are worth a look, for those who have chosen nothing yet. */
export function Invitation({ examples, space, language }: Options) {
  if (examples.length === 0) return null;
  const words = pathsWords[language];
  return (
    <section class="ask" aria-labelledby="examples">
      <h2 id="examples">{words.examples}</h2>
      <ul class="sayings">
        {examples.map((nodes) => {
          const [from, to] = [nodes[0], nodes.at(-1)];
          if (!from || !to) return null;
          return (
            <li key={`${from.id} ${to.id}`}>
              <p class="example">
                <a href={address.paths(language, { space, from: from.id, to: to.id })}>
                  <Name of={from} language={language} /> – <Name of={to} language={language} />
                </a>
              </p>
              <p class="basis">
                {words.steps(nodes.length - 1)} · {words.between}{" "}
                <Names of={nodes.slice(1, -1)} language={language} type="conjunction" />
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
