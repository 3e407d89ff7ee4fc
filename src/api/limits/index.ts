import type { ValidationRule } from "graphql";
import { maxAliases } from "./max-aliases";
import { maxDepth } from "./max-depth";
import { maxDirectives } from "./max-directives";
import { refuseDeepText } from "./text-nesting";
import { refuseDeepVariables } from "./variable-nesting";

/** How large and how deep an operation may be. */
export interface OperationLimits {
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
}

/** The rules that an operation is held against after it was parsed. */
export function limitRules({ depth, aliases }: OperationLimits): ValidationRule[] {
  return [maxDepth(depth), maxAliases(aliases), maxDirectives];
}

/** Refuses what would harm the parser or the coercion of variables; to be asked before either sees the operation. */
export function refuseHarmful(query: unknown, variables: unknown, { tokens }: OperationLimits): void {
  if (typeof query === "string") refuseDeepText(query, tokens);
  refuseDeepVariables(variables);
}
