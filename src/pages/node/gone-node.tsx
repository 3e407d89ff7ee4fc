import { spaceOf } from "../../ontology/id";
import { address } from "../address";
import type { PageContent, PageRequest } from "../page";
import { codeOf } from "../parts/code-of";
import { type Moment, present } from "../past/moment";
import { Notice } from "../past/notice";
import { nodeWords } from "./words";

const query = `# What was this?
query Gone($ids: [ID!]!) { changes(ids: $ids, last: 1) { nodes { name } } }`;

interface Answer {
  readonly changes: { readonly nodes: readonly { readonly name: string | null }[] };
}

/** What is said where a thing is not, or was not then, though something is told of it; null where nothing is. */
export async function goneNode(request: PageRequest, moment: Moment): Promise<PageContent | null> {
  const { language, rest: id } = request;
  const name = await lastName(request);
  if (name === null) return null;
  const words = nodeWords[language];
  const lead = moment === present ? words.gone : words.notThen;
  return {
    title: name,
    summary: lead,
    section: null,
    space: spaceOf(id),
    question: null,
    isPast: moment !== present,
    status: 404,
    body: (
      <>
        <Notice {...{ moment, language }} toNow={address.node(id, { lang: language })} />
        <div class="head">
          <h1>{name}</h1>
          <p class="head__lead">{lead}</p>
          <p class="head__facts">
            <a href={address.changes(language, { id })}>{words.history}</a>
          </p>
        </div>
      </>
    ),
  };
}

/** What it was called last; null where it never was, or nothing may be told of it, or what was cannot be read now. */
async function lastName({ ask, language, rest: id }: PageRequest): Promise<string | null> {
  try {
    const { changes } = await ask<Answer>({ query, variables: { ids: [id] } }, language);
    return changes.nodes.at(-1)?.name ?? null;
  } catch (error) {
    if (codeOf(error) === "STORE_UNAVAILABLE") return null;
    throw error;
  }
}
