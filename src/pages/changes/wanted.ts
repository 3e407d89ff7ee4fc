import { isId } from "../../ontology/id";
import { isDay } from "../days";
import type { PageRequest } from "../page";

/** Which changes an address asks for. */
export interface Wanted {
  readonly space: string | null;
  /** A type of node, as the API writes it. */
  readonly type: string | null;
  /** A thing, with what was changed of its links. */
  readonly id: string | null;
  /** The first and the last day, or the numbers of the first and the last commit. */
  readonly from: string | null;
  readonly to: string | null;
  /** Where the page before ended. */
  readonly before: string | null;
  /** Whether the address has a choice that cannot be. */
  readonly hasUnknown: boolean;
}

/** Reads from an address which changes are wanted; what cannot be is left out. Of types there are those given. */
export function readWanted({ parameters }: Pick<PageRequest, "parameters">, types: readonly string[] = []): Wanted {
  const given = (name: string) => parameters.get(name) || null;
  const [id, type, from, to] = [given("id"), given("type"), given("from"), given("to")];
  const known = {
    id: id !== null && isId(id) ? id : null,
    type: type !== null && types.includes(type) ? type : null,
    from: from !== null && isMoment(from) ? from : null,
    to: to !== null && isMoment(to) ? to : null,
  };
  return {
    ...known,
    space: given("space"),
    before: given("before"),
    hasUnknown: known.id !== id || known.type !== type || known.from !== from || known.to !== to,
  };
}

function isMoment(text: string): boolean {
  return isDay(text) || /^\d{1,9}$/.test(text);
}

/** What is wanted, as addresses say it. */
export function parametersOf({ space, type, id, from, to, before }: Wanted) {
  return { id, space, type, from, to, before };
}
