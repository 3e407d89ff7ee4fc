import { once } from "node:events";
import { createServer } from "node:net";
import { type Receiver, startReceiver } from "../testing/receiver";
import { post } from "./post";

const message = (url: string) => ({ url: new URL(url), headers: { "content-type": "application/json" }, body: "{}" });

describe("posting a message", () => {
  let receiver: Receiver;
  beforeEach(async () => {
    receiver = await startReceiver();
  });
  afterEach(() => receiver.close());

  const posted = (url = receiver.url, timeoutMilliseconds?: number) =>
    post(message(url), { reach: "ALL", timeoutMilliseconds });

  it("arrives whole, and is a success with any status that says so", async () => {
    expect(await posted()).toEqual({ status: 204, failure: null });
    expect(receiver.posted).toMatchObject([{ body: "{}", path: "/hook", headers: { "content-length": "2" } }]);
    receiver.answers((response) => response.writeHead(202).end("x".repeat(1_000_000)));
    expect(await posted()).toEqual({ status: 202, failure: null });
  });

  it.each([301, 302, 307, 308])("does not follow a redirect with %s", async (status) => {
    const elsewhere = await startReceiver();
    receiver.answers((response) => response.writeHead(status, { location: elsewhere.url }).end());
    expect(await posted()).toEqual({ status, failure: expect.stringContaining("redirect") });
    expect(elsewhere.posted).toEqual([]);
    await elsewhere.close();
  });

  it.each([400, 404, 410, 429, 500, 503])("fails with the status %s", async (status) => {
    receiver.answers((response) => response.writeHead(status).end());
    expect(await posted()).toEqual({ status, failure: `The receiver answered with the status ${status}.` });
  });

  it("waits for no receiver that hangs", async () => {
    receiver.answers(() => undefined);
    expect(await posted(receiver.url, 50)).toEqual({
      status: null,
      failure: expect.stringContaining("did not answer"),
    });
  });

  it("does not read an answer without end, or one that lies about its length", async () => {
    receiver.answers((response) => void response.writeHead(200).write("x"));
    expect(await posted()).toEqual({ status: 200, failure: null });
    receiver.answers((response) => response.writeHead(200, { "content-length": "10000" }).end("short"));
    expect(await posted()).toEqual({ status: 200, failure: null });
  });

  it("tells in words of its own when nobody is there, or somebody who does not speak HTTP", async () => {
    await receiver.close();
    expect(await posted()).toEqual({ status: null, failure: "The receiver refused the connection." });
    const babbler = createServer((socket) => socket.end("hello")).listen(0, "127.0.0.1");
    await once(babbler, "listening");
    const { port } = babbler.address() as { port: number };
    expect(await posted(`http://127.0.0.1:${port}/`)).toEqual({
      status: null,
      failure: "The connection to the receiver failed.",
    });
    babbler.close();
    expect((await posted("http://nobody.invalid/")).failure).toMatch(/name of the receiver/);
    receiver = await startReceiver();
  });

  it("goes to no address of the own network, whether by number or by a name that leads there", async () => {
    const { port } = new URL(receiver.url);
    const hosts = ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "2130706433", "0x7f.1"];
    for (const host of hosts) {
      const outcome = await post(message(`http://${host}:${port}/`), { reach: "PUBLIC" });
      expect([host, outcome]).toEqual([host, { status: null, failure: expect.stringContaining("private network") }]);
    }
    expect(receiver.posted).toEqual([]);
  });
});
