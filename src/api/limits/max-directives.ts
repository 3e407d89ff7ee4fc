import type { ASTVisitor, ValidationContext } from "graphql";
import { reportExcess } from "./report-excess";

/** The most directives in a document: no honest question has more. */
export const MAX_DIRECTIVES = 50;

/** Refuses documents with too many directives. */
export function maxDirectives(context: ValidationContext): ASTVisitor {
  let directives = 0;
  return {
    Directive() {
      directives++;
    },
    Document: {
      leave() {
        if (directives <= MAX_DIRECTIVES) return;
        const message = `A document may have ${MAX_DIRECTIVES} directives; this one has ${directives}.`;
        reportExcess(context, "QUERY_TOO_LARGE", message, { limit: MAX_DIRECTIVES });
      },
    },
  };
}
