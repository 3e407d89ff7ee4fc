import { StrategyError } from "../../errors";

/** How deeply the JSON of the variables may be nested. */
export const MAX_VARIABLE_NESTING = 50;

/** Refuses variables that are nested so deeply that coercing them would run out of stack; itself it does not recurse. */
export function refuseDeepVariables(variables: unknown): void {
  let level: object[] = isContainer(variables) ? [variables] : [];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth >= MAX_VARIABLE_NESTING) throw tooDeep();
    level = level.flatMap((value) => Object.values(value).filter(isContainer));
  }
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function tooDeep(): StrategyError {
  const message = `Variables may be nested ${MAX_VARIABLE_NESTING} deep; these are nested deeper.`;
  return new StrategyError("QUERY_TOO_DEEP", message, { limit: MAX_VARIABLE_NESTING });
}
