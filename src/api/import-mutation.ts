import type { GraphQLResolveInfo } from "graphql";
import { StrategyError } from "../errors";
import type { Ids, ImportReport } from "../exchange/import/report";
import type { Problem } from "../exchange/read/problems";
import { type ApiContext, withView } from "./context";
import type { Declarations, OutputFieldOptions } from "./declare";
import { giveRootContext } from "./root-contexts";

interface ImportInput {
  readonly document: string;
  readonly format?: "YAML" | "JSON" | null;
  readonly replace: boolean;
  readonly dryRun: boolean;
  readonly reason?: string | null;
  readonly idempotencyKey?: string | null;
}

type Answer = { readonly report: ImportReport | null; readonly errors: readonly Told[] };

type Told = Pick<Problem, "code" | "message"> & Partial<Problem>;

/** The longest that a reason and an idempotency key may be, in characters. */
const longest = { reason: 1_000, idempotencyKey: 200 } as const;

/** Reads a graph document into the graph, in one commit. */
export function importMutation(declare: Declarations): Record<string, OutputFieldOptions> {
  declareInput(declare);
  declarePayload(declare);
  return {
    importDocument: {
      type: "ImportPayload!",
      description:
        "Creates what a graph document has and the graph has not, and changes what differs; all of it or nothing. What the document does not mention stays unless `replace`. Longer documents go to `POST /import`.",
      args: { input: { type: "ImportInput!", description: "The document, and how it is imported." } },
      resolve: importDocument,
    },
  };
}

function declareInput(declare: Declarations): void {
  declare.enum("DocumentFormat", "The form of a graph document.", {
    YAML: { value: "YAML", description: "YAML 1.2." },
    JSON: { value: "JSON", description: "JSON, which is read faster." },
  });
  declare.input("ImportInput", "A graph document, and how it is imported.", {
    document: { type: "String!", description: "The document itself, as text." },
    format: { type: "DocumentFormat", description: "What form it has; found out when left out." },
    replace: {
      type: "Boolean!",
      description:
        "Makes the space of the document exactly what it says: nodes, links, values and lists that it leaves out go.",
      defaultValue: false,
    },
    dryRun: {
      type: "Boolean!",
      description: "Checks everything, answers what would be done, and keeps nothing.",
      defaultValue: false,
    },
    reason: { type: "String", description: "Why it is done; kept with the commit for all who look back." },
    idempotencyKey: {
      type: "String",
      description:
        "A text of your choice, such as a UUID: the same import sent again with it answers with the first result.",
    },
  });
}

function declarePayload(declare: Declarations): void {
  declare.object("ImportedIds", "Some nodes and links that an import was about.", {
    nodeCount: { type: "Int!", description: "How many nodes.", resolve: ({ nodes }: Ids) => nodes.length },
    linkCount: { type: "Int!", description: "How many links.", resolve: ({ links }: Ids) => links.length },
    nodes: idList("nodes"),
    links: idList("links"),
  });
  declare.object("ImportReport", "What an import did, or in a dry run would do.", {
    dryRun: { type: "Boolean!", description: "Whether nothing was kept." },
    revision: { type: "Int", description: "The revision that it made; null when there was nothing to do." },
    created: { type: "ImportedIds!", description: "What was new." },
    changed: { type: "ImportedIds!", description: "What was there and differed." },
    left: { type: "ImportedIds!", description: "What was there already as the document says; it was not written." },
    deleted: { type: "ImportedIds!", description: "What was in the space and not in the document, with `replace`." },
    erased: {
      type: "[ID!]!",
      description: "People in the document who were erased: neither they nor their links were made again.",
    },
  });
  declare.object("ImportError", "Why a document was not imported.", {
    code: { type: "String!", description: "What kind of thing is wrong, as a word that never changes its meaning." },
    message: { type: "String!", description: "What was expected and what came." },
    line: { type: "Int", description: "The line of the document, from 1; null where it is not about the document." },
    column: { type: "Int", description: "The column of the document, from 1." },
    path: {
      type: "[String!]!",
      description: "Where in the document it stands, such as `nodes`, `3`, `name`; empty for the whole of it.",
      resolve: ({ path = [] }: Told) => path.map(String),
    },
    subject: { type: "String", description: "The node or link that it belongs to, in words." },
  });
  declare.object("ImportPayload", "What became of a document. When `errors` tells something, nothing was done.", {
    report: { type: "ImportReport", description: "What was done; null when something is wrong." },
    errors: { type: "[ImportError!]!", description: "What is wrong, with the place in the document." },
  });
}

function idList(kind: keyof Ids): OutputFieldOptions {
  return {
    type: "[ID!]!",
    description: `The ids of the first of these ${kind}.`,
    args: { first: { type: "Int!", description: "How many, from 0 to 500.", defaultValue: 50 } },
    resolve: (ids: Ids, { first }: { readonly first: number }) => {
      if (first >= 0 && first <= 500) return ids[kind].slice(0, first);
      throw new StrategyError("INVALID_PAGE", `first takes 0 to 500, got ${first}.`, { argument: "first" });
    },
  };
}

async function importDocument(
  _: unknown,
  { input }: { readonly input: ImportInput },
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Answer> {
  const answer = await answerTo(input, context);
  const { audience, day } = context.view;
  giveRootContext(context, info, withView(context, context.services.current.view(audience, day), null));
  return answer;
}

async function answerTo(input: ImportInput, { actor, services }: ApiContext): Promise<Answer> {
  try {
    if (!actor) throw new StrategyError("UNAUTHENTICATED", "Expected a key that may change something; none came.");
    refuseWrong(input);
    const { document, format, ...options } = input;
    const documents = [{ name: "document", text: document }];
    return { report: await services.importer.import(actor, documents, options), errors: [] };
  } catch (error) {
    return { report: null, errors: toldOf(error) };
  }
}

function refuseWrong(input: ImportInput): void {
  if (input.format === "JSON" && !isJson(input.document)) {
    throw new StrategyError("INVALID_DOCUMENT", "Expected a document in JSON, got something that is not.");
  }
  for (const name of ["reason", "idempotencyKey"] as const) {
    const value = input[name] ?? "";
    if (value.length <= longest[name] && !/\0|\p{Surrogate}/u.test(value)) continue;
    const message = `${name} takes at most ${longest[name]} characters that can be stored; something else came.`;
    throw new StrategyError("INVALID_ARGUMENT", message, { argument: name });
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What the caller can mend; what nobody can mend is thrown on. */
function toldOf(error: unknown): readonly Told[] {
  if (!(error instanceof StrategyError) || !mendable.has(error.category)) throw error;
  const problems = error.details.problems as readonly Problem[] | undefined;
  return problems ?? [{ code: error.code, message: error.message }];
}

const mendable: ReadonlySet<string> = new Set(["input", "limit", "access"]);
