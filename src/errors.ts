/** What kind of trouble an error is: it decides the HTTP status and whether trying again can help. */
export type ErrorCategory = "access" | "input" | "limit" | "store" | "settings" | "state";

interface CatalogueEntry {
  readonly category: ErrorCategory;
  readonly description: string;
}

/** Every error that a caller or operator can meet. A code is never reused for something else. */
export const errorCatalogue = {
  INVALID_ID: { category: "input", description: "An id does not have the form of an id." },
  INVALID_CURSOR: { category: "input", description: "A cursor is not one that this service gave." },
  FOREIGN_CURSOR: {
    category: "input",
    description: "A cursor was given for another question, order, language or audience.",
  },
  INVALID_PAGE: { category: "input", description: "`first`, `last`, `after` and `before` do not say a page." },
  INVALID_FILTER: {
    category: "input",
    description: "A filter cannot be understood, such as null where a value belongs.",
  },
  INVALID_ORDER: { category: "input", description: "An ordering cannot be understood, or not in this place." },
  INVALID_ARGUMENT: { category: "input", description: "Another argument has a value that it cannot have." },
  TOO_MANY_IDS: { category: "limit", description: "More ids were asked for at once than are answered." },
  QUERY_TOO_DEEP: { category: "limit", description: "An operation is nested more deeply than is allowed." },
  QUERY_TOO_LARGE: {
    category: "limit",
    description: "An operation has more tokens, aliases or directives than is allowed.",
  },
  TOO_MANY_TIMES: { category: "limit", description: "An operation looks at more different times than one may." },
  ANSWER_TOO_LARGE: { category: "limit", description: "An operation reads more objects than one operation may." },
  INVALID_DOCUMENT: { category: "input", description: "A graph document cannot be read." },
  INVALID_OPERATION: { category: "input", description: "A change contradicts the ontology or the graph." },
  ID_EXISTS: { category: "input", description: "A node with this id exists already." },
  NODE_ERASED: {
    category: "input",
    description: "The id was that of a person who has been erased; it is never used again.",
  },
  LINK_EXISTS: { category: "input", description: "An equal link exists already." },
  UNKNOWN_NODE: { category: "input", description: "A node that is to be changed is not there." },
  UNKNOWN_LINK: { category: "input", description: "A link that is to be changed is not there." },
  VERSION_CONFLICT: {
    category: "input",
    description: "Somebody changed it since the version that was expected; `currentVersion` tells the version it has.",
  },
  NODE_LINKED: {
    category: "input",
    description: "A node that is to be deleted has links, or is a source that statements name.",
  },
  QUOTE_NOT_FOUND: {
    category: "input",
    description: "A quote does not stand in the text of its source; `nearest` tells the passage that is most like it.",
  },
  NOTHING_TO_RESTORE: {
    category: "input",
    description: "Nothing is recorded of it at the time it is to be restored to.",
  },
  IDEMPOTENCY_KEY_REUSED: {
    category: "input",
    description: "An idempotency key came again with another input than the first time.",
  },
  COMMIT_UNCERTAIN: {
    category: "store",
    description:
      "The connection to the database was lost while a change was being kept, and whether it was kept is not known yet.",
  },
  INVALID_SETTINGS: {
    category: "settings",
    description: "An environment variable or option has a value that it cannot have.",
  },
  STORE_LOCKED: { category: "store", description: "Another process has the database file open." },
  STORE_READ_ONLY: { category: "store", description: "The database cannot be written to." },
  STORE_FULL: { category: "store", description: "There is no room left where the database is." },
  STORE_NOT_A_DATABASE: { category: "store", description: "The file is not an SQLite database, or is damaged." },
  STORE_TOO_NEW: { category: "store", description: "The database was written by a newer version of the program." },
  STORE_INCONSISTENT: { category: "store", description: "The rows of the database contradict each other." },
  STORE_UNAVAILABLE: { category: "store", description: "The database cannot be reached." },
  FILE_EXISTS: { category: "store", description: "A file that would be written exists already, and is not replaced." },
  MIGRATION_BY_HAND: {
    category: "store",
    description: "The tables differ from the entities in a way that no migration can be generated for.",
  },
  INVALID_JSON: { category: "input", description: "The body of a request is not JSON." },
  BODY_TOO_LARGE: { category: "limit", description: "The body of a request is longer than is allowed." },
  UNSUPPORTED_MEDIA_TYPE: {
    category: "input",
    description: "The body of a request is of a kind that is not read here.",
  },
  NOT_ACCEPTABLE: {
    category: "input",
    description: "What is at this address is not served in any format that the client accepts.",
  },
  NOT_FOUND: { category: "input", description: "There is nothing at this address." },
  METHOD_NOT_ALLOWED: { category: "input", description: "What is at this address does not answer to this method." },
  INVALID_REQUEST: { category: "input", description: "A request cannot be understood as HTTP." },
  UNAUTHENTICATED: { category: "access", description: "A key is needed, or the one that came is not taken." },
  FORBIDDEN: { category: "access", description: "The key does not let its holder do this." },
  KEY_EXISTS: { category: "input", description: "Another key has this name and is not revoked." },
  UNKNOWN_KEY: { category: "input", description: "There is no API key with this id." },
  SUBSCRIPTION_BEHIND: {
    category: "limit",
    description: "A subscriber took changes too slowly and was cut off; it can go on after the cursor in the details.",
  },
  SUBSCRIPTION_EXPECTED: {
    category: "input",
    description: "Queries and mutations are sent to `/graphql` over HTTP; here only subscriptions are answered.",
  },
  UNKNOWN_WEBHOOK: { category: "input", description: "There is no webhook with this id." },
  TOO_MANY_WEBHOOKS: { category: "limit", description: "There are as many webhooks as there can be." },
  TOO_MANY_STREAMS: {
    category: "limit",
    description: "A key or address has as many streams of changes open as it may have.",
  },
  WORDS_FOUND: { category: "state", description: "Words that should be nowhere any more were found." },
  SERVICE_REFUSED: {
    category: "state",
    description: "The service that a command asked cannot be reached, or refuses.",
  },
  NOT_READY: { category: "state", description: "The service has not loaded its graph yet." },
} as const satisfies Record<string, CatalogueEntry>;

/** The stable code of an error. */
export type ErrorCode = keyof typeof errorCatalogue;

/** An error with a stable code and a message that says what was expected and what came. */
export class StrategyError extends Error {
  override readonly name = "StrategyError";

  constructor(
    readonly code: ErrorCode,
    message: string,
    /** What a program can use to react: ids, names, limits. Never personal data or internals. */
    readonly details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  get category(): ErrorCategory {
    return errorCatalogue[this.code].category;
  }
}
