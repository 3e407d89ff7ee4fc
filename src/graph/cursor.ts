import { StrategyError } from "../errors";
import type { SortValue } from "./order";

/** What a cursor carries: which question it belongs to, the row's sort values, and its identity. */
export interface Cursor {
  readonly fingerprint: string;
  readonly values: readonly SortValue[];
}

/** Writes a cursor as opaque text, safe in URLs. */
export function encodeCursor({ fingerprint, values }: Cursor): string {
  return Buffer.from(JSON.stringify([fingerprint, ...values])).toString("base64url");
}

/** Reads a cursor that this question gave; refuses what is none and what belongs to another question. */
export function decodeCursor(text: string, fingerprint: string, length: number): Cursor {
  const parts = parse(text);
  if (!parts)
    throw new StrategyError("INVALID_CURSOR", `A cursor of an earlier answer was expected; "${shortened(text)}" came.`);
  const [from, ...values] = parts;
  if (from !== fingerprint || values.length !== length) {
    throw new StrategyError(
      "FOREIGN_CURSOR",
      "The cursor belongs to another question: give it with the same list, filter, order, language, audience and time that it came from, or start without one.",
    );
  }
  return { fingerprint, values };
}

function parse(text: string): [string, ...SortValue[]] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
    return Array.isArray(parts) && typeof parts[0] === "string" && parts.slice(1).every(isSortValue)
      ? (parts as [string, ...SortValue[]])
      : null;
  } catch {
    return null;
  }
}

function isSortValue(value: unknown): value is SortValue {
  return value === null || typeof value === "string" || (typeof value === "number" && Number.isFinite(value));
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
