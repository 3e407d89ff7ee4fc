import { EventEmitter, once } from "node:events";
import { buildSchema, type GraphQLSchema } from "graphql";
import { readConfig } from "../config";
import { StrategyError } from "../errors";
import { type App, createApp } from "../http/app";
import { type Authenticate, authenticatingBy } from "../http/authentication";

/** An HTTP service over a schema of a few fields, listening on a free port. */
export interface SmallApp extends App {
  readonly url: string;
  /** Resolves once somebody asks for `slow`. */
  readonly slowAsked: Promise<void>;
  /** Lets `slow` answer. */
  readonly answerSlow: () => void;
}

/** What a test may want otherwise. */
export interface SmallAppOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly isReady?: () => boolean;
  /** Who holds which key; nobody any, unless said. */
  readonly authenticate?: Authenticate;
  readonly schema?: GraphQLSchema;
  readonly beatMilliseconds?: number;
}

/** Starts an HTTP service to talk to over real connections; whoever starts it closes it. */
export async function startSmallApp(options: SmallAppOptions = {}): Promise<SmallApp> {
  const { slow, ...gate } = createGate();
  const app = await createApp({
    config: readConfig({ LOG_LEVEL: "silent", ...options.env }),
    schema: options.schema ?? smallSchema(slow),
    createContext: ({ acceptLanguage, holder }) => ({ acceptLanguage, holder, revision: 7 }),
    revisionOf: ({ revision }) => revision,
    isReady: options.isReady ?? (() => true),
    authenticate: options.authenticate ?? authenticatingBy({ holderOf: async () => null }),
    revision: () => 7,
    beatMilliseconds: options.beatMilliseconds,
  });
  const url = await app.server.listen({ port: 0, host: "127.0.0.1" });
  return { ...app, ...gate, url };
}

function createGate(): Pick<SmallApp, "slowAsked" | "answerSlow"> & { readonly slow: () => Promise<string> } {
  const gate = new EventEmitter();
  const slowAsked = once(gate, "asked").then(() => undefined);
  const opened = once(gate, "opened");
  const slow = () => {
    gate.emit("asked");
    return opened.then(() => "at last");
  };
  return { slow, slowAsked, answerSlow: () => void gate.emit("opened") };
}

function smallSchema(slow: () => Promise<string>): GraphQLSchema {
  const schema = buildSchema(`
    type Query {
      name: String
      acceptLanguage: String
      long: String
      slow: String
      refused: String
      unavailable: String!
      broken: String
      filter(where: Where): String
      node: Node
    }
    type Mutation { change: String }
    type Node { name: String node: Node }
    input Where { NOT: Where AND: [Where!] name: String }
  `);
  const resolvers: Record<string, (args: unknown, context: { acceptLanguage: string | undefined }) => unknown> = {
    name: () => "Kouvola",
    acceptLanguage: (_, { acceptLanguage }) => acceptLanguage ?? null,
    long: () => "kasvu ".repeat(2000),
    slow,
    filter: () => "filtered",
    refused: () => refuse(new StrategyError("INVALID_FILTER", "Expected a name, got null.", { field: "name" })),
    unavailable: () => refuse(new StrategyError("STORE_UNAVAILABLE", "The database cannot be reached.")),
    broken: () => refuse(new Error("password=hunter2 at /secret/place")),
  };
  const fields = schema.getQueryType()?.getFields();
  for (const [name, resolve] of Object.entries(resolvers)) {
    const field = fields?.[name];
    if (field) field.resolve = (_, args, context) => resolve(args, context);
  }
  return schema;
}

function refuse(error: Error): never {
  throw error;
}
