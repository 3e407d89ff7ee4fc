import type { ComponentChildren } from "preact";
import type { Language } from "../../ontology/labels";
import { Bases } from "./bases";
import { type Confidence, type Known, kindOf, type Status } from "./known";
import { type Premise, Premises } from "./premises";
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
      {rule && (
        <Premises
          premises={links.flatMap(({ derivedFrom }) => derivedFrom)}
          language={language}
          rowOf={rowOf}
          linkTo={linkTo}
        />
      )}
    </li>
  );
}
