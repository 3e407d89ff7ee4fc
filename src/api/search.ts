import { type Filter, filterOf } from "../graph/filter";
import { nodeSorts, type Sort } from "../graph/order";
import { type Hit, search } from "../graph/search/search";
import { nodeTest } from "../graph/where";
import type { Language } from "../ontology/labels";
import { parseArguments } from "./arguments";
import { Connection, rowIdentity } from "./connection";
import type { ApiContext } from "./context";
import type { OutputFieldOptions } from "./declare";
import { fingerprintOf } from "./fingerprint";
import { pageArguments } from "./inputs/list-arguments";
import { longestSearch, mostWords, SearchArguments } from "./search-arguments";

/** What a search costs of an operation's budget, whatever it finds. */
const searchCost = 500;

interface SearchInput {
  readonly text: string;
  readonly where?: Filter | null;
  readonly language?: Language | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** The query that finds nodes by the words in their texts. */
export const searchQueries: Record<string, OutputFieldOptions> = {
  search: {
    type: "SearchConnection!",
    description:
      "Nodes by the words in their texts, the best first: names before other names, descriptions, definitions and quotes. " +
      "As people type: capitals and accents do not matter (`a` finds `ä`), nor the ends of words, inflections, or one typing error in a word of four letters or more. " +
      "All words have to be in a node; where no node has all of them, those that have some are found.",
    args: {
      text: {
        type: "String!",
        description: `What is looked for: up to ${longestSearch} characters and ${mostWords} different words.`,
      },
      where: { type: "NodeWhere", description: "Only nodes that pass this." },
      language: { type: "Language", description: "Only texts in this language; in every language when left out." },
      first: pageArguments.first,
      after: pageArguments.after,
    },
    resolve: (_: unknown, args: SearchInput, context: ApiContext) => found(args, context),
  },
};

/** What was found, a page at a time. */
class SearchConnection extends Connection<Hit> {
  protected partsOf(hit: Hit): Hit {
    return hit;
  }
}

const byScore: Sort<Hit> = { value: ({ score }) => score, descending: true, nullsFirst: false };

async function found(args: SearchInput, context: ApiContext): Promise<SearchConnection> {
  const { view, language: preferred, budget, turns } = context;
  const { where, language = null } = args;
  const { text, first, after } = parseArguments(SearchArguments, {
    text: args.text,
    first: args.first,
    after: args.after,
  });
  const passes = nodeTest(view, filterOf(where, "where"));
  budget.spend(searchCost);
  await turns.next();
  const rows = await search(view, { text, passes, language, preferred });
  const fingerprint = (): string => fingerprintOf(context, "search", { text, where, language });
  const sorts = [byScore, ...nodeSorts(view, undefined, preferred, null)];
  return new SearchConnection({ rows, sorts, identity: rowIdentity, fingerprint }, { first, after }, context);
}
