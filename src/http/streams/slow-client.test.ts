import { once } from "node:events";
import { connect } from "node:net";
import { WebSocket } from "ws";
import { countingSchema } from "../../testing/counting-schema";
import { startSmallApp } from "../../testing/small-app";
import { transports } from "../../testing/subscribing";

const megabyte = 1_000_000;
const query = `subscription { count(size: ${megabyte}) { number long } }`;
const query64 = encodeURIComponent(query);

/** Opens a stream of large events and reads nothing of it; settles with the connection once the server has cut it off. */
const slow: Record<string, (url: string) => Promise<unknown>> = {
  "over WebSocket": async (url) => {
    const socket = new WebSocket(`${url.replace("http", "ws")}/graphql`, "graphql-transport-ws");
    await once(socket, "open");
    socket.send(JSON.stringify({ type: "connection_init" }));
    await once(socket, "message");
    socket.send(JSON.stringify({ type: "subscribe", id: "1", payload: { query } }));
    socket.pause();
    return socket;
  },
  "over server-sent events": async (url) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    socket.on("error", () => undefined);
    socket.write(`GET /graphql/stream?query=${query64} HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\n\r\n`);
    return socket.pause();
  },
};

describe.each(Object.entries(slow))("a client that does not read, %s", (_, open) => {
  it.each(Object.entries(transports))("is cut off, and others %s do not notice", async (_name, subscribe) => {
    const counting = countingSchema();
    const app = await startSmallApp({ schema: counting.schema, beatMilliseconds: 1_000 });
    await open(app.url);
    await counting.followedBy(1);
    const quick = subscribe<{ count: { number: number } }>(app.url, query);
    const first = quick.next();
    await counting.followedBy(2);
    counting.count();
    const seen = [(await first)?.data?.count.number];
    for (let number = 2; number <= 40; number++) {
      counting.count();
      seen.push((await quick.next())?.data?.count.number);
    }
    expect(seen).toEqual(Array.from({ length: 40 }, (__, index) => index + 1));
    await counting.followedBy(1);
    await quick.close();
    await app.close();
  });
});
