import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RunningProgram } from "../../testing/run-program";
import { startSmallApp } from "../../testing/small-app";

/** What a client reads of an answer. */
interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly data?: unknown;
    readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
    readonly extensions?: unknown;
  };
}

let folder: string;
let program: RunningProgram;
let url: string;
const early: Answer[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "strategy-graph-"));
  const port = await freePort();
  url = `http://127.0.0.1:${port}/graphql`;
  const env = { PORT: String(port), DATABASE_URL: `sqlite:${join(folder, "graph.db")}`, LOG_LEVEL: "silent" };
  program = new RunningProgram(["serve"], env);
  const started = program.printed(/serves .*/).then(() => true);
  while (!(await Promise.race([started, askEarly().then(() => false)]))) await new Promise(setImmediate);
});
afterAll(async () => {
  program.signal("SIGTERM");
  await program.outcome();
  rmSync(folder, { recursive: true });
});

async function answered(response: Response): Promise<Answer> {
  const { status, headers } = response;
  return { status, headers, body: (await response.json()) as Answer["body"] };
}

async function post(payload: object, headers: Record<string, string> = {}): Promise<Answer> {
  const all = { "content-type": "application/json", ...headers };
  return answered(await fetch(url, { method: "POST", headers: all, body: JSON.stringify(payload) }));
}

async function get(parameters: Record<string, string>, headers: Record<string, string> = {}): Promise<Answer> {
  return answered(await fetch(`${url}?${new URLSearchParams(parameters)}`, { headers }));
}

/** Asks before anybody said that the service is there; until it listens there is no answer. */
async function askEarly(): Promise<void> {
  const answer = await post({ query: allNames }).catch(() => null);
  if (answer) early.push(answer);
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port));
  });
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const allNames = "{ spearheads { totalCount nodes { name } } }";
const inFinnish = ["Lasten kasvu", "Nuorten kasvu", "Yritysten kasvu"];
const inSwedish = ["Barnens växande", "De ungas växande", "Företagens tillväxt"];
const spearheads = (names: readonly string[]) => ({
  spearheads: { totalCount: 3, nodes: names.map((name) => ({ name })) },
});

describe("the service, from the moment that it listens", () => {
  it("answers with all that there is or says that it is not ready, never with a part", () => {
    for (const { status, body } of early) {
      if (status === 200) expect(body.data).toEqual(spearheads(inFinnish));
      else
        expect({ status, body }).toMatchObject({
          status: 503,
          body: { errors: [{ extensions: { code: "NOT_READY" } }] },
        });
    }
  });

  it("is not ready for GraphQL before its graph is loaded", async () => {
    const app = await startSmallApp({ isReady: () => false });
    try {
      const answers = [
        await fetch(`${app.url}/graphql?query=%7Bname%7D`),
        await fetch(`${app.url}/graphql`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: '{"query":"{ name }"}',
        }),
      ];
      for (const response of answers) {
        expect(await answered(response)).toMatchObject({
          status: 503,
          body: { errors: [{ message: expect.stringContaining("Try again"), extensions: { code: "NOT_READY" } }] },
        });
      }
    } finally {
      await app.close();
    }
  });
});

