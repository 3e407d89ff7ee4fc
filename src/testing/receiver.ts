import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a receiver was posted. */
export interface Posted {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly path: string;
}

/** Somebody on this machine who is told by webhooks. */
export interface Receiver {
  /** Its address, by a number and over plain HTTP. */
  readonly url: string;
  /** Everything that it was posted so far. */
  readonly posted: readonly Posted[];
  /** Settles when it was posted so much altogether. */
  got(count: number): Promise<readonly Posted[]>;
  /** How it answers from now on; with 204 unless said. */
  answers(answer: (response: ServerResponse) => void): void;
  close(): Promise<void>;
}

/** Starts a receiver; whoever starts it closes it. */
export async function startReceiver(): Promise<Receiver> {
  let answer = (response: ServerResponse): void => void response.writeHead(204).end();
  const posted: Posted[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    posted.push({ headers: request.headers, body: Buffer.concat(chunks).toString(), path: request.url ?? "" });
    server.emit("posted");
    answer(response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    posted,
    got: async (count) => {
      while (posted.length < count) await once(server, "posted");
      return posted;
    },
    answers: (how) => {
      answer = how;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
