import type { FastifyInstance } from "fastify";
import { StrategyError } from "../errors";

/** What the health pages ask the service. */
export interface Readiness {
  readonly isReady: () => boolean;
  readonly revision: () => number | null;
}

/** Tells whoever runs the service whether the process lives and whether it can answer questions. */
export function addHealth(app: FastifyInstance, { isReady, revision }: Readiness): void {
  const quiet = { logLevel: "warn" } as const;
  app.get("/health/live", quiet, (_, reply) => reply.header("cache-control", "no-store").send({ status: "live" }));
  app.get("/health/ready", quiet, (_, reply) => {
    if (!isReady()) throw notReady();
    return reply.header("cache-control", "no-store").send({ status: "ready", revision: revision() });
  });
}

/** The error of a service that cannot answer questions yet. */
export function notReady(): StrategyError {
  return new StrategyError("NOT_READY", "The service has not loaded its graph yet. Try again shortly.");
}
