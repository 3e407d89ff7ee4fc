import type { ASTVisitor, ValidationContext } from "graphql";
import { type Measure, measureOperations } from "./measure-operations";
import { reportExcess } from "./report-excess";

/** Refuses operations with too many aliases, counted as often as their fragments are spread. */
export function maxAliases(limit: number): (context: ValidationContext) => ASTVisitor {
  return (context) => ({
    Document(document) {
      const aliases = Math.max(0, ...measureOperations(document, aliasMeasure));
      if (aliases <= limit) return;
      const found = aliases >= Number.MAX_SAFE_INTEGER ? "far more" : String(aliases);
      const message = `An operation may have ${limit} aliases; this one has ${found}.`;
      reportExcess(context, "QUERY_TOO_LARGE", message, { limit });
    },
  });
}

const aliasMeasure: Measure<number> = {
  nothing: 0,
  field: ({ alias }, beneath) => atMost(beneath + (alias ? 1 : 0)),
  together: (one, other) => atMost(one + other),
};

function atMost(count: number): number {
  return Math.min(count, Number.MAX_SAFE_INTEGER);
}
