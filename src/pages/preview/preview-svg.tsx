import { renderToString } from "preact-render-to-string";
import { wordsIn } from "../words";
import { type Fitted, fitInto, setOrLeave } from "./fit";
import { type Face, faces, widthOf } from "./fonts";
import { KnowingLine } from "./knowing-line";
import { type Preview, type PreviewSaying, previewSize } from "./preview";

/** Paper, ink and spruce green as in `web/pages/tokens.css`, for light. */
const colours = { paper: "#ffffff", ink: "#16211c", ink2: "#48544e", chosen: "#0b4a3b" } as const;

const { width, height } = previewSize;
const MARGIN = 72;
const INNER = width - 2 * MARGIN;
const MAST = { edge: 16, baseline: 82, rule: 112 } as const;
const BOTTOM = height - 56;
const INDENT = 36;

/** How far below the top of its line a baseline is, by the size of the letters. */
const ASCENT = 0.78;

/** Draws a preview: whose strategy, what kind of thing, its name, and what is said of it with the line of how that is known. */
export function previewSvg(preview: Preview): string {
  return renderToString(<Picture {...cleaned(preview)} />);
}

function Picture({ language, owner, kind, name, description, said }: Preview) {
  const saying = said.map(setSaying).find((set) => set !== null);
  const end = saying ? BOTTOM - saying.height - 28 : BOTTOM;
  const kindTop = MAST.rule + 36;
  const top = kindTop + 46;
  const title = fitInto(name, {
    face: "city",
    width: INNER,
    height: end - top,
    largest: 104,
    smallest: 40,
    leading: 1.08,
    lines: 3,
  });
  const leadTop = top + title.height + 12;
  const lead =
    description &&
    setOrLeave(description, {
      face: "city",
      width: INNER,
      height: end - leadTop,
      largest: 30,
      leading: 1.35,
      lines: 3,
    });
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      lang={language}
    >
      <title>{name}</title>
      <rect width={width} height={height} fill={colours.paper} />
      <rect width={width} height={MAST.edge} fill={colours.chosen} />
      <Mast owner={owner} tagline={wordsIn[language].tagline} />
      <Lines set={{ size: 30, lines: [kind], height: 40 }} face="ours" x={MARGIN} top={kindTop} leading={1.3} muted />
      <Lines set={title} face="city" x={MARGIN} top={top} leading={1.08} />
      {lead && <Lines set={lead} face="city" x={MARGIN} top={leadTop} leading={1.35} />}
      {saying && <Saying {...saying} />}
    </svg>
  );
}

/** Whose strategy it is, in the voice of the city, and in ours what this is, where there is room for it. */
function Mast({ owner, tagline }: { readonly owner: string; readonly tagline: string }) {
  const set = fitInto(owner, {
    face: "cityBold",
    width: INNER,
    height: 48,
    largest: 36,
    smallest: 20,
    leading: 1.2,
    lines: 1,
  });
  const beside = MARGIN + widthOf(set.lines[0] ?? "", "cityBold", set.size) + 24;
  const hasRoom = set.lines.length === 1 && beside + widthOf(tagline, "ours", 28) <= width - MARGIN;
  const top = MAST.baseline - set.size * ASCENT - (set.lines.length - 1) * set.size * 1.2;
  return (
    <g>
      <Lines set={set} face="cityBold" x={MARGIN} top={top} leading={1.2} />
      {hasRoom && (
        <Lines
          set={{ size: 28, lines: [tagline], height: 36 }}
          face="ours"
          x={beside}
          top={MAST.baseline - 28 * ASCENT}
          leading={1.2}
          muted
        />
      )}
      <rect x={MARGIN} y={MAST.rule} width={INNER} height={2} fill={colours.ink} />
    </g>
  );
}

/** What is said, as it is set. */
interface SetSaying {
  readonly status: PreviewSaying["status"];
  readonly sentence: Fitted | null;
  readonly basis: Fitted;
  readonly height: number;
}

/** Sets what is said in at most two lines, with how it is known in one more; null where that is not enough. */
function setSaying({ status, sentence, basis }: PreviewSaying): SetSaying | null {
  const room = { face: "ours", width: INNER - INDENT, height: 200, leading: 1.3 } as const;
  const said = sentence === null ? null : setOrLeave(sentence, { ...room, largest: 36, lines: 2 });
  const known = setOrLeave(basis, { ...room, largest: 28, lines: sentence === null ? 2 : 1 });
  if (!known || (sentence !== null && !said)) return null;
  return { status, sentence: said, basis: known, height: (said ? said.height + 8 : 0) + known.height };
}

function Saying({ status, sentence, basis, height: all }: SetSaying) {
  const top = BOTTOM - all;
  const x = MARGIN + INDENT;
  return (
    <g>
      <KnowingLine status={status} x={MARGIN} top={top} bottom={BOTTOM} />
      {sentence && <Lines set={sentence} face="ours" x={x} top={top} leading={1.3} />}
      <Lines set={basis} face="ours" x={x} top={BOTTOM - basis.height} leading={1.3} muted />
    </g>
  );
}

interface LinesOptions {
  readonly set: Fitted;
  readonly face: Face;
  readonly x: number;
  readonly top: number;
  readonly leading: number;
  readonly muted?: boolean;
}

function Lines({ set: { size, lines }, face, x, top, leading, muted }: LinesOptions) {
  const { family, weight } = faces[face];
  return (
    <g font-family={family} font-weight={weight} font-size={size} fill={muted ? colours.ink2 : colours.ink}>
      {lines.map((line, index) => {
        const y = top + size * (leading * index + (leading - 1) / 2 + ASCENT);
        return (
          <text x={x} y={Math.round(y * 10) / 10} key={y}>
            {line}
          </text>
        );
      })}
    </g>
  );
}

/** The preview without characters that no drawing may hold. */
function cleaned({ owner, kind, name, description, said, language }: Preview): Preview {
  return {
    language,
    owner: clean(owner),
    kind: clean(kind),
    name: clean(name),
    description: description && clean(description),
    said: said.map(({ status, sentence, basis }) => ({
      status,
      sentence: sentence && clean(sentence),
      basis: clean(basis),
    })),
  };
}

function clean(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]+/gu, " ").trim();
}
