import { kindOf, type Status } from "../parts/known";

const EDGE = "#56635c";

interface Options {
  readonly status: Status;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** The line beside what is said, which tells how it is known: the same four as on the pages, for an eye further away. */
export function KnowingLine({ status, x, top, bottom }: Options) {
  const line = { class: `line--${kindOf(status)}`, y1: top, y2: bottom, stroke: EDGE };
  switch (status) {
    case "STATED":
      return <line {...line} x1={x + 4} x2={x + 4} stroke-width={8} />;
    case "COLLECTIVE":
      return (
        <g>
          <line {...line} x1={x + 2} x2={x + 2} stroke-width={4} />
          <line {...line} x1={x + 10} x2={x + 10} stroke-width={4} />
        </g>
      );
    case "INFERRED":
      return <line {...line} x1={x + 4} x2={x + 4} stroke-width={8} stroke-dasharray={dashes(bottom - top)} />;
    case "DERIVED":
      return (
        <line
          {...line}
          y1={top + 4}
          y2={bottom - 4}
          x1={x + 4}
          x2={x + 4}
          stroke-width={8}
          stroke-linecap="round"
          stroke-dasharray={`0 ${dots(bottom - top - 8)}`}
        />
      );
  }
}

/** Dashes of about 16 and gaps of about 10 that begin and end with a dash. */
function dashes(length: number): string {
  const gaps = Math.max(1, Math.round((length - 16) / 26));
  const unit = length / (16 * (gaps + 1) + 10 * gaps);
  return `${round(16 * unit)} ${round(10 * unit)}`;
}

/** The distance of dots that begin and end with a dot. */
function dots(length: number): number {
  return Math.floor((length / Math.max(1, Math.round(length / 15))) * 100) / 100;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
