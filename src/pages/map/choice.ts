import { isId, spaceOf } from "../../ontology/id";
import { readSpaces, type SpaceShown } from "../frame-data";
import type { PageRequest } from "../page";

/** What is needed of a request to know what it chooses. */
export type Choosing = Pick<PageRequest, "parameters" | "ask" | "language">;

/** Whose strategy is asked for, and which thing of it. */
export interface Chosen {
  readonly space: string;
  /** The strategy of the space; undefined where it has none. */
  readonly strategy: SpaceShown | undefined;
  /** What the address says is chosen, whether there is such a thing or not. */
  readonly focus: string | null;
  /** For questions: the id that is chosen, where it has the form of one. */
  readonly focusVariables: { readonly focus: string; readonly isFocused: boolean };
}

/** What an address chooses: its space, or that of the thing, or the first that there is; null where there is none. */
export async function readChoice({ parameters, ask, language }: Choosing): Promise<Chosen | null> {
  const spaces = await readSpaces(ask, language);
  const focus = parameters.get("focus") || null;
  const isFocused = focus !== null && isId(focus);
  const space = parameters.get("space") || (isFocused ? spaceOf(focus) : spaces[0]?.space);
  if (!space) return null;
  return {
    space,
    strategy: spaces.find((one) => one.space === space),
    focus,
    focusVariables: { focus: isFocused ? focus : "", isFocused },
  };
}
