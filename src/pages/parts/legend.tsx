import type { Language } from "../../ontology/labels";
import { wordsIn } from "../words";

const kinds = ["stated", "collective", "inferred", "derived"] as const;

interface Options {
  readonly language: Language;
  /** Across a wide column, its four kinds side by side. */
  readonly wide?: boolean;
}

/** What the kinds of lines mean: once on a page. */
export function Legend({ language, wide = false }: Options) {
  const words = wordsIn[language];
  return (
    <section class={wide ? "legend legend--wide" : "legend"} aria-labelledby="lines">
      <h2 id="lines">{words.legendTitle}</h2>
      <dl>
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>
              <span class={`line line--${kind}`} aria-hidden="true" /> {words[kind]}
            </dt>
            <dd>{words.legend[kind]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
