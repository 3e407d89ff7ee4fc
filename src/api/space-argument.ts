import { IsOptional, Matches, MaxLength } from "class-validator";
import { longestId } from "../ontology/id";
import { says } from "./arguments";

const notASpace = says(
  "INVALID_ARGUMENT",
  'space takes the first part of the ids of nodes, such as "kouvola": a-z, 0-9 and "-", without "/".',
);

/** Of which space something is asked; of all of them when it is left out. */
export class SpaceArgument {
  @IsOptional()
  @MaxLength(longestId, notASpace)
  @Matches(/^[a-z0-9][a-z0-9-]*$/, notASpace)
  space?: string | null;
}