describe("a question", () => {
  it("is answered alike by POST and by GET, with the revision", async () => {
    const expected = { data: spearheads(inFinnish), extensions: { revision: 1 } };
    expect((await post({ query: allNames })).body).toEqual(expected);
    expect((await get({ query: allNames })).body).toEqual(expected);
  });

  it("takes variables and the name of its operation in either way", async () => {
    const query = "query One($id: ID!) { spearhead(id: $id) { name } } query Other { revision { number } }";
    const variables = { id: "kouvola/nuorten-kasvu" };
    const data = { spearhead: { name: "Nuorten kasvu" } };
    expect((await post({ query, variables, operationName: "One" })).body).toMatchObject({ data });
    const parameters = { query, variables: JSON.stringify(variables), operationName: "One" };
    expect((await get(parameters)).body).toMatchObject({ data });
  });

  it.each([
    ["sv", inSwedish],
    ["sv-FI,sv;q=0.9,en;q=0.5", inSwedish],
    ["de, *;q=0.5", inFinnish],
  ])("is answered in the language of Accept-Language: %s", async (language, names) => {
    const headers = { "accept-language": language };
    expect((await post({ query: allNames }, headers)).body.data).toEqual(spearheads(names));
    expect((await get({ query: allNames }, headers)).body.data).toEqual(spearheads(names));
  });

  it.each([["gzip"], ["br"]])(
    "is answered with %s where the client takes it and the answer is long",
    async (coding) => {
      const query = "{ links { nodes { sentence } } }";
      const { headers, body } = await post({ query }, { "accept-encoding": coding });
      expect(headers.get("content-encoding")).toBe(coding);
      const plain = await post({ query }, { "accept-encoding": "identity" });
      expect(plain.headers.get("content-encoding")).toBeNull();
      expect(body).toEqual(plain.body);
    },
  );

  it("gets an answer in the media type that it accepts, which no cache keeps", async () => {
    const { headers } = await post({ query: allNames }, { accept: "application/graphql-response+json" });
    expect(headers.get("content-type")).toBe("application/graphql-response+json; charset=utf-8");
    expect(headers.get("cache-control")).toBe("no-store");
  });
});

describe("a question that is refused", () => {
  const given =
    "query ($where: SpearheadWhere, $first: Int) { spearheads(where: $where, first: $first) { totalCount } }";

  it.each([
    ["a field that there is not", { query: "{ spearheads { nodes { colour } } }" }, "GRAPHQL_VALIDATION_FAILED"],
    ["an operator of another type", { query: given, variables: { where: { name: { gt: 1 } } } }, "BAD_USER_INPUT"],
    [
      "two members where one is wanted",
      { query: "{ spearheads(orderBy: [{ name: ASC, id: ASC }]) { totalCount } }" },
      "GRAPHQL_VALIDATION_FAILED",
    ],
    ["a syntax error", { query: "{ spearheads {" }, "GRAPHQL_PARSE_FAILED"],
    ["an operation that is not there", { query: allNames, operationName: "Other" }, "OPERATION_RESOLUTION_FAILURE"],
    [
      "too many levels",
      { query: `{ strategies { nodes { ${"related { nodes { ".repeat(12)} id ${"} }".repeat(12)} } } }` },
      "QUERY_TOO_DEEP",
    ],
  ])("before it runs, for %s, has the status 400 in the newer media type", async (_, payload, code) => {
    const { status, body } = await post(payload, { accept: "application/graphql-response+json" });
    expect({ status, codes: body.errors?.map(({ extensions }) => extensions.code) }).toEqual({
      status: 400,
      codes: [code],
    });
    expect(body).not.toHaveProperty("data");
  });

  it.each([
    ["a page of none", { query: given, variables: { first: 0 } }, "INVALID_PAGE"],
    ["a page of too many", { query: given, variables: { first: 501 } }, "INVALID_PAGE"],
    ["null in a filter", { query: given, variables: { where: { name: { eq: null } } } }, "INVALID_FILTER"],
    ["what is no cursor", { query: '{ values(after: "x") { totalCount } }' }, "INVALID_CURSOR"],
    ["a malformed id", { query: '{ revision { number } node(id: "Kouvola") { id } }' }, "INVALID_ID"],
  ])("while it runs, for %s, has the status 200 and the revision beside it", async (_, payload, code) => {
    const { status, body } = await post(payload, { accept: "application/graphql-response+json" });
    expect({ status, codes: body.errors?.map(({ extensions }) => extensions.code) }).toEqual({
      status: 200,
      codes: [code],
    });
    expect(body.extensions).toEqual({ revision: 1 });
  });

  it("leaves what else was asked answered where the refused part can be null", async () => {
    const { body } = await get({ query: '{ revision { number } node(id: "Kouvola") { id } }' });
    expect(body.data).toEqual({ revision: { number: 1 }, node: null });
  });
});
