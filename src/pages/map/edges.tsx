import { kindOf, type Status } from "../parts/known";

/** Edges between the cards of a row and one card of another row, which hang in a line across. */
export interface Bundle {
  readonly status: Status;
  /** What that is called. */
  readonly word: string;
  /** Where the cards of the row have their middles, in per cent of its width. */
  readonly row: readonly number[];
  /** Where the one card has its middle. */
  readonly one: number;
  readonly label: string;
}

/** The middle of the card in a row of so many, in per cent. */
export function middleOf(place: number, count: number): number {
  return Math.round(((place + 0.5) / count) * 100_000) / 1000;
}

/** From how many cards in a row the edges need a wider map; more than five have none. */
export function widthFor(...counts: readonly number[]): "3" | "4" | "5" | null {
  const most = Math.max(3, ...counts);
  return most > 5 ? null : (String(most) as "3" | "4" | "5");
}

interface Options {
  readonly bundle: Bundle;
  readonly width: "3" | "4" | "5";
}

/** The edge from the card of the lane above down into the line across: it is as high as what it passes. */
export function StemAbove({ bundle, width }: Options) {
  const { status, one } = bundle;
  const x = `${one}%`;
  return (
    <svg class={`edges edges--stem edges--${width}`} aria-hidden="true" focusable="false">
      <Strokes status={status} lines={[[x, "0", x, "100%"]]} />
      <Label bundle={bundle} />
    </svg>
  );
}

/** The line across, and from it down to each card of the row. */
export function RowBelow({ bundle: { status, row, one }, width }: Options) {
  return (
    <svg class={`edges edges--above edges--${width}`} aria-hidden="true" focusable="false">
      <Strokes status={status} lines={[across(row, one, 2), ...row.map((x) => [`${x}%`, "2", `${x}%`, "100%"])]} />
    </svg>
  );
}

/** From each card of the row down to a line across, and from that to the one card beneath. */
export function RowAbove({ bundle, width }: Options) {
  const { status, row, one } = bundle;
  const x = `${one}%`;
  return (
    <svg class={`edges edges--below edges--${width}`} aria-hidden="true" focusable="false">
      <Strokes
        status={status}
        lines={[...row.map((x) => [`${x}%`, "0", `${x}%`, "26"]), across(row, one, 26), [x, "26", x, "100%"]]}
      />
      <Label bundle={bundle} />
    </svg>
  );
}

/** What the edge says and how it is known, in two lines beside its stem. */
function Label({ bundle: { one, label, word } }: Pick<Options, "bundle">) {
  const isLate = one > 80;
  return (
    <>
      {[label, word].map((line, place) => (
        <text
          key={line}
          x={`${one}%`}
          dx={isLate ? -12 : 12}
          y="100%"
          dy={place === 0 ? -24 : -8}
          text-anchor={isLate ? "end" : "start"}
        >
          {line}
        </text>
      ))}
    </>
  );
}

type Line = readonly string[];

function across(row: readonly number[], one: number, y: number): Line {
  const ends = [...row, one];
  return [`${Math.min(...ends)}%`, String(y), `${Math.max(...ends)}%`, String(y)];
}

/** Lines in the way of a kind of knowing; a double one is a thick stroke with a thin one of paper over it. */
function Strokes({ status, lines }: { readonly status: Status; readonly lines: readonly Line[] }) {
  const strokes =
    status === "COLLECTIVE" ? [`edge edge--${kindOf(status)}`, "edge--gap"] : [`edge edge--${kindOf(status)}`];
  return (
    <>
      {strokes.map((stroke) =>
        lines.map(([x1, y1, x2, y2]) => (
          <line key={stroke + x1 + y1 + x2} class={stroke} x1={x1} y1={y1} x2={x2} y2={y2} />
        )),
      )}
    </>
  );
}
