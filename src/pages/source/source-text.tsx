import type { Language } from "../../ontology/labels";
import { passageAnchor } from "../address";
import { kindOf } from "../parts/known";
import { Claims, type Speech } from "./claims";
import type { MarkedPiece, PassagePiece } from "./mark-pieces";
import type { Paragraph, Row } from "./paragraphs";
import type { NumberedPassage } from "./passages";
import { sourceWords } from "./words";

interface Options {
  readonly paragraphs: readonly Paragraph[];
  /** The language of the text, which is not always that of the page. */
  readonly lang: Language | undefined;
  readonly speech: Speech;
}

/** A text with its passages marked, and beside each paragraph what is read from it. */
export function SourceText({ paragraphs, lang, speech }: Options) {
  const { language } = speech;
  return (
    <div class="source">
      {paragraphs.map((paragraph) => (
        <div class="source__paragraph" key={paragraph.rows[0]?.number}>
          <div class="source__text" lang={lang === language ? undefined : lang}>
            {paragraph.rows.map((row) => (
              <SourceRow key={row.number} row={row} language={language} />
            ))}
          </div>
          <Notes paragraph={paragraph} speech={speech} />
        </div>
      ))}
    </div>
  );
}

function SourceRow({ row, language }: { readonly row: Row; readonly language: Language }) {
  return (
    <p class="source__row">
      <span class="source__row-number" aria-hidden="true">
        {row.number}
      </span>
      <Pieces pieces={row.pieces} language={language} />
    </p>
  );
}

function Pieces({ pieces, language }: { readonly pieces: readonly MarkedPiece[]; readonly language: Language }) {
  return (
    <>
      {pieces.map((piece) =>
        typeof piece === "string" ? piece : <Marked {...piece} language={language} key={piece.passage.number} />,
      )}
    </>
  );
}

function Marked({ passage, begins, goesOn, pieces, language }: PassagePiece & { readonly language: Language }) {
  const classes = [
    "passage",
    `passage--${kindOf(passage.status)}`,
    goesOn && "passage--goes-on",
    !begins && "passage--continued",
  ];
  return (
    <>
      {begins && <PassageNumber passage={passage} language={language} />}
      <mark class={classes.filter(Boolean).join(" ")} id={begins ? passageAnchor(passage) : undefined}>
        <Pieces pieces={pieces} language={language} />
      </mark>
    </>
  );
}

function PassageNumber({ passage, language }: { readonly passage: NumberedPassage; readonly language: Language }) {
  const label = sourceWords[language].passage(passage.number);
  return (
    <a class="passage__number" href={`#${noteAnchor(passage)}`} lang={language} aria-label={label}>
      {passage.number}
    </a>
  );
}

function Notes({ paragraph, speech }: { readonly paragraph: Paragraph; readonly speech: Speech }) {
  const words = sourceWords[speech.language];
  const { passages, rows, restedOn } = paragraph;
  if (!restedOn) return <p class="notes notes--none">{words.nothing}</p>;
  if (passages.length === 0) return null;
  return (
    <ol class="notes" aria-label={words.notesOf(rows[0]?.number ?? 1)}>
      {passages.map((passage) => (
        <li class="notes__one" id={noteAnchor(passage)} key={passage.number}>
          <a class="notes__number" href={`#${passageAnchor(passage)}`} aria-label={words.passage(passage.number)}>
            {passage.number}
          </a>
          <Claims claims={passage.claims} speech={speech} />
        </li>
      ))}
    </ol>
  );
}

function noteAnchor(passage: NumberedPassage): string {
  return `n${passageAnchor(passage).slice(1)}`;
}
