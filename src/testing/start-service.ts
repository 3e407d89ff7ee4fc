import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../config";
import { createService } from "../service/create-service";

/** The key that may do everything in a service for tests. */
export const adminKey = "a-key-for-tests-alone-that-is-long-enough";

/** What a client gets for an operation. */
export interface Answer<Data> {
  readonly status: number;
  readonly data: Data;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code?: string } }[];
  readonly extensions?: { readonly revision?: number };
}

/** The whole service as it starts by itself, over a database of its own, on a free port. */
export interface RunningService {
  /** Where it listens, such as `http://127.0.0.1:4321`. */
  readonly url: string;
  /** Asks over HTTP, with a key or as anyone. */
  ask<Data = Record<string, unknown>>(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    key?: string | null,
  ): Promise<Answer<Data>>;
  close(): Promise<void>;
}

/** Starts the service: on an SQLite file that goes with it unless `env` names a database, and filled with Kouvola's strategy unless it says otherwise. */
export async function startService(env: Readonly<Record<string, string>> = {}): Promise<RunningService> {
  const folder = mkdtempSync(join(tmpdir(), "strategy-graph-"));
  const usual = { DATABASE_URL: `sqlite:${join(folder, "graph.db")}`, PORT: "0", LOG_LEVEL: "silent" };
  const service = await createService(readConfig({ ...usual, ADMIN_KEY: adminKey, ...env }));
  const url = service.address.origin;
  return {
    url,
    ask: async (query, variables = {}, key = null) => {
      const response = await fetch(`${url}/graphql`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          accept: "application/graphql-response+json",
          ...(key && { authorization: `Bearer ${key}` }),
        },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors = [], extensions } = await response.json();
      return { status: response.status, data, errors, extensions };
    },
    close: async () => {
      await service.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
