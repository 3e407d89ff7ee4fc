import type { Language } from "../../ontology/labels";
import type { Ask } from "../ask";
import { readSpaces } from "../frame-data";
import { nodePreview } from "./node-preview";
import type { Preview } from "./preview";

/** What the preview of a strategy says: that of a space, or the first where none is asked for; null where there is none. */
export async function spacePreview(space: string | null, language: Language, ask: Ask): Promise<Preview | null> {
  const spaces = await readSpaces(ask, language);
  const shown = space ? spaces.find((one) => one.space === space) : spaces[0];
  return shown ? nodePreview(shown.strategyId, language, ask) : null;
}
