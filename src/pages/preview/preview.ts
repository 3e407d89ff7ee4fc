import type { Language } from "../../ontology/labels";
import type { Status } from "../parts/known";

/** What the preview of a page says. */
export interface Preview {
  readonly language: Language;
  /** Whose strategy it is. */
  readonly owner: string;
  /** The word for what kind of thing it is. */
  readonly kind: string;
  readonly name: string;
  /** What it is, in the city's words. */
  readonly description: string | null;
  /** What is said of it, the best first: the first that there is room for is shown. */
  readonly said: readonly PreviewSaying[];
}

/** What is said of a thing, and how that is known. */
export interface PreviewSaying {
  readonly status: Status;
  /** A sentence; none where all that is told is how the thing itself is known. */
  readonly sentence: string | null;
  /** The word of its kind of line, how surely, and in which source. */
  readonly basis: string;
}

/** How large a preview is, in pixels: what chats and intranets ask for. */
export const previewSize = { width: 1200, height: 630 } as const;
