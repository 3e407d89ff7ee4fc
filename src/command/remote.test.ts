import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { remoteAt } from "./remote";

const key = "sg_0123456789ab_secret";
let server: Server;
let url: string;
let requests: IncomingMessage[];
let reply: { status: number; body: string; headers?: Record<string, string> };

beforeEach(async () => {
  requests = [];
  reply = { status: 200, body: '{"data":{"viewer":null}}' };
  server = createServer((request, response) => {
    requests.push(request);
    request.resume().on("end", () => response.writeHead(reply.status, reply.headers).end(reply.body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

describe("a service at an address", () => {
  it.each(["", "/", "/graphql", "/graphql/", "/?a=b#c"])("is asked at its endpoint, with the key: %j", async (path) => {
    expect(await remoteAt(url + path, key).ask("{ viewer { name } }")).toEqual({ viewer: null });
    expect(requests[0]).toMatchObject({ method: "POST", url: "/graphql", headers: { authorization: `Bearer ${key}` } });
  });

  it("is asked below the path at which a proxy has it", async () => {
    await remoteAt(`${url}/strategy/`, key).ask("{ viewer { name } }");
    expect(requests[0]?.url).toBe("/strategy/graphql");
  });

  const refusals: readonly [string, typeof reply, RegExp][] = [
    ["errors", { status: 401, body: '{"errors":[{"message":"Not you."}]}' }, /^Not you\.$/],
    ["no JSON", { status: 502, body: "<html>" }, /^Expected an answer in GraphQL's form from \S+, .* the status 502/],
    ["other JSON", { status: 200, body: "[1]" }, /^Expected an answer in GraphQL's form/],
    ["null", { status: 200, body: "null" }, /^Expected an answer in GraphQL's form/],
  ];
  it.each(refusals)("is refused when it answers %s", async (_, answer, message) => {
    reply = answer;
    const refused = remoteAt(url, key).ask("{ viewer { name } }");
    await expect(refused).rejects.toMatchObject({ code: "SERVICE_REFUSED", message: expect.stringMatching(message) });
  });

  it("does not get the key passed on to where it redirects to", async () => {
    reply = { status: 307, body: "", headers: { location: `${url}/elsewhere` } };
    await expect(remoteAt(url, key).ask("{ viewer { name } }")).rejects.toMatchObject({ code: "SERVICE_REFUSED" });
    expect(requests).toHaveLength(1);
  });

  it("is said not to be there when it is not", async () => {
    await expect(remoteAt("http://127.0.0.1:1", key).ask("{ viewer { name } }")).rejects.toMatchObject({
      ...{ code: "SERVICE_REFUSED", message: "The service at http://127.0.0.1:1 cannot be reached." },
    });
  });

  it("tells what a mutation refuses", async () => {
    reply = { status: 200, body: '{"data":{"outcome":{"id":null,"errors":[{"message":"A."},{"message":"B."}]}}}' };
    await expect(remoteAt(url, key).change("mutation { outcome: x }")).rejects.toMatchObject({ message: "A.\nB." });
  });
});

describe("an address that is none", () => {
  it.each(["", "nowhere", "file:///etc/passwd", "ftp://a.example", "http://user:word@a.example", "//a.example"])(
    "is refused: %j",
    (address) => expect(() => remoteAt(address, key)).toThrow(/^--url: expected the address of a service/),
  );

  it("is refused without a key", () => expect(() => remoteAt(url, undefined)).toThrow(/STRATEGY_GRAPH_KEY/));
});
