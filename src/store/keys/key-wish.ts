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
  /** In place of `expiresOn`: how many days after today that is. */
  readonly expiresInDays?: number | null;
}

/** Under these the program itself records changes, or says who asks. */
const taken = ["seed", "import", "admin", "admin key", "anonymous", "anyone", "system", "erasure", "restore"];

const longestName = 100;
const longestSpace = 200;
const mostDays = 36_500;

/** What is wrong with one part of a wish. */
export interface WishProblem {
  readonly part: keyof KeyWish;
  /** What was expected and what came. */
  readonly message: string;
}

/** A wish that cannot be granted, with all that is wrong with it. */
export class WishRefused extends StrategyError {
  constructor(readonly problems: readonly WishProblem[]) {
    super("INVALID_ARGUMENT", problems.map(({ part, message }) => `${part}: ${message}`).join("\n"));
  }
}

/** Refuses a wish that cannot be granted (WishRefused); `today` is the day as YYYY-MM-DD. */
export function checkWish(wish: KeyWish, today: string): void {
  const problems = [...problemsOf(wish, today)].map(([part, message]) => ({ part, message }));
  if (problems.length) throw new WishRefused(problems);
}

/** A name as it is compared with others: letters alike count as the same, however they are written. */
export function comparable(name: string): string {
  return name.normalize("NFKC").replace(/\s+/g, " ").trim().toLocaleLowerCase("fi");
}

/** The last day of a wish that has been checked; null when there is none. */
export function lastDayOf({ expiresOn, expiresInDays }: KeyWish, today: string): string | null {
  if (expiresInDays == null) return expiresOn ?? null;
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + expiresInDays);
  return day.toISOString().slice(0, 10);
}

type Found = readonly [part: keyof KeyWish, message: string];

function* problemsOf(wish: KeyWish, today: string): Iterable<Found> {
  const { name, role } = wish;
  const nameProblem = problemOfName(name);
  if (nameProblem) yield ["name", `expected ${nameProblem}`];
  if (Object.hasOwn(roles, role)) yield* problemsOfSpace(wish);
  else yield ["role", `expected one of ${Object.keys(roles).join(", ")}, got ${JSON.stringify(role)}.`];
  yield* problemsOfEnd(wish, today);
}

function* problemsOfSpace({ role, space, allSpaces = false }: KeyWish): Iterable<Found> {
  if (space !== null && (space.length > longestSpace || !/^[a-z0-9][a-z0-9-]*$/.test(space))) {
    const came = JSON.stringify(space.slice(0, 60));
    yield ["space", `expected the first part of the ids of nodes, such as "kouvola", got ${came}.`];
  }
  if (role === "ADMIN") {
    if (space !== null) yield ["space", "expected none, for an ADMIN key is for all spaces, got one."];
    return;
  }
  if (space === null && !allSpaces) yield ["space", "expected one, or all spaces to be asked for, got neither."];
  if (space !== null && allSpaces) yield ["space", "expected one, or all spaces to be asked for, got both."];
}

function* problemsOfEnd({ expiresOn, expiresInDays }: KeyWish, today: string): Iterable<Found> {
  if (expiresInDays != null && !(Number.isInteger(expiresInDays) && expiresInDays >= 1 && expiresInDays <= mostDays)) {
    yield ["expiresInDays", `expected 1 to ${mostDays} days, got ${expiresInDays}.`];
  }
  if (expiresOn == null) return;
  if (expiresInDays != null) yield ["expiresOn", "expected a day or a number of days, got both."];
  const notADay = checkType("date", expiresOn);
  if (notADay) yield ["expiresOn", `${notADay}.`];
  else if (expiresOn < today) yield ["expiresOn", `expected today, ${today}, or a later day, got ${expiresOn}.`];
}

/** It is not repeated: a key's name can be a person's. */
function problemOfName(name: string): string | null {
  if (!name.trim()) return "a name that is not blank, got a blank one.";
  if ([...name].length > longestName) return `at most ${longestName} characters, got ${[...name].length}.`;
  if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(name)) return "one line of text, got a line break or another sign of control.";
  if (taken.includes(comparable(name))) return `another name than ${taken.join(", ")}: the program uses those itself.`;
  return null;
}
