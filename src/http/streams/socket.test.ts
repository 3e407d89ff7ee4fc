import { on, once } from "node:events";
import { WebSocket } from "ws";
import { type Counting, countingSchema } from "../../testing/counting-schema";
import { type SmallApp, startSmallApp } from "../../testing/small-app";

const init = JSON.stringify({ type: "connection_init" });
const subscription = { query: "subscription { count { number } }" };
const subscribe = (id: string) => JSON.stringify({ type: "subscribe", id, payload: subscription });

describe("a WebSocket at /graphql", () => {
  let counting: Counting;
  let app: SmallApp;

  beforeEach(async () => {
    counting = countingSchema();
    app = await startSmallApp({ schema: counting.schema, env: { MAX_STREAMS: "1" } });
  });
  afterEach(() => app.close());

  /** Sends messages one after another and answers the code and reason with which the server closes the socket. */
  async function closeAfter(messages: readonly string[], protocol = "graphql-transport-ws"): Promise<[number, string]> {
    const socket = new WebSocket(`${app.url.replace("http", "ws")}/graphql`, protocol);
    await once(socket, "open");
    const closed = once(socket, "close");
    for (const message of messages) {
      socket.send(message);
      if (message.includes("connection_init")) await Promise.race([once(socket, "message"), closed]);
    }
    const [code, reason] = await closed;
    return [code, String(reason)];
  }

  const wrong: [string, readonly string[], number][] = [
    ["what is no message", ["hello"], 4400],
    ["a message of an unknown type", [JSON.stringify({ type: "start" })], 4400],
    ["a subscription before it said who it is", [subscribe("1")], 4401],
    ["the same id twice", [init, subscribe("1"), subscribe("1")], 4409],
    ["who it is twice", [init, init], 4429],
    ["a message that is too long", ["x".repeat(70_000)], 1009],
    ["a key that is no text", [JSON.stringify({ type: "connection_init", payload: { authorization: 7 } })], 4401],
    ["a wrong key", [JSON.stringify({ type: "connection_init", payload: { authorization: "Bearer sg_x" } })], 4401],
    ["nothing at all", [], 4408],
  ];

  it.each(wrong)("is closed with a code when it sends %s", async (_, messages, code) => {
    expect((await closeAfter(messages))[0]).toBe(code);
    await counting.followedBy(0);
  });

  it("says in the reason which error it is", async () => {
    const payload = { authorization: "Bearer wrong" };
    const [, reason] = await closeAfter([JSON.stringify({ type: "connection_init", payload })]);
    expect(reason).toMatch(/^UNAUTHENTICATED/);
  });

  it("is refused with 429 when its address has too many, and with 401 for a wrong key in the header", async () => {
    const url = `${app.url.replace("http", "ws")}/graphql`;
    const statusOf = async (socket: WebSocket) => (await once(socket, "unexpected-response"))[1].statusCode;
    const headers = { authorization: "Bearer wrong" };
    expect(await statusOf(new WebSocket(url, "graphql-transport-ws", { headers }))).toBe(401);
    const first = new WebSocket(url, "graphql-transport-ws");
    await once(first, "open");
    expect(await statusOf(new WebSocket(url, "graphql-transport-ws"))).toBe(429);
    first.close();
  });

  it("is not opened at another address", async () => {
    const socket = new WebSocket(`${app.url.replace("http", "ws")}/elsewhere`, "graphql-transport-ws");
    const [, response] = await once(socket, "unexpected-response");
    expect(response.statusCode).toBe(404);
  });

  it("carries twenty subscriptions and no more", async () => {
    const socket = new WebSocket(`${app.url.replace("http", "ws")}/graphql`, "graphql-transport-ws");
    await once(socket, "open");
    socket.send(init);
    await once(socket, "message");
    for (let id = 0; id < 21; id++) socket.send(subscribe(String(id)));
    const messages: { type: string; id?: string; payload?: [{ extensions: { code: string } }] }[] = [];
    for await (const [data] of on(socket, "message")) {
      messages.push(JSON.parse(String(data)));
      if (messages.at(-1)?.type === "error") break;
    }
    expect(messages.at(-1)?.payload?.[0]?.extensions.code).toBe("TOO_MANY_STREAMS");
    await counting.followedBy(20);
    socket.close();
    await counting.followedBy(0);
  });
});

describe("server-sent events at /graphql/stream", () => {
  let app: SmallApp;
  beforeEach(async () => {
    app = await startSmallApp({ schema: countingSchema().schema });
  });
  afterEach(() => app.close());

  const streamOf = (init: RequestInit & { search?: string }) =>
    fetch(`${app.url}/graphql/stream${init.search ?? ""}`, init);

  it("are sent as they are, neither compressed nor kept by caches", async () => {
    const stop = new AbortController();
    const search = `?query=${encodeURIComponent("subscription { count { number } }")}`;
    const { status, headers } = await streamOf({ search, signal: stop.signal });
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    expect(headers.get("content-encoding")).toBeNull();
    expect(headers.get("cache-control")).toBe("no-store, no-transform");
    stop.abort();
  });

  it("end with `complete` after what is wrong", async () => {
    const response = await streamOf({ search: `?query=${encodeURIComponent("{ name }")}` });
    const text = await response.text();
    expect(text).toMatch(/^:\n\nevent: next\ndata: \{"errors":\[\{"message":"Expected a subscription, got a query\./);
    expect(text).toMatch(/\n\nevent: complete\ndata:\n\n$/);
  });

  const json = { "content-type": "application/json" };
  const refused: [string, Parameters<typeof streamOf>[0], number, string][] = [
    ["another format", { headers: { accept: "application/json" } }, 406, "NOT_ACCEPTABLE"],
    ["variables that are no JSON", { search: "?query=x&variables={" }, 400, "INVALID_JSON"],
    [
      "a body that is too long",
      { method: "POST", headers: json, body: `"${"x".repeat(70_000)}"` },
      413,
      "BODY_TOO_LARGE",
    ],
    ["a method that reserves a stream", { method: "PUT" }, 405, "METHOD_NOT_ALLOWED"],
    ["a wrong key", { headers: { authorization: "Bearer wrong" } }, 401, "UNAUTHENTICATED"],
  ];

  it.each(refused)("are refused for %s", async (_, init, status, code) => {
    const response = await streamOf(init);
    expect([response.status, (await response.json()).errors[0].extensions.code]).toEqual([status, code]);
  });

  it.each(["[]", "7", "null", '{"query":7}', '{"query":"x","variables":[1]}', '{"query":"x","operationName":7}'])(
    "tell what is wrong with the body %s",
    async (body) => {
      const response = await streamOf({ method: "POST", headers: json, body });
      expect(await response.text()).toMatch(/"code":"INVALID_REQUEST"/);
    },
  );
});
