import { address } from "../address";
import { Bases } from "../parts/bases";
import { Kept } from "../parts/kept";
import { type Known, kindOf, langOf } from "../parts/known";
import { Legend } from "../parts/legend";
import { Quotation } from "../parts/quotation";
import type { RowOf } from "../parts/rows";
import { Saying } from "../parts/saying";
import type { Focus, FocusSaying } from "./map-query";
import { otherLang, type Scene } from "./scene";
import { shortened } from "./shortened";

interface Options {
  readonly focus: Focus;
  /** What is missing of it, in sentences. */
  readonly missing: readonly string[];
  readonly rowOf: RowOf;
  readonly scene: Scene;
}

/** What is said of the chosen thing: in which words, what follows from it, and what the source leaves open. */
export function Panel({ focus, missing, rowOf, scene }: Options) {
  const { words, language, shown } = scene;
  const { asked } = scene.choice.moment;
  const node = shown.node(focus.id);
  if (!node) return null;
  const recorded = focus.sentences.filter(({ rule }) => !rule);
  const derived = focus.sentences.filter(({ rule }) => rule);
  return (
    <aside class="panel" id="chosen" aria-labelledby="chosen-title" tabindex={-1}>
      <div>
        <p class="head__kind">
          {words.chosen(scene.kind(node.type))}{" "}
          <a class="panel__down" href="#map">
            {words.mapBelow}
          </a>
        </p>
        <h2 id="chosen-title" lang={otherLang(node.localized.language, language)}>
          <Kept text={node.name} />
        </h2>
      </div>
      <Citation statements={focus.statements} scene={scene} rowOf={rowOf} />
      <Sayings title={words.fromSource} said={recorded} about={focus.id} scene={scene} rowOf={rowOf} />
      <Sayings title={words.concluded} said={derived} about={focus.id} scene={scene} rowOf={rowOf} />
      {focus.sentences.length === 0 && <p class="silence">{words.nothingSaid}</p>}
      {missing.length > 0 && (
        <section>
          <h3>{words.notTold}</h3>
          {missing.map((sentence) => (
            <p class="silence" key={sentence}>
              {sentence}.
            </p>
          ))}
        </section>
      )}
      <nav aria-label={words.takeAlong}>
        <ul class="links">
          <li>
            <a href={address.node(focus.id, { lang: language, ...asked })}>{words.wholePage}</a>
          </li>
          <li>
            <a href={address.map(language, { view: "table", space: scene.choice.space, focus: focus.id, ...asked })}>
              {words.asTable}
            </a>
          </li>
          <li>
            <a href={scene.choose(null)}>{words.unchoose}</a>
          </li>
        </ul>
      </nav>
      <Legend language={language} />
    </aside>
  );
}

interface SayingsOptions {
  readonly title: string;
  readonly said: readonly FocusSaying[];
  readonly about: string;
  readonly scene: Scene;
  readonly rowOf: RowOf;
}

function Sayings({ title, said, about, scene, rowOf }: SayingsOptions) {
  if (said.length === 0) return null;
  const { language, shown, choice, words } = scene;
  const pageOf = (id: string) => address.node(id, { lang: language, ...choice.moment.asked });
  return (
    <section>
      <h3>{title}</h3>
      <ul class="sayings">
        {said.map((one) => (
          <Saying
            key={one.links[0]?.id}
            said={{ ...one, parts: shortened(one.parts, about, words.andMore) }}
            language={language}
            about={about}
            rowOf={rowOf}
            linkTo={(id) => (shown.node(id) ? scene.choose(id) : pageOf(id))}
          />
        ))}
      </ul>
    </section>
  );
}

interface CitationOptions {
  readonly statements: readonly (Known & { readonly property: string | null })[];
  readonly scene: Scene;
  readonly rowOf: RowOf;
}

/** The words in which the source speaks of it as a whole, the strongest first. */
function Citation({ statements, scene: { language }, rowOf }: CitationOptions) {
  const whole = statements.filter(({ property }) => property === null);
  const quoted = whole.find(({ quote }) => quote !== null);
  if (!quoted) return null;
  const lang = langOf(quoted.source?.textLanguage);
  return (
    <figure class={`cite knows knows--${kindOf(quoted.status)}`}>
      <blockquote>
        <p>
          <Quotation text={quoted.quote ?? ""} lang={lang} language={language} />
        </p>
      </blockquote>
      <figcaption>
        <Bases
          statements={whole.map((one) => (one === quoted ? { ...one, quote: null } : one))}
          language={language}
          rowOf={rowOf}
        />
      </figcaption>
    </figure>
  );
}
