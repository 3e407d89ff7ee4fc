import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** What becomes of a connection on which a word is sent: the word is lost, or it arrives and its answer is, or the whole way after. */
export type Loss = "loses the word" | "loses the answer" | "loses the answer and stays away";

/** A way to a server on which connections can be lost at the worst moment. */
export interface LossyProxy {
  readonly port: number;
  /** The next time that a client sends a word, such as COMMIT, its connection is cut. */
  loseAt(word: string, loss: Loss): void;
  /** Lets everybody through again. */
  open(): void;
  close(): Promise<void>;
}

/** Opens a way to a server on this machine. */
export async function openLossyProxy(serverPort: number): Promise<LossyProxy> {
  let next: { readonly word: string; readonly loss: Loss } | null = null;
  let blocked = false;
  const sockets = new Set<Socket>();
  const proxy = createServer((client) => {
    if (blocked) return client.destroy();
    const server = connect(serverPort, "127.0.0.1");
    const cut = () => [client, server].map((socket) => socket.destroy());
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on("error", cut).on("close", cut);
    }
    client.on("data", (data) => {
      if (!next || !data.includes(next.word)) return void server.write(data);
      const { loss } = next;
      next = null;
      if (loss === "loses the word") return cut();
      server.removeAllListeners("data").once("data", () => {
        blocked = loss !== "loses the answer";
        cut();
      });
      server.write(data);
    });
    server.on("data", (data) => client.write(data));
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  return {
    port: (proxy.address() as AddressInfo).port,
    loseAt: (word, loss) => {
      next = { word, loss };
    },
    open: () => {
      blocked = false;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      proxy.close();
      await once(proxy, "close");
    },
  };
}
