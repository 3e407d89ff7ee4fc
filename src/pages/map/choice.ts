import { isId, spaceOf } from "../../ontology/id";
import { readSpaces, type SpaceShown } from "../frame-data";
import type { PageRequest } from "../page";
import { type Moment, readMoment } from "../past/moment";

/** What is needed of a request to know what it chooses. */
export type Choosing = Pick<PageRequest, "parameters" | "ask" | "language" | "days">;

/** Whose strategy is asked for, and which thing of it. */
export interface Chosen {
  readonly space: string;
  /** The strategy of the space; undefined where it has none. */
  readonly strategy: SpaceShown | undefined;
  /** What the address says is chosen, whether there is such a thing or not. */
  readonly focus: string | null;
  /** For questions: the id that is chosen, where it has the form of one. */
  readonly focusVariables: { readonly focus: string; readonly isFocused: boolean };
  /** In which moment it is to be seen. */
  readonly moment: Moment;
}

/** What an address chooses: its space, or that of the thing, or the first that there is; null where there is none. */
export async function readChoice(request: Choosing): Promise<Chosen | null> {
  const { parameters, ask, language } = request;
  const moment = await readMoment(request);
  const spaces = await readSpaces(ask, language, moment);
  const focus = parameters.get("focus") || null;
  const isFocused = focus !== null && isId(focus);
  const space =
    parameters.get("space") || (isFocused ? spaceOf(focus) : (spaces[0]?.space ?? (await firstNow(request))));
  if (!space) return null;
  return {
    space,
    strategy: spaces.find((one) => one.space === space),
    focus,
    moment,
    focusVariables: { focus: isFocused ? focus : "", isFocused },
  };
}

/** The first space that there is now, for a time in which there was none yet. */
async function firstNow({ ask, language }: Choosing): Promise<string | undefined> {
  return (await readSpaces(ask, language))[0]?.space;
}
