import type { SeenChange } from "../../history/changes/seen-change";
import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";
import type { Commit } from "../../store/recorded-change";
import type { ApiContext } from "../context";
import type { Declarations, OutputFieldOptions } from "../declare";
import type { InputProblem } from "./problem";
import type { Result } from "./results";
import type { Shown, Verb } from "./verb";

type Fields = Record<string, OutputFieldOptions>;

/** What the fields of a mutation's answer are read from. */
export interface Answer {
  /** What was done; null when it was refused. */
  readonly commit: Commit | null;
  /** What was done for each operation, in their order; null when it was refused. */
  readonly operations: readonly Performed[] | null;
  readonly errors: readonly InputProblem[];
}

/** An operation of `apply`, as it was done. */
export interface Performed extends Result {
  readonly operation: string;
  readonly ref: string | null;
  readonly commit: Commit;
}

/** The name of the answer to a verb. */
export function payloadOf(verb: string): string {
  return `${capitalised(verb)}Payload`;
}

/** Declares the answer to each verb. */
export function declarePayloads(declare: Declarations, verbs: readonly Verb[]): void {
  for (const { name, shows } of verbs) {
    const description = `What ${name} did. When \`errors\` tells something, nothing was done, and all else is null.`;
    declare.object(payloadOf(name), description, { ...subjectFields(shows, firstId), ...changeFields });
  }
}

/** Declares the answer to `apply`. */
export function declareApplyPayload(declare: Declarations): void {
  declare.object("PerformedOperation", "What one operation of `apply` did.", {
    operation: { type: "String!", description: "The name of the operation, such as `createMeasure`." },
    ref: { type: "String", description: "The `ref` that it was given." },
    id: {
      type: "ID!",
      description: "The id of the node or link that it was about.",
      resolve: ({ subjectId }: Performed) => subjectId,
    },
    ...subjectFields({ kind: "nodeOrLink" }, ({ subjectId }: Performed) => subjectId),
    changes: {
      type: "[Change!]!",
      description: "What it changed, links that it made or took along included; empty when all was so already.",
      resolve: ({ changes, commit }: Performed, _: unknown, context: ApiContext) => entriesOf(changes, commit, context),
    },
  });
  declare.object(
    "ApplyPayload",
    "What `apply` did, or would do when it was tried only. When `errors` tells something, nothing was done, and all else is null.",
    {
      operations: {
        type: "[PerformedOperation!]",
        description: "What each operation did, in the order in which they were given.",
      },
      ...changeFields,
    },
  );
}

/** What every answer tells: the revision, what was changed, or what is wrong. */
export const changeFields: Fields = {
  revision: {
    type: "Int",
    description:
      "The number of the commit: whoever asks from this revision on sees what was done. When nothing had to be changed, the latest one.",
    resolve: ({ commit }: Answer) => commit?.revision ?? null,
  },
  changes: {
    type: "[Change!]",
    description: "All that was changed, in the order in which it is recorded.",
    resolve: ({ commit }: Answer, _: unknown, context: ApiContext) =>
      commit && entriesOf(commit.changes, commit, context),
  },
  errors: {
    type: "[MutationError!]!",
    description: "Everything that is wrong with what was asked; empty when it was done.",
  },
};

/** The fields by which an answer shows what was made or changed, as it is after the commit. */
function subjectFields<Source>(shows: Shown, idOf: (source: Source) => string | null): Fields {
  const node: OutputFieldOptions = {
    type: "Node",
    description: "The node as it is now; null where you may not see it.",
    resolve: (source: Source, _: unknown, { view }: ApiContext) => nodeOf(idOf(source), view),
  };
  const link: OutputFieldOptions = {
    type: "Link",
    description: "The link as it is now; null where you may not see it.",
    resolve: (source: Source, _: unknown, { view }: ApiContext) => linkOf(idOf(source), view),
  };
  if (shows.kind === "node") return { [shows.field]: { ...node, type: shows.type } };
  if (shows.kind === "link") return { link };
  if (shows.kind === "nodeOrLink") return { node, link };
  return { id: { type: "ID", description: "The id of what is gone.", resolve: (source: Source) => idOf(source) } };
}

function firstId({ operations }: Answer): string | null {
  return operations?.[0]?.subjectId ?? null;
}

function nodeOf(id: string | null, view: ApiContext["view"]): Node | null {
  return id === null ? null : (view.node(id) ?? null);
}

function linkOf(id: string | null, view: ApiContext["view"]): Link | null {
  const link = id === null ? undefined : view.graph.link(id);
  return link && view.hasLink(link) ? link : null;
}

/** Changes as whoever made them sees them. */
async function entriesOf(
  changes: Commit["changes"],
  commit: Commit,
  { budget, services, view }: ApiContext,
): Promise<SeenChange[]> {
  budget.spend(changes.length);
  const seen = await services.seenChanges.see(
    changes.map((change) => ({ ...change, commit })),
    view.audience,
  );
  return seen.flatMap((change) => change ?? []);
}

/** `createMeasure` as types that belong to it begin: `CreateMeasure`. */
export function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
