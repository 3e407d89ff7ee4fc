import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { problemsAfterCrash } from "../src/testing/crash/check-record";
import { openStore } from "../src/testing/crash/open-store";
import { crash } from "../src/testing/crash/round";
import type { Said } from "../src/testing/crash/writer";
import { PostgresServer } from "./postgres-server";
import { row } from "./table";

/** A place for so many rounds: what is checked after each is the whole record, which should not grow for ever. */
const roundsAtOnePlace = 10;

interface Place {
  readonly url: string;
  /** Kills the server under the writing process and starts it again; none where there is no server. */
  readonly killServer?: () => Promise<void>;
  remove(): void;
}

interface Sums {
  rounds: number;
  serverKills: number;
  acknowledged: number;
  refused: number;
  uncertain: number;
  problems: string[];
}

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "200" },
    engine: { type: "string", default: "sqlite" },
    writers: { type: "string", default: "8" },
  },
});

run(Number(values.rounds), values.engine, Number(values.writers)).catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exit(1);
});

/** Kills writing processes, and prints what was promised and what was kept. */
async function run(rounds: number, engine: string, writers: number): Promise<void> {
  const sums: Sums = { rounds: 0, serverKills: 0, acknowledged: 0, refused: 0, uncertain: 0, problems: [] };
  const began = performance.now();
  while (sums.rounds < rounds && !sums.problems.length) {
    const place = engine === "postgres" ? postgresPlace(55_500) : sqlitePlace();
    try {
      await runAt(place, Math.min(roundsAtOnePlace, rounds - sums.rounds), writers, sums);
    } finally {
      place.remove();
    }
    process.stderr.write(`${sums.rounds} rounds, ${sums.acknowledged} commits acknowledged\n`);
  }
  const minutes = ((performance.now() - began) / 60_000).toFixed(1);
  row(
    "engine",
    "rounds",
    "server killed",
    "acknowledged",
    "refused",
    "uncertain",
    "lost, torn or contradicting",
    "min",
  );
  row(...Array.from({ length: 8 }, () => "---"));
  const counts = [sums.rounds, sums.serverKills, sums.acknowledged, sums.refused, sums.uncertain, sums.problems.length];
  row(engine, ...counts.map(String), minutes);
  for (const problem of sums.problems) process.stdout.write(`\n- ${problem}`);
  if (sums.problems.length) process.exitCode = 1;
}

async function runAt(place: Place, rounds: number, writers: number, sums: Sums): Promise<void> {
  const said: Said[] = [];
  for (let round = 0; round < rounds && !sums.problems.length; round += 1) {
    const killsServer = place.killServer !== undefined && round % 2 === 1;
    const lifetime = 20 + Math.floor(Math.random() * 1_500);
    const wayside = killsServer && place.killServer ? { onTheWay: place.killServer } : {};
    const now = await crash({ url: place.url, name: `r${sums.rounds}`, writers, atLeast: 0, lifetime, ...wayside });
    said.push(...now);
    const { database, store } = await openStore(place.url);
    sums.problems.push(...(await problemsAfterCrash(database, store, said)));
    await database.close();
    sums.rounds += 1;
    sums.serverKills += killsServer ? 1 : 0;
    sums.acknowledged += now.filter(({ revision }) => typeof revision === "number").length;
    sums.refused += now.filter(({ revision }) => revision === null).length;
    sums.uncertain += now.filter(({ revision }) => revision === undefined).length;
  }
}

function sqlitePlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), "strategy-graph-crash-"));
  return { url: `sqlite:${join(folder, "graph.db")}`, remove: () => rmSync(folder, { recursive: true }) };
}

function postgresPlace(port: number): Place {
  const server = PostgresServer.start(port);
  const killServer = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 500));
    await server.kill();
    server.startAgain();
  };
  return { url: server.url, killServer, remove: () => server.stop() };
}
