import { encodePlace, endOf } from "../history/cursor";
import type { Webhook } from "../store/entities/webhook";

/** Asks the API as a reader who sees what is internal to a space, or to all for null; `undefined` asks as anyone. */
export type AskApi = <Data>(
  question: { readonly query: string; readonly variables: Readonly<Record<string, unknown>> },
  internalTo: string | null | undefined,
) => Promise<Data>;

/** What there is to tell a webhook next, and how far the feed was looked through for it. */
export interface NextCommit {
  /** The next commit with something to tell; null when there is none so far. */
  readonly told: { readonly revision: number; readonly body: string } | null;
  /** Everything before this revision has been told, or is none of its business. */
  readonly nextRevision: number;
}

/** So many changes of a commit are told; who wants the others asks for them. */
const mostChanges = 100;
/** The longest body, in bytes; a longer one leaves out how properties changed. */
const mostBytes = 262_144;

/** Finds the next commit that a webhook is to be told of, in the words of the API and as its audience may see it today. */
export async function nextCommit(
  webhook: Webhook,
  ask: AskApi,
  enumName: (type: string) => string | undefined,
): Promise<NextCommit> {
  const { space, audience, nextRevision } = webhook;
  const types = webhook.types?.split(",").flatMap((type) => enumName(type) ?? []) ?? null;
  let after = encodePlace(endOf(nextRevision - 1));
  for (;;) {
    const variables = { after, space, types, first: mostChanges + 1 };
    const { revision, changes } = await ask<Answer>({ query, variables }, audience === "INTERNAL" ? space : undefined);
    const [first, ...others] = changes.edges;
    if (first)
      return {
        told: { revision: first.node.revision, body: bodyOf([first, ...others]) },
        nextRevision: first.node.revision,
      };
    const { hasNextPage, endCursor } = changes.pageInfo;
    if (!hasNextPage || !endCursor) return { told: null, nextRevision: Math.max(nextRevision, revision.number + 1) };
    after = endCursor;
  }
}

const query = `query ($after: String, $space: String, $types: [NodeType!], $first: Int) {
  revision { number }
  changes(after: $after, space: $space, types: $types, first: $first) {
    edges {
      cursor
      node {
        revision recordedAt actor reason
        operation restored kind subjectId version nodeType linkType name sentence
        properties { property label before after }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Told {
  readonly revision: number;
  readonly recordedAt: string;
  readonly actor: string;
  readonly reason: string | null;
  readonly properties: readonly unknown[];
}
interface Row {
  readonly cursor: string;
  readonly node: Told;
}
interface Answer {
  readonly revision: { readonly number: number };
  readonly changes: {
    readonly edges: readonly Row[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** The message of the first commit of some rows; `cursor` is where the API goes on after what it tells. */
function bodyOf(rows: readonly [Row, ...Row[]]): string {
  const { revision, recordedAt, actor, reason } = rows[0].node;
  const all = rows.filter(({ node }) => node.revision === revision);
  const told = all.slice(0, mostChanges);
  const message = (row: (node: Told) => object) => {
    const changes = told.map(({ node: { revision: _, recordedAt: __, actor: ___, reason: ____, ...node } }) =>
      row(node as Told),
    );
    const facts = { type: "commit", revision, recordedAt, actor, reason };
    return JSON.stringify({ ...facts, changes, hasMore: all.length > told.length, cursor: told.at(-1)?.cursor });
  };
  const whole = message((node) => node);
  if (Buffer.byteLength(whole) <= mostBytes) return whole;
  return message(({ properties: _, ...node }) => ({ ...node, properties: null }));
}
