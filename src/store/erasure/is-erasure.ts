import { isContact } from "../../ontology/personal-words";
import type { Commit } from "../recorded-change";

/** Whether a commit erased a person: then the record of the past is another one by now, and nothing read before counts. */
export function isErasure({ changes }: Commit): boolean {
  return changes.some(
    ({ operation, before }) =>
      operation === "DELETE" && before !== null && "name" in before && isContact(before) && /^█+$/u.test(before.name),
  );
}
