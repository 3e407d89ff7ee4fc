import { StrategyError } from "../errors";

/** A service that runs, asked over GraphQL in place of opening the database. */
export interface Remote {
  /** The data that answers an operation. Throws what the service refuses, in its own words (SERVICE_REFUSED). */
  ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
  /** What is at a path below the service, such as `/export/kouvola.yaml`; throws what it refuses, in its own words. */
  request(path: string, init?: RequestInit): Promise<Response>;
  /** What a mutation answers, whose field has the alias `outcome`; throws also what it tells in its `errors`. */
  change<Payload>(mutation: string, variables?: Readonly<Record<string, unknown>>): Promise<Payload>;
}

/** What `--url` is, for the help of commands. */
export const urlOption = [
  "--url <address>",
  "do it through the service that runs there, by the key in STRATEGY_GRAPH_KEY (or ADMIN_KEY)",
] as const;

/** The service at an address such as `https://strategy.kouvola.example`, asked with a key. */
export function remoteAt(address: string, key: string | undefined): Remote {
  const endpoint = endpointOf(address);
  if (key === undefined) {
    throw new StrategyError(
      "INVALID_SETTINGS",
      "Expected a key for --url in the environment variable STRATEGY_GRAPH_KEY (or ADMIN_KEY), found none.",
    );
  }
  const headers = {
    "content-type": "application/json",
    accept: "application/graphql-response+json",
    authorization: `Bearer ${key}`,
  };
  const ask = async <Data>(query: string, variables = {}) => {
    const body = JSON.stringify({ query, variables });
    // A key goes nowhere but where it was told to go.
    const answer = fetch(endpoint, { method: "POST", headers, body, redirect: "manual" });
    const { data, errors } = await read(await answer.catch(() => unreachable(endpoint)), endpoint);
    refuseFor(errors);
    return data as Data;
  };
  const request = async (path: string, init: RequestInit = {}) => {
    const url = new URL(endpoint.href.replace(/\/graphql$/, path));
    const sent = {
      ...init,
      headers: { ...init.headers, authorization: headers.authorization },
      redirect: "manual" as const,
    };
    const response = await fetch(url, sent).catch(() => unreachable(endpoint));
    if (response.ok) return response;
    const { errors } = await read(response, endpoint);
    refuseFor(errors);
    throw refused(`Expected an answer from ${endpoint.origin}, got the status ${response.status}.`);
  };
  return {
    ask,
    request,
    change: async <Payload>(mutation: string, variables = {}) => {
      const { outcome } = await ask<{ outcome: Payload & Pick<Answer, "errors"> }>(mutation, variables);
      refuseFor(outcome.errors);
      return outcome;
    },
  };
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

function endpointOf(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw new StrategyError(
      "INVALID_SETTINGS",
      "--url: expected the address of a service, such as http://127.0.0.1:4000, got something else.",
    );
  }
  url.pathname = `${url.pathname.replace(/\/(graphql)?\/?$/, "")}/graphql`;
  url.search = "";
  url.hash = "";
  return url;
}

async function read(response: Response, { origin }: URL): Promise<Answer> {
  const answer: unknown = await response.json().catch(() => null);
  if (typeof answer === "object" && answer && ("data" in answer || "errors" in answer)) return answer as Answer;
  throw refused(
    `Expected an answer in GraphQL's form from ${origin}, got another one, with the status ${response.status}.`,
  );
}

function refuseFor(errors: Answer["errors"] = []): void {
  if (errors.length) throw refused(errors.map(({ message }) => message).join("\n"));
}

function unreachable({ origin }: URL): never {
  throw refused(`The service at ${origin} cannot be reached.`);
}

function refused(message: string): StrategyError {
  return new StrategyError("SERVICE_REFUSED", message);
}
