import type { Language } from "../../ontology/labels";
import { Basis } from "../parts/basis";
import { kindOf } from "../parts/known";
import { Premises } from "../parts/premises";
import type { RowOf } from "../parts/rows";
import { SentenceText } from "../parts/sentence-text";
import { wordsIn } from "../words";
import type { Step } from "./paths-data";
import { pathsWords } from "./words";

interface Options {
  readonly step: Step;
  /** What else is said of the same two things. */
  readonly alsoSaid: readonly Step[];
  readonly language: Language;
  readonly rowOf: RowOf;
  /** Whether the step's weakness counts. */
  readonly weighed: boolean;
}

/** A step of a way: what its link says, how that is known, and what the step weighs. */
export function Hop({ step, alsoSaid, weighed, ...shown }: Options) {
  return (
    <li class={`hop knows knows--${kindOf(step.link.statement.status)}`}>
      <p class="hop__says">
        <Says step={step} {...shown} />
      </p>
      <div class="hop__why">
        <Why step={step} {...shown} />
        {weighed && <p class="basis">{weightOf(step, shown.language)}</p>}
        {alsoSaid.length > 0 && (
          <details>
            <summary>{pathsWords[shown.language].alsoSaid(alsoSaid.length)}</summary>
            <ul class="premises">
              {alsoSaid.map((other) => (
                <li class={`knows knows--${kindOf(other.link.statement.status)}`} key={other.link.id}>
                  <Says step={other} {...shown} />
                  <Why step={other} {...shown} />
                  {weighed && <p class="basis">{weightOf(other, shown.language)}</p>}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}

type Shown = Pick<Options, "step" | "language" | "rowOf">;

function Says({ step: { link, direction }, language }: Shown) {
  return (
    <>
      <SentenceText parts={direction === "OUT" ? link.along : link.against} language={language} />.
    </>
  );
}

function Why({ step: { link }, language, rowOf }: Shown) {
  return (
    <>
      <Basis statement={link.statement} rule={link.rule} language={language} rowOf={rowOf} />
      {link.derivedFrom.length > 0 && <Premises premises={link.derivedFrom} language={language} rowOf={rowOf} />}
    </>
  );
}

/** What a step's weakness is made of: the schema tells how at STRONGEST. */
function weightOf({ cost, to, link }: Step, language: Language): string {
  const { number, weighs } = pathsWords[language];
  const { totalCount: links } = to.links;
  const linksCost = Math.log2(Math.max(1, links)) / 4;
  const { status, confidence } = link.statement;
  const { confidence: sureness, ...kinds } = wordsIn[language];
  const known = kinds[kindOf(status)] + (confidence ? `, ${sureness[confidence]},` : "");
  return weighs({
    cost: number(cost),
    known,
    knownCost: number(cost - linksCost),
    links,
    linksCost: number(linksCost),
  });
}
