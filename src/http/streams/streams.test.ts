import { StrategyError } from "../../errors";
import { type Counting, countingSchema } from "../../testing/counting-schema";
import { type SmallApp, type SmallAppOptions, startSmallApp } from "../../testing/small-app";
import { type Subscribed, transports } from "../../testing/subscribing";
import type { Authenticate } from "../authentication";

const holders = new Set(["editor", "reader"]);

/** Knows the keys of `holders`, each by its holder's name. */
const authenticate: Authenticate = async (authorization) => {
  if (authorization === undefined) return null;
  const name = authorization.replace(/^Bearer /, "");
  if (holders.has(name)) return { keyId: name, name, role: "READER", space: null };
  throw new StrategyError("UNAUTHENTICATED", "Expected a key that holds.");
};

describe.each(Object.entries(transports))("a subscription over %s", (_, subscribe) => {
  let counting: Counting;
  let app: SmallApp;
  const open: Subscribed[] = [];

  const start = async (options: SmallAppOptions = {}): Promise<void> => {
    counting = countingSchema();
    app = await startSmallApp({ schema: counting.schema, authenticate, ...options });
  };
  const opened = (query: string, manner: Parameters<typeof subscribe>[2] = {}): Subscribed => {
    const one = subscribe(app.url, query, manner);
    open.push(one);
    return one;
  };
  afterEach(async () => {
    holders.add("editor");
    await Promise.all(open.splice(0).map((one) => one.close()));
    await app.close();
  });

  it("answers each event, in the revision that it is answered from", async () => {
    await start();
    const one = opened("subscription { count { number by } }");
    const first = one.next();
    await counting.followedBy(1);
    counting.count();
    counting.count();
    expect(await first).toEqual({ data: { count: { number: 1, by: null } }, extensions: { revision: 7 } });
    expect(await one.next()).toMatchObject({ data: { count: { number: 2 } } });
  });

  it("answers to the holder of the key that it came with", async () => {
    await start();
    const one = opened("subscription ($from: Int) { count(from: $from) { by } }", {
      variables: { from: 1 },
      key: "editor",
    });
    const first = one.next();
    await counting.followedBy(1);
    counting.count();
    expect(await first).toMatchObject({ data: { count: { by: "editor" } } });
  });

  it("refuses a wrong key, and does not take it for anyone's", async () => {
    await start();
    await expect(opened("subscription { count { number } }", { key: "wrong" }).next()).rejects.toBeDefined();
    expect(counting.followers()).toBe(0);
  });

  it("ends for a client that goes away, although nothing happens", async () => {
    await start();
    const one = opened("subscription { count { number } }");
    one.next().catch(() => undefined);
    await counting.followedBy(1);
    await one.close();
    await counting.followedBy(0);
  });

  it("ends when its key is revoked", async () => {
    await start({ beatMilliseconds: 20 });
    const one = opened("subscription { count { number } }", { key: "editor" });
    const first = one.next().catch((error) => error);
    await counting.followedBy(1);
    holders.delete("editor");
    const last = await first;
    expect(last.code ?? last.errors[0].extensions.code).toEqual(last.code ? 4401 : "UNAUTHENTICATED");
    await counting.followedBy(0);
  });

  const refused: [string, string, string][] = [
    ["a query", "{ name }", "SUBSCRIPTION_EXPECTED"],
    ["a mutation", "mutation { change }", "SUBSCRIPTION_EXPECTED"],
    ["what is not GraphQL", "subscription {", "GRAPHQL_PARSE_FAILED"],
    ["what the schema does not have", "subscription { nothing }", "GRAPHQL_VALIDATION_FAILED"],
    ["several at once", "subscription { count { number } refused }", "GRAPHQL_VALIDATION_FAILED"],
    ["several operations without a name", "subscription A { refused } subscription B { refused }", "INVALID_REQUEST"],
    ["too many aliases", `subscription { count { ${aliases(31)} } }`, "QUERY_TOO_LARGE"],
    ["too many words", `subscription { count { ${"number ".repeat(3_000)} } }`, "QUERY_TOO_LARGE"],
    ["what is nested too deeply", `subscription { count ${"{ a ".repeat(250)}${"} ".repeat(250)} }`, "QUERY_TOO_DEEP"],
    ["what its field refuses", "subscription { refused }", "INVALID_CURSOR"],
  ];

  it.each(refused)("refuses %s, with a code", async (_what, query, code) => {
    await start();
    const one = opened(query);
    expect((await one.next())?.errors?.[0]?.extensions?.code).toBe(code);
    expect(await one.next()).toBeNull();
  });

  it("tells nothing of what nobody foresaw, and ends", async () => {
    await start();
    const one = opened("subscription { broken }");
    expect(await one.next()).toMatchObject({ data: { broken: 1 } });
    expect(await one.next()).toEqual({
      errors: [{ message: "Something went wrong on our side.", extensions: { code: "INTERNAL_SERVER_ERROR" } }],
    });
    expect(await one.next()).toBeNull();
  });

  it("is refused where an address has as many streams as it may have; a key counts for itself", async () => {
    await start({ env: { MAX_STREAMS: "2" } });
    const query = "subscription { count { number } }";
    for (const one of [opened(query), opened(query)]) one.next().catch(() => undefined);
    await counting.followedBy(2);
    await expect(opened(query).next()).rejects.toBeDefined();
    expect(counting.followers()).toBe(2);
    for (const key of ["editor", "editor", "reader"])
      opened(query, { key })
        .next()
        .catch(() => undefined);
    await counting.followedBy(5);
    await expect(opened(query, { key: "editor" }).next()).rejects.toBeDefined();
    expect(counting.followers()).toBe(5);
  });

  it("ends at once when the service stops, so that clients come again", async () => {
    await start();
    const ended = opened("subscription { count { number } }")
      .next()
      .catch((error) => error);
    await counting.followedBy(1);
    await app.close();
    expect(await ended).not.toBeNull();
    expect(counting.followers()).toBe(0);
  });

  it("does not begin before the service is ready", async () => {
    await start({ isReady: () => false });
    await expect(opened("subscription { count { number } }").next()).rejects.toBeDefined();
  });
});

function aliases(count: number): string {
  return Array.from({ length: count }, (_, index) => `a${index}: number`).join(" ");
}
