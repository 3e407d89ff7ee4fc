import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../src/config";
import { createService } from "../src/service/create-service";
import { withStore } from "../src/service/for-commands";
import { editor } from "../src/testing/drafts";
import { type Holds, watchHolds } from "./holds";
import { manyCities } from "./many-cities";

/** The service as it starts by itself, over the strategies of many cities, in a process of its own. */
export interface ServedCities {
  readonly url: string;
  readonly nodes: number;
  readonly links: number;
  /** How the event loop of the service fared while some work went on here. */
  holdsDuring(work: () => Promise<unknown>): Promise<Holds>;
  close(): Promise<void>;
}

/** Fills a database with so many cities, and serves it. */
export async function serveCities(count: number): Promise<ServedCities> {
  const folder = mkdtempSync(join(tmpdir(), "strategy-graph-bench-"));
  const child = fork(__filename, [String(count), folder], { execArgv: process.execArgv });
  const [served] = (await once(child, "message")) as [Pick<ServedCities, "url" | "nodes" | "links">];
  return {
    ...served,
    holdsDuring: async (work) => {
      await ask(child, "watch");
      await work();
      return (await ask(child, "tell")) as Holds;
    },
    close: async () => {
      const gone = once(child, "exit");
      child.disconnect();
      await gone;
      rmSync(folder, { recursive: true });
    },
  };
}

async function ask(child: ChildProcess, what: "watch" | "tell"): Promise<unknown> {
  const answered = once(child, "message");
  child.send(what);
  const [answer] = await answered;
  return answer;
}

async function serve(count: number, folder: string): Promise<void> {
  const url = `sqlite:${join(folder, "cities.db")}`;
  const config = readConfig({ DATABASE_URL: url, SEED: "none", PORT: "0", LOG_LEVEL: "error" });
  await withStore(config, (store) => store.commit(editor, manyCities(count), { reason: "To be measured" }));
  const service = await createService(config);
  let stop: (() => Holds) | undefined;
  process.on("message", (what) => {
    if (what === "watch") stop = watchHolds();
    process.send?.(what === "tell" ? stop?.() : what);
  });
  process.on("disconnect", () => void service.close());
  const { nodes, links } = service.served;
  process.send?.({ url: new URL("/graphql", service.address).href, nodes, links });
}

if (require.main === module) void serve(Number(process.argv[2]), process.argv[3] ?? "");
