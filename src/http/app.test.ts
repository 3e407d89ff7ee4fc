import { connect } from "node:net";
import { type SmallApp, startSmallApp } from "../testing/small-app";

let app: SmallApp;
beforeAll(async () => {
  app = await startSmallApp();
});
afterAll(() => app.close());

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: { data?: unknown; extensions?: unknown; errors?: { message: string; extensions: unknown }[] };
}

async function fetchAnswer(path: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(app.url + path, init);
  const { status, headers } = response;
  return { status, headers, body: (await response.json()) as Answer["body"] };
}

function post(body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return fetchAnswer("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: text,
  });
}

function ask(query: string, variables?: unknown): Promise<Answer> {
  return post({ query, variables });
}

async function expectRefusal(asked: Promise<Answer>, status: number, code: string): Promise<void> {
  const { status: came, headers, body } = await asked;
  expect({ status: came, extensions: body.errors?.[0]?.extensions }).toMatchObject({ status, extensions: { code } });
  expect(headers.get("content-type")).toMatch(/json/);
  expect(JSON.stringify(body)).not.toMatch(/node_modules|\.js:|stacktrace/);
}

describe("GraphQL over HTTP", () => {
  it("answers a POST, with the revision", async () => {
    expect((await ask("{ name }")).body).toEqual({ data: { name: "Kouvola" }, extensions: { revision: 7 } });
  });

  it("answers a query by GET, but no mutation", async () => {
    expect((await fetchAnswer("/graphql?query=%7Bname%7D")).body.data).toEqual({ name: "Kouvola" });
    await expectRefusal(fetchAnswer("/graphql?query=mutation%7Bchange%7D"), 405, "BAD_REQUEST");
  });

  it("is never kept by caches", async () => {
    expect((await ask("{ name }")).headers.get("cache-control")).toBe("no-store");
  });

  it("hands the preferred languages on", async () => {
    const { body } = await post({ query: "{ acceptLanguage }" }, { "accept-language": "sv-FI" });
    expect(body.data).toEqual({ acceptLanguage: "sv-FI" });
  });

  it("tells the revision also beside errors", async () => {
    expect((await ask("{ nothing }")).body.extensions).toEqual({ revision: 7 });
  });

  it("takes no batches", () => expectRefusal(post([{ query: "{ name }" }]), 400, "BAD_REQUEST"));
  it("takes no persisted queries", () =>
    expectRefusal(
      post({ extensions: { persistedQuery: { version: 1, sha256Hash: "x" } } }),
      200,
      "PERSISTED_QUERY_NOT_SUPPORTED",
    ));

  it.each([["gzip"], ["br"]])("compresses a long answer with %s", async (encoding) => {
    const { headers, body } = await post({ query: "{ long }" }, { "accept-encoding": encoding });
    expect(headers.get("content-encoding")).toBe(encoding);
    expect(body.data).toEqual({ long: "kasvu ".repeat(2000) });
  });

  it("leaves a short answer as it is", async () => {
    expect((await ask("{ name }")).headers.get("content-encoding")).toBeNull();
  });
});

describe("errors in GraphQL answers", () => {
  it("are told with code and details when they are ours", async () => {
    const { status, body } = await ask("{ name refused }");
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        data: { name: "Kouvola", refused: null },
        errors: [
          {
            message: "Expected a name, got null.",
            locations: [{ line: 1, column: 8 }],
            path: ["refused"],
            extensions: { code: "INVALID_FILTER", details: { field: "name" } },
          },
        ],
        extensions: { revision: 7 },
      },
    });
  });

  it("say nothing of what happened when nobody foresaw it", async () => {
    const { status, body } = await ask("{ broken }");
    expect(status).toBe(200);
    expect(body.errors).toEqual([
      expect.objectContaining({
        message: "Something went wrong on our side.",
        extensions: { code: "INTERNAL_SERVER_ERROR" },
      }),
    ]);
    expect(JSON.stringify(body)).not.toMatch(/hunter2|secret/);
  });

  it("decide the status when nothing could be answered for the database's sake", () =>
    expectRefusal(ask("{ unavailable }"), 503, "STORE_UNAVAILABLE"));

  it.each([
    ["a syntax error", "{", undefined, "GRAPHQL_PARSE_FAILED"],
    ["an unknown field", "{ nothing }", undefined, "GRAPHQL_VALIDATION_FAILED"],
    ["a variable of the wrong type", "query ($w: Where) { filter(where: $w) }", { w: 1 }, "BAD_USER_INPUT"],
  ])("keep Apollo's code for %s", async (_, query, variables, code) => {
    const accept = { accept: "application/graphql-response+json" };
    await expectRefusal(post({ query, variables }, accept), 400, code);
    await expectRefusal(ask(query, variables), 200, code);
  });

  it("have a code when the operation is unknown", () =>
    expectRefusal(
      post({ query: "query A { name } query B { name }", operationName: "C" }),
      400,
      "OPERATION_RESOLUTION_FAILURE",
    ));
});

