import type { Services } from "../api/services";
import { StrategyError } from "../errors";

/**
 * For tests over a graph in memory: what is given can be reached, and whatever else is asked of the record fails as when
 * its database cannot be reached.
 */
export function reachingOnly(given: Partial<Services> = {}): Services {
  return new Proxy(given as Services, {
    get: (services, name) => services[name as keyof Services] ?? unreachable(String(name)),
  });
}

function unreachable(service: string): object {
  const fail = (name: string | symbol) => async () => {
    throw new StrategyError("STORE_UNAVAILABLE", `There is no database for ${service}.${String(name)} here`);
  };
  return new Proxy({}, { get: (_, name) => fail(name) });
}
