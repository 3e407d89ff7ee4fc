/** A question as it stands in the editors. */
export interface Question {
  readonly query: string;
  /** JSON as it was typed, which may be wrong. */
  readonly variables?: string;
  /** Which operation is meant, where the query has several. */
  readonly operationName?: string;
}

/** What the part of an address after its `#` says: nothing, a question, or something that is none. */
export type Link =
  | { readonly kind: "none" | "unreadable" }
  | { readonly kind: "question"; readonly question: Question };

/** Reads a link. Whatever it holds becomes text in an editor, and is asked only when the visitor says so. */
export function readLink(hash: string): Link {
  const parts = new URLSearchParams(hash.replace(/^#/, ""));
  if ([...parts.keys()].length === 0) return { kind: "none" };
  const query = parts.get("query") ?? "";
  if (query.trim() === "") return { kind: "unreadable" };
  const variables = parts.get("variables") || undefined;
  const operationName = /^\w+$/.exec(parts.get("operationName") ?? "")?.[0];
  return { kind: "question", question: { query, variables, operationName } };
}

/** The address at which this page opens with a question. */
export function linkTo({ query, variables, operationName }: Question, page: string): string {
  const address = new URL(page);
  const parts = new URLSearchParams({ query });
  if (variables?.trim()) parts.set("variables", variables);
  if (operationName) parts.set("operationName", operationName);
  address.hash = parts.toString();
  return address.href;
}
