import type { AddressInfo } from "node:net";
import type { Config } from "../config";
import { StrategyError } from "../errors";
import type { App } from "./app";

/** Starts to listen, and tells the address that a person on this machine can open. */
export async function listen(app: App, { port, host }: Pick<Config, "port" | "host">): Promise<URL> {
  try {
    await app.server.listen({ port, host });
  } catch (error) {
    await app.close();
    throw refusalOf(error, port, host);
  }
  const address = app.server.server.address() as AddressInfo;
  return new URL(`http://${openableHost(host)}:${address.port}`);
}

/** An address that means "all of mine" cannot be opened; this machine's own name can. */
function openableHost(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

function refusalOf(error: unknown, port: number, host: string): unknown {
  const reason = error instanceof Error && "code" in error ? REASONS[String(error.code)] : undefined;
  if (!reason) return error;
  return new StrategyError("INVALID_SETTINGS", reason(port, host), { port, host }, { cause: error });
}

const REASONS: Readonly<Record<string, (port: number, host: string) => string>> = {
  EADDRINUSE: (port, host) =>
    `PORT: expected a port that is free, but ${port} on ${host} is taken by another program. Choose another, such as PORT=${port + 1}.`,
  EACCES: (port) =>
    `PORT: expected a port that this user may listen on, got ${port}. Those from 1024 are for everyone.`,
  EADDRNOTAVAIL: (_port, host) => `HOST: expected an address of this machine, got "${host}".`,
  ENOTFOUND: (_port, host) => `HOST: expected an address or a name that is known, got "${host}".`,
};
