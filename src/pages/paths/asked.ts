/** What somebody wants to know about the paths between two things, as the address has it. */
export interface Asked {
  /** The ids of the two ends; null where none is chosen. */
  readonly from: string | null;
  readonly to: string | null;
  readonly space: string | null;
  readonly order: Order;
  /** Whether derived links are walked too. */
  readonly derived: boolean;
  /** Whether sources and terms, which everything can be linked to, are walked through too. */
  readonly everywhere: boolean;
  /** How many ways are wanted. */
  readonly ways: number;
  /** What stands in the address and means nothing, such as `select=loudest`. */
  readonly odd: readonly string[];
}

/** Which ways come first. */
export type Order = "strongest" | "shortest";

/** How many ways a page shows at first, and how many it may be asked for. */
export const waysAtFirst = 3;
const mostWays = 12;

/** What each part of the address may say; the first is meant where it says nothing. */
const choices = {
  select: ["strongest", "shortest"],
  derived: ["exclude", "include"],
  avoid: ["usual", "nothing"],
} as const;

/** Reads what is asked from the parameters of an address. */
export function readAsked(parameters: URLSearchParams): Asked {
  const odd: string[] = [];
  const given = (name: string): string | null => parameters.get(name)?.trim() || null;
  const choice = <Name extends keyof typeof choices>(name: Name): (typeof choices)[Name][number] => {
    const value = given(name);
    const known = choices[name].find((one) => one === value);
    if (value !== null && known === undefined) odd.push(`${name}=${value}`);
    return known ?? choices[name][0];
  };
  const ways = Number(given("ways") ?? waysAtFirst);
  const goodWays = Number.isInteger(ways) && ways >= 1 && ways <= mostWays;
  if (!goodWays) odd.push(`ways=${given("ways")}`);
  return {
    from: given("from"),
    to: given("to"),
    space: given("space"),
    order: choice("select"),
    derived: choice("derived") === "include",
    everywhere: choice("avoid") === "nothing",
    ways: goodWays ? ways : waysAtFirst,
    odd,
  };
}

/** The parameters of the address that asks so; what is usual is left out. */
export function parametersOf(asked: Omit<Asked, "odd">): Readonly<Record<string, string | number | null>> {
  const { from, to, space, order, derived, everywhere, ways } = asked;
  return {
    space,
    from,
    to,
    select: order === "strongest" ? null : order,
    derived: derived ? "include" : null,
    avoid: everywhere ? "nothing" : null,
    ways: ways === waysAtFirst ? null : ways,
  };
}

/** The same with more ways; null where no more may be asked for. */
export function withMore(asked: Asked): Asked | null {
  return asked.ways < mostWays ? { ...asked, ways: Math.min(mostWays, asked.ways * 2) } : null;
}
