import type { Services } from "../api/services";

/** For tests that ask a graph in memory behind which there is no database: whoever reaches for one is told so. */
export const noServices = new Proxy({} as Services, {
  get: (_, name) => {
    throw new Error(`This test has a graph in memory only, and "${String(name)}" was asked for`);
  },
});
