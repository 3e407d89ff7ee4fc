import { spaceOf } from "../../ontology/id";
import type { PageRequest } from "../page";
import type { ChangeShown } from "./changes-query";

/** The thing whose changes are told. */
export interface Subject {
  readonly id: string;
  /** What it is called now; null where it is not there for whoever reads. */
  readonly name: string | null;
  readonly space: string;
  /** Its id and those of its links: whose changes are told. */
  readonly ids: readonly string[];
}

/** As many ids as changes can be asked of at once, but for that of the thing itself. */
const MOST_LINKS = 99;

const query = `# What is it called, and which links does it have?
query Subject($id: ID!) {
  node(id: $id) { name links(derived: EXCLUDE, first: ${MOST_LINKS}) { nodes { id } } }
}`;

interface Answer {
  readonly node: {
    readonly name: string;
    readonly links: { readonly nodes: readonly { readonly id: string }[] };
  } | null;
}

/** What a thing is called, and of which ids its changes are told: of its own, and of the links that it has now. */
export async function readSubject(
  id: string,
  { ask, language }: Pick<PageRequest, "ask" | "language">,
): Promise<Subject> {
  const { node } = await ask<Answer>({ query, variables: { id } }, language);
  const ids = [id, ...(node?.links.nodes ?? []).map((link) => link.id)];
  return { id, name: node?.name ?? null, space: spaceOf(id), ids };
}

/** What it is called, or was last called among its changes; its id where nothing says. */
export function nameOf({ id, name }: Subject, changes: readonly ChangeShown[]): string {
  return name ?? changes.findLast(({ kind, subjectId }) => kind === "NODE" && subjectId === id)?.name ?? id;
}
