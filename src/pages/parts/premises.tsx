import type { Language } from "../../ontology/labels";
import { wordsIn } from "../words";
import { Bases } from "./bases";
import { type Known, kindOf } from "./known";
import type { RowOf } from "./rows";
import { type Piece, SentenceText } from "./sentence-text";

/** A link that a derived one rests on. */
export interface Premise {
  readonly id: string;
  readonly sentenceParts: readonly Piece[];
  readonly statement: Known | null;
}

interface Options {
  readonly premises: readonly Premise[];
  readonly language: Language;
  readonly rowOf?: RowOf;
  /** Where a name leads, when not to the page of its node. */
  readonly linkTo?: (id: string) => string;
}

/** From what something follows, each of it once, to be opened. */
export function Premises({ premises, language, rowOf, linkTo }: Options) {
  const once = new Map(premises.map((one) => [one.id, one]));
  return (
    <details>
      <summary>{wordsIn[language].followsFrom}</summary>
      <ol class="premises">
        {[...once.values()].map(({ id, sentenceParts, statement }) => (
          <li class={`knows knows--${kindOf(statement?.status ?? "DERIVED")}`} key={id}>
            <SentenceText parts={sentenceParts} language={language} linkTo={linkTo} />.
            {statement && <Bases statements={[statement]} language={language} rowOf={rowOf} />}
          </li>
        ))}
      </ol>
    </details>
  );
}
