import type { FormattedExecutionResult } from "graphql";
import { createClient as createEventClient } from "graphql-sse";
import { createClient as createSocketClient } from "graphql-ws";
import { WebSocket } from "ws";

/** How a test subscribes, where that matters. */
export interface Subscribing {
  readonly variables?: Record<string, unknown>;
  /** As anyone unless said. */
  readonly key?: string;
}

/** A subscription over a connection of its own. */
export interface Subscribed<Data = Record<string, unknown>> {
  /** The next answer; null when there are no more. Throws what ended the connection. */
  next(): Promise<FormattedExecutionResult<Data> | null>;
  /** Ends the connection. */
  close(): Promise<void>;
}

/** Subscribes at the address of a service. */
export type Subscribe = <Data = Record<string, unknown>>(
  url: string,
  query: string,
  manner?: Subscribing,
) => Subscribed<Data>;

/** Every way to subscribe, each by the library that clients use, which does not connect again by itself here. */
export const transports: Readonly<Record<"WebSocket" | "server-sent events", Subscribe>> = {
  WebSocket: (url, query, { variables, key } = {}) => {
    const client = createSocketClient({
      url: `${url.replace(/^http/, "ws")}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      ...(key && { connectionParams: { authorization: `Bearer ${key}` } }),
    });
    return subscribed(client.iterate({ query, variables }), () => client.dispose());
  },
  "server-sent events": (url, query, { variables, key } = {}) => {
    const client = createEventClient({
      url: `${url}/graphql/stream`,
      retryAttempts: 0,
      ...(key && { headers: { authorization: `Bearer ${key}` } }),
    });
    return subscribed(client.iterate({ query, variables }), () => client.dispose());
  },
};

function subscribed<Data>(
  answers: AsyncIterableIterator<unknown>,
  close: () => void | Promise<void>,
): Subscribed<Data> {
  return {
    next: async () => {
      try {
        const { value, done } = await answers.next();
        return done ? null : (value as FormattedExecutionResult<Data>);
      } catch (error) {
        // A WebSocket tells the errors of an operation in a message of its own.
        if (Array.isArray(error)) return { errors: error };
        throw error;
      }
    },
    close: async () => {
      await close();
    },
  };
}
