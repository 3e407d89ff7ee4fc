import type { Language } from "../../ontology/labels";
import { kindOf } from "../parts/known";
import type { RowOf } from "../parts/rows";
import { wordsIn } from "../words";
import { Chain } from "./chain";
import { Hop } from "./hop";
import { Names } from "./names";
import { type Instead, type Way, weakestOf } from "./ways";
import { pathsWords } from "./words";

interface Options {
  readonly way: Way;
  /** Its place among the ways that are shown, from 1. */
  readonly place: number;
  readonly language: Language;
  readonly rowOf: RowOf;
  readonly labelOf: (type: string) => string;
  readonly weighed: boolean;
}

/** A way from one thing to another: over what, drawn, in sentences, and what could stand on it instead. */
export function WaySection({ way, place, language, rowOf, labelOf, weighed }: Options) {
  const { path, alsoSaid, instead } = way;
  const heading = `way-${place}`;
  const words = pathsWords[language];
  const between = path.nodes.slice(1, -1);
  return (
    <section class="way" aria-labelledby={heading}>
      <div class="way__head">
        <h2 id={heading}>
          {between.length === 0 ? words.directly : words.between}{" "}
          <Names of={between} language={language} type="conjunction" />
        </h2>
        <p class="count">{factsOf(way, language, weighed)}</p>
      </div>
      <Chain path={path} language={language} labelOf={labelOf} />
      <ol class="hops">
        {path.steps.map((step, index) => (
          <Hop
            step={step}
            alsoSaid={alsoSaid[index] ?? []}
            language={language}
            rowOf={rowOf}
            weighed={weighed}
            key={step.link.id}
          />
        ))}
      </ol>
      {instead.map((one) => (
        <InsteadOf {...one} language={language} key={one.of.id} />
      ))}
    </section>
  );
}

function factsOf({ path }: Way, language: Language, weighed: boolean): string {
  const { steps, weakness, weakest, number } = pathsWords[language];
  const { confidence: sureness, ...kinds } = wordsIn[language];
  const facts = [steps(path.steps.length)];
  if (weighed) facts.push(weakness(number(path.cost)));
  const worst = weakestOf(path)?.link.statement;
  if (worst && path.steps.length > 1) {
    const { status, confidence } = worst;
    facts.push(`${weakest} ${kinds[kindOf(status)]}${confidence ? `, ${sureness[confidence]}` : ""}`);
  }
  return facts.join(" · ");
}

function InsteadOf({ of, others, language }: Instead & { readonly language: Language }) {
  const { before, between } = pathsWords[language].instead;
  return (
    <p class="way__instead">
      {before} <Names of={[of]} language={language} type="disjunction" linked /> {between}{" "}
      <Names of={others} language={language} type="disjunction" linked />.
    </p>
  );
}
