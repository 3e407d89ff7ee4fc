import { StrategyError } from "../../errors";
import { checkType } from "../../ontology/check-value";
import type { Role } from "../actor";

/** What a key can let its holder do, and what that is. */
export const roles: Readonly<Record<Role, string>> = {
  READER: "Sees what is internal.",
  EDITOR: "Sees what is internal and changes the strategy.",
  ADMIN: "Does everything, in all spaces: also makes and revokes keys.",
};

/** The key that somebody wants. */
export interface KeyWish {
  /** What changes are recorded under. */
  readonly name: string;
  readonly role: Role;
  /** The one space that the role is for; null for all, which then has to be said. */
  readonly space: string | null;
  readonly allSpaces?: boolean;
  /** The last day on which the key is taken, as YYYY-MM-DD; null or left out for no end. */
  readonly expiresOn?: string | null;
}

/** Under these the program itself records changes, or says who asks. */
const taken = ["seed", "import", "admin", "admin key", "anonymous", "anyone", "system", "erasure", "restore"];

const longestName = 100;
const longestSpace = 200;

/** Refuses a wish that cannot be granted, with all that is wrong with it; `today` is the day as YYYY-MM-DD. */
export function checkWish(wish: KeyWish, today: string): void {
  const problems = [...problemsOf(wish, today)];
  if (problems.length) throw new StrategyError("INVALID_ARGUMENT", problems.join("\n"));
}

/** A name as it is compared with others: letters alike count as the same, however they are written. */
export function comparable(name: string): string {
  return name.normalize("NFKC").replace(/\s+/g, " ").trim().toLocaleLowerCase("fi");
}

function* problemsOf({ name, role, space, allSpaces, expiresOn }: KeyWish, today: string): Iterable<string> {
  const nameProblem = problemOfName(name);
  if (nameProblem) yield `name: expected ${nameProblem}`;
  if (!Object.hasOwn(roles, role)) {
    yield `role: expected one of ${Object.keys(roles).join(", ")}, got ${JSON.stringify(role)}.`;
  } else if (role === "ADMIN" && space !== null) {
    yield `space: expected none, for an ADMIN key is for all spaces, got ${JSON.stringify(space)}.`;
  } else if (role !== "ADMIN" && (space === null) !== (allSpaces === true)) {
    yield `space: expected one, such as "kouvola", or that it is said that the key is for all spaces, got ${space === null ? "neither" : "both"}.`;
  }
  if (space !== null && (space.length > longestSpace || !/^[a-z0-9][a-z0-9-]*$/.test(space))) {
    yield `space: expected the first part of the ids of nodes, such as "kouvola", got ${JSON.stringify(space.slice(0, 60))}.`;
  }
  if (expiresOn == null) return;
  const notADay = checkType("date", expiresOn);
  if (notADay) yield `expires: ${notADay}.`;
  else if (expiresOn < today) yield `expires: expected today, ${today}, or a later day, got ${expiresOn}.`;
}

/** It is not repeated: a key's name can be a person's. */
function problemOfName(name: string): string | null {
  if (!name.trim()) return "a name that is not blank, got a blank one.";
  if ([...name].length > longestName) return `at most ${longestName} characters, got ${[...name].length}.`;
  if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(name)) return "one line of text, got a line break or another sign of control.";
  if (taken.includes(comparable(name))) return `another name than ${taken.join(", ")}: the program uses those itself.`;
  return null;
}
