import type { FastifyRequest } from "fastify";
import { StrategyError } from "../errors";

/** Where people reach the service: as it is set, else as this request reached it. */
export function originOf({ protocol, host }: FastifyRequest, publicUrl: string | undefined): string {
  if (publicUrl !== undefined) return publicUrl;
  const address = `${protocol}://${host}`;
  const isHost = /^[A-Za-z0-9.-]+(:\d+)?$|^\[[0-9A-Fa-f:.]+\](:\d+)?$/.test(host ?? "");
  if (isHost && URL.canParse(address)) return new URL(address).origin;
  throw new StrategyError("INVALID_REQUEST", "Expected a Host header that names a host.");
}
