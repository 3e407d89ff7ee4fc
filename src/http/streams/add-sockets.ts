import websocket from "@fastify/websocket";
import type { FastifyInstance } from "fastify";
import { handleProtocols } from "graphql-ws";
import { MAX_MESSAGE_BYTES } from "./streaming";

/** Makes routes able to answer WebSockets, by their `wsHandler`; to be called before they are declared. */
export async function addSockets(app: FastifyInstance): Promise<void> {
  await app.register(websocket, {
    options: {
      maxPayload: MAX_MESSAGE_BYTES,
      // A small message that unpacks to a large one would get past the limit's purpose.
      perMessageDeflate: false,
      handleProtocols: (protocols) => handleProtocols(protocols),
    },
    // A client that breaks the rules, such as with a message that is too long, has been told by the code that closes it.
    errorHandler: (_error, socket) => socket.terminate(),
    // Whoever stops the service has said goodbye to all sockets by then.
    preClose: (done) => done(),
  });
}
