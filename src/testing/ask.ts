import { type GraphQLFormattedError, type GraphQLSchema, graphql } from "graphql";
import { Budget } from "../api/budget";
import { createContext } from "../api/context";
import { formatError } from "../api/format-error";
import { createSchema } from "../api/schema";
import { CurrentGraph } from "../graph/current-graph";
import type { Graph } from "../graph/graph";
import type { Audience, View } from "../graph/view";
import { Turns } from "../graph/walk/turns";
import type { Language } from "../ontology/labels";
import { noServices } from "./no-services";

/** How a question is asked, where that matters. */
export interface Manner {
  readonly variables?: Readonly<Record<string, unknown>>;
  /** The language of the request; none unless said. */
  readonly language?: Language;
  /** Anyone asks unless said. */
  readonly audience?: Audience;
  /** How many objects the operation may read. */
  readonly objects?: number;
  /** How many links a walk may look at. */
  readonly walkedLinks?: number;
  /** What is seen instead of the asker's graph: a view of another one, of the same ontology. */
  readonly view?: View;
}

/** Asks a graph over its GraphQL schema, within the process. A process can have one, as it can have one schema. */
export class Asker {
  readonly schema: GraphQLSchema;
  private readonly current = new CurrentGraph();

  constructor(
    graph: Graph,
    private readonly day = "2024-06-01",
  ) {
    this.schema = createSchema(graph.ontology);
    this.current.show(graph);
  }

  /** The data that answers an operation, in which nothing may have gone wrong. */
  async ask<Data = unknown>(source: string, manner: Manner = {}): Promise<Data> {
    const { data, errors } = await this.answer(source, manner);
    if (errors.length) throw new Error(`${source}\nis refused: ${JSON.stringify(errors)}`);
    return data as Data;
  }

  /** The errors with which an operation is refused, as a client reads them. */
  async refusals(source: string, manner: Manner = {}): Promise<readonly GraphQLFormattedError[]> {
    const { errors } = await this.answer(source, manner);
    if (!errors.length) throw new Error(`${source}\nis not refused`);
    return errors;
  }

  private async answer(source: string, manner: Manner): Promise<{ data: unknown; errors: GraphQLFormattedError[] }> {
    const { variables = {}, language = null, audience = "PUBLIC", objects = 100_000 } = manner;
    const { view = this.current.view(audience, this.day), walkedLinks = 500_000 } = manner;
    const contextValue = createContext({
      view,
      language,
      budget: new Budget(objects),
      turns: new Turns(),
      walkLimit: walkedLinks,
      actor: null,
      services: noServices,
    });
    const result = await graphql({ schema: this.schema, source, variableValues: variables, contextValue });
    const errors = (result.errors ?? []).map((error) => formatError(error.toJSON(), error));
    return { data: JSON.parse(JSON.stringify(result.data ?? null)), errors };
  }
}
