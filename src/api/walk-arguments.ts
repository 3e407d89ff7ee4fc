import { ArrayMaxSize, Max, Min, type ValidationOptions } from "class-validator";
import type { PathSelection } from "../graph/walk/paths";
import { IsId, notAnId, says } from "./arguments";
import { SpaceArgument } from "./space-argument";

/** What is meant where an argument is left out, or is null, as clients write it. */
export const usual = {
  neighbourhood: { depth: 1, limit: 500 },
  paths: { select: "SHORTEST", maxLength: 25, limit: 10 },
  graph: { limit: 5000 },
} as const;

/** Arguments with what is meant where they say nothing. */
export function orUsual(given: object, meant: object): Readonly<Record<string, unknown>> {
  return {
    ...meant,
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined)),
  };
}

/** The most nodes that a walk begins or ends at. */
const mostEnds = 50;

const fewEnds = says("TOO_MANY_IDS", `A walk takes at most ${mostEnds} ids at each of its ends; more came.`);
const eachAnId: ValidationOptions = { each: true, ...says("INVALID_ID", notAnId) };

/** Where to look around, how far, and how much to show. */
export class NeighbourhoodArguments {
  @ArrayMaxSize(mostEnds, fewEnds)
  @IsId(eachAnId)
  of!: string[];

  @Min(1, between("depth", 1, 25))
  @Max(25, between("depth", 1, 25))
  depth!: number;

  @Min(1, between("limit", 1, 5000))
  @Max(5000, between("limit", 1, 5000))
  limit!: number;
}

/** Between what to look for paths, how long they may be, and how many to show. */
export class PathArguments {
  @ArrayMaxSize(mostEnds, fewEnds)
  @IsId(eachAnId)
  from!: string[];

  @ArrayMaxSize(mostEnds, fewEnds)
  @IsId(eachAnId)
  to!: string[];

  @Min(1, between("maxLength", 1, 50))
  @Max(50, between("maxLength", 1, 50))
  maxLength!: number;

  select!: PathSelection;

  @Min(1, between("limit", 1, 100))
  @Max(100, between("limit", 1, 100))
  limit!: number;
}

/** Of which space a graph is shown, and how much of it. */
export class GraphArguments extends SpaceArgument {
  @Min(1, between("limit", 1, 5000))
  @Max(5000, between("limit", 1, 5000))
  limit!: number;
}

function between(argument: string, least: number, most: number): ValidationOptions {
  return says("INVALID_ARGUMENT", `${argument} takes a whole number from ${least} to ${most}; $value came.`);
}
