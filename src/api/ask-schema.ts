import { type DocumentNode, execute, type GraphQLSchema, parse } from "graphql";
import type { Language } from "../ontology/labels";
import type { ApiContext } from "./context";

/** A question in GraphQL with the values of its variables. */
interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Asks the schema within the process, as pages do. What is asked is ours and is not validated; each text is parsed once.
 * An error of any part is thrown.
 */
export function createAsker(schema: GraphQLSchema, createContext: (language: Language) => ApiContext) {
  const documents = new Map<string, DocumentNode>();
  return async <Data>({ query, variables }: Question, language: Language): Promise<Data> => {
    const document = documents.get(query) ?? parse(query);
    documents.set(query, document);
    const contextValue = createContext(language);
    const { data, errors } = await execute({ schema, document, variableValues: variables, contextValue });
    const [error] = errors ?? [];
    if (error) throw error.originalError ?? error;
    return data as Data;
  };
}
