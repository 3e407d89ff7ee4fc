import type { ComponentChildren } from "preact";
import type { Language } from "../../ontology/labels";
import { wordsIn } from "../words";
import { Bases } from "./bases";
import { type Confidence, type Known, kindOf, type Status } from "./known";
import type { RowOf } from "./rows";
import { type Piece, SentenceText } from "./sentence-text";

/** What a question asks of each sentence of a node: put `...Said` where it stands, and this and `statementFragment` at the end. */
export const sayingFragment = `
fragment Said on Sentence {
  parts { text node { id } }
  relationship { field }
  role
  status
  confidence
  rule { label }
  links {
    id
    statement { ...Known }
    derivedFrom { id sentenceParts { text node { id } } statement { ...Known } }
  }
}`;

/** A sentence about a node, as `sayingFragment` asks for it. */
export interface Said {
  readonly parts: readonly Piece[];
  readonly relationship: { readonly field: string };
  readonly role: string | null;
  readonly status: Status;
  readonly confidence: Confidence | null;
  readonly rule: { readonly label: string } | null;
  readonly links: readonly SaidLink[];
}

interface SaidLink {
  readonly id: string;
  readonly statement: Known | null;
  readonly derivedFrom: readonly Premise[];
}

interface Premise {
  readonly id: string;
  readonly sentenceParts: readonly Piece[];
  readonly statement: Known | null;
}

interface Options {
  readonly said: Said;
  readonly language: Language;
  /** The node that the page is about. */
  readonly about: string;
  readonly rowOf?: RowOf;
  /** Where a name leads, when not to the page of its node. */
  readonly linkTo?: (id: string) => string;
  /** What stands between the sentence and what it rests on. */
  readonly children?: ComponentChildren;
}

/** A sentence about a node, with how it is known, and, where a rule concluded it, from what it follows. */
export function Saying({ said, language, about, rowOf, linkTo, children }: Options) {
  const { parts, status, rule, links } = said;
  const statements = links.flatMap(({ statement }) => statement ?? []);
  return (
    <li class={`saying knows knows--${kindOf(status)}`}>
      <p class="saying__text">
        <SentenceText parts={parts} language={language} about={about} linkTo={linkTo} />
      </p>
      {children}
      <Bases statements={statements} rule={rule} language={language} rowOf={rowOf} />
      {rule && <Premises said={said} language={language} rowOf={rowOf} linkTo={linkTo} />}
    </li>
  );
}

function Premises({ said, language, rowOf, linkTo }: Omit<Options, "about" | "children">) {
  const premises = new Map(said.links.flatMap(({ derivedFrom }) => derivedFrom.map((one) => [one.id, one] as const)));
  return (
    <details>
      <summary>{wordsIn[language].followsFrom}</summary>
      <ol class="premises">
        {[...premises.values()].map(({ id, sentenceParts, statement }) => (
          <li class={`knows knows--${kindOf(statement?.status ?? "DERIVED")}`} key={id}>
            <SentenceText parts={sentenceParts} language={language} linkTo={linkTo} />.
            {statement && <Bases statements={[statement]} language={language} rowOf={rowOf} />}
          </li>
        ))}
      </ol>
    </details>
  );
}
