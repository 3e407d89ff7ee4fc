import type { Socket } from "node:net";

/**
 * Tells, asked every now and then, whether a connection has taken nothing since it was asked last although something
 * waits for it: then its client reads no more, and what waits would stay in memory for good.
 */
export function stallDetector(socket: Pick<Socket, "bytesWritten" | "writableLength">): () => boolean {
  let takenBefore = -1;
  return () => {
    const waiting = socket.writableLength;
    const taken = socket.bytesWritten - waiting;
    const isStalled = waiting > 0 && taken === takenBefore;
    takenBefore = taken;
    return isStalled;
  };
}