describe("limits", () => {
  const deep = (depth: number) => `${"{ node ".repeat(depth)}{ name }${"}".repeat(depth)}`;

  it("refuse an operation that is too deep", () => expectRefusal(ask(deep(25)), 400, "QUERY_TOO_DEEP"));
  it("let one pass that is just deep enough", async () => {
    expect((await ask(deep(24))).body.errors).toBeUndefined();
  });
  it("refuse too many aliases", () =>
    expectRefusal(ask(`{ ${Array.from({ length: 31 }, (_, i) => `a${i}: name`).join(" ")} }`), 400, "QUERY_TOO_LARGE"));
  it("refuse too many words", () => expectRefusal(ask(`{ ${"name ".repeat(2000)} }`), 400, "QUERY_TOO_LARGE"));

  it.each([
    ["lists", "["],
    ["objects", "{NOT:"],
  ])("refuse 90 KB of nested %s in the text", (_, open) =>
    expectRefusal(ask(`{ filter(where: ${open.repeat(90_000 / open.length)}`), 400, "QUERY_TOO_DEEP"),
  );

  it("refuse 90 KB of nested variables", () => {
    const where = `${'{"NOT":'.repeat(10_000)}null${"}".repeat(10_000)}`;
    const body = `{"query":"query ($w: Where) { filter(where: $w) }","variables":{"w":${where}}}`;
    return expectRefusal(post(body), 400, "QUERY_TOO_DEEP");
  });

  it("refuse nested variables also by GET", () => {
    const variables = encodeURIComponent(`{"w":${'{"NOT":'.repeat(60)}null${"}".repeat(60)}}`);
    return expectRefusal(fetchAnswer(`/graphql?query=%7Bname%7D&variables=${variables}`), 400, "QUERY_TOO_DEEP");
  });

  it("refuse a body of more than 100 KB", () =>
    expectRefusal(post({ query: `{ name } #${"x".repeat(102_400)}` }), 413, "BODY_TOO_LARGE"));

  it("give slow senders an end", () => {
    const { requestTimeout, headersTimeout, keepAliveTimeout } = app.server.server;
    expect({ requestTimeout, headersTimeout, keepAliveTimeout }).toEqual({
      requestTimeout: 30_000,
      headersTimeout: 15_000,
      keepAliveTimeout: 65_000,
    });
  });
});

describe("requests that are not understood", () => {
  it("get a code for broken JSON", () => expectRefusal(post('{ "query": '), 400, "INVALID_JSON"));
  it("get a code for an empty body", () => expectRefusal(post(""), 400, "INVALID_JSON"));
  it("get a code for JSON that is no object", () => expectRefusal(post('"x"'), 400, "BAD_REQUEST"));
  it("get a code for JSON that reaches for the prototype", () =>
    expectRefusal(post('{"__proto__":{"x":1}}'), 400, "INVALID_JSON"));
  it("get a code for another kind of body", () =>
    expectRefusal(post("{ name }", { "content-type": "text/plain" }), 415, "UNSUPPORTED_MEDIA_TYPE"));
  it("get a code for an address where nothing is", () => expectRefusal(fetchAnswer("/nowhere"), 404, "NOT_FOUND"));
  it("get a code for an address that is no address", () =>
    expectRefusal(fetchAnswer("/%E0%A4%A"), 400, "INVALID_REQUEST"));
  it("learn which methods an address answers to", async () => {
    const { status, headers } = await fetchAnswer("/graphql", { method: "DELETE" });
    expect([status, headers.get("allow")]).toEqual([405, "GET, HEAD, POST"]);
    await expectRefusal(fetchAnswer("/health/live", { method: "POST" }), 405, "METHOD_NOT_ALLOWED");
  });

  it("get a code even when they are not HTTP", async () => {
    const { port } = new URL(app.url);
    const socket = connect(Number(port), "127.0.0.1").end("HELLO\r\n\r\n");
    const chunks: Buffer[] = await socket.toArray();
    const [head, body] = Buffer.concat(chunks).toString().split("\r\n\r\n");
    expect(head).toMatch(/^HTTP\/1.1 400 /);
    expect(JSON.parse(body ?? "")).toMatchObject({ errors: [{ extensions: { code: "INVALID_REQUEST" } }] });
  });
});

describe("every answer", () => {
  it.each([["/graphql?query=%7Bname%7D"], ["/health/live"], ["/nowhere"]])(
    "of %s carries the safety headers and its own id",
    async (path) => {
      const { headers } = await fetchAnswer(path, { headers: { "x-request-id": "mine" } });
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    },
  );
});

describe("health", () => {
  it("is live and ready with the revision", async () => {
    expect((await fetchAnswer("/health/live")).status).toBe(200);
    const { status, body } = await fetchAnswer("/health/ready");
    expect({ status, body }).toEqual({ status: 200, body: { status: "ready", revision: 7 } });
  });

  it("is live but not ready before the graph is loaded", async () => {
    const early = await startSmallApp({ isReady: () => false });
    const live = await fetch(`${early.url}/health/live`);
    const ready = await fetch(`${early.url}/health/ready`);
    expect([live.status, ready.status]).toEqual([200, 503]);
    expect(await ready.json()).toMatchObject({ errors: [{ extensions: { code: "NOT_READY" } }] });
    await early.close();
  });
});

describe("closing", () => {
  it("answers the request in flight and takes no new connection", async () => {
    const closing = await startSmallApp();
    const inFlight = fetch(`${closing.url}/graphql?query=%7Bslow%7D`);
    await closing.slowAsked;
    const closed = closing.close();
    while (closing.server.server.listening) await new Promise(setImmediate);
    await expect(fetch(`${closing.url}/health/live`)).rejects.toThrow();
    closing.answerSlow();
    expect(await (await inFlight).json()).toMatchObject({ data: { slow: "at last" } });
    await closed;
  });
});
