import { createHash } from "node:crypto";
import type { ApiContext } from "./context";

/** Tells a question from every other one, for cursors: the list, what is asked of it, in which language, by whom and as of which time. */
export function fingerprintOf({ view, language, asOf }: ApiContext, list: string, asked: object): string {
  const question = JSON.stringify([list, asked, language, view.audience, ...(asOf === null ? [] : [asOf])]);
  return createHash("sha256").update(question).digest("base64url").slice(0, 12);
}
