import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../src/config";
import { createService } from "../src/service/create-service";
import { adminKey } from "../src/testing/start-service";
import { transports } from "../src/testing/subscribing";
import { row } from "./table";
import { percentile, timesOf } from "./times";

const query = "subscription { changes { change { revision recordedAt subjectId sentence } } }";
const mutation = "mutation ($input: CreateValueInput!) { createValue(input: $input) { errors { message } } }";
const commits = 400;
const atOnce = 8;

if (process.argv[2]) void serve(process.argv[2]);
else
  main().catch((error) => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    process.exit(1);
  });

/** Prints how many commits a second are made over HTTP while so many follow, and how soon after a commit they hear of it. */
async function main(): Promise<void> {
  row("followers", "over", "commits/s", "events/s", "CPU µs/commit", "p50 ms", "p99 ms");
  row(...Array.from({ length: 7 }, () => "---"));
  await measure(0, "WebSocket");
  for (const over of ["WebSocket", "server-sent events"] as const) await measure(200, over);
}

async function measure(followers: number, over: keyof typeof transports): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "strategy-graph-bench-"));
  const child = fork(__filename, [folder], { execArgv: process.execArgv });
  const [url] = (await once(child, "message")) as [string];
  await write(url, "warm", 50);
  const delays: number[] = [];
  const following = Array.from({ length: followers }, () => follow(url, over, delays));
  // Each has begun when it was told of something.
  await Promise.all([...following.map(({ hasBegun }) => hasBegun), followers && writeUntil(url, following)]);
  delays.length = 0;
  const usedBefore = await usedBy(child);
  const began = performance.now();
  await write(url, "measured", commits);
  const took = (performance.now() - began) / 1_000;
  await Promise.all(following.map((one) => one.told(`bench/measured-${commits - 1}`)));
  const all = (performance.now() - began) / 1_000;
  const used = (await usedBy(child)) - usedBefore;
  const figures = [commits / took, delays.length / all, (used / commits) * 1_000].map((one) => one.toFixed(1));
  const times = [0.5, 0.99].map((share) => (delays.length ? percentile(delays, share).toFixed(1) : "–"));
  row(String(followers), followers ? over : "–", ...figures, ...times);
  await Promise.all(following.map(({ close }) => close()));
  await stop(child);
  rmSync(folder, { recursive: true });
}

async function write(url: string, name: string, count: number): Promise<void> {
  await timesOf(count, atOnce, (index) => create(url, `bench/${name}-${index}`));
}

async function create(url: string, id: string): Promise<void> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${adminKey}` },
    body: JSON.stringify({ query: mutation, variables: { input: { id, name: id } } }),
  });
  const { data } = await response.json();
  if (data.createValue.errors.length) throw new Error(JSON.stringify(data));
}

interface Follower {
  readonly hasBegun: Promise<unknown>;
  readonly told: (id: string) => Promise<void>;
  readonly close: () => Promise<void>;
  begun: boolean;
}

function follow(url: string, over: keyof typeof transports, delays: number[]): Follower {
  const subscribed = transports[over]<{ changes: { change: { recordedAt: string; subjectId: string } } }>(url, query);
  const seen = new Set<string>();
  const waiting = new Map<string, () => void>();
  const begun = subscribed.next();
  const follower: Follower = {
    begun: false,
    hasBegun: begun,
    told: (id) => new Promise((resolve) => (seen.has(id) ? resolve() : waiting.set(id, resolve))),
    close: () => subscribed.close(),
  };
  void (async () => {
    for (let answer = await begun; answer?.data; answer = await subscribed.next()) {
      follower.begun = true;
      const { recordedAt, subjectId } = answer.data.changes.change;
      delays.push(Date.now() - Date.parse(recordedAt));
      seen.add(subjectId);
      waiting.get(subjectId)?.();
    }
  })().catch(() => undefined);
  return follower;
}

async function writeUntil(url: string, following: readonly Follower[]): Promise<void> {
  for (let index = 0; following.some(({ begun }) => !begun); index++) await create(url, `bench/begin-${index}`);
}

/** The processor time that the service has used, in milliseconds. */
async function usedBy(child: ChildProcess): Promise<number> {
  const answered = once(child, "message");
  child.send("cpu");
  const [{ user, system }] = (await answered) as [NodeJS.CpuUsage];
  return (user + system) / 1_000;
}

async function stop(child: ChildProcess): Promise<void> {
  const gone = once(child, "exit");
  child.disconnect();
  await gone;
}

async function serve(folder: string): Promise<void> {
  const url = `sqlite:${join(folder, "graph.db")}`;
  const settings = { DATABASE_URL: url, SEED: "kouvola", PORT: "0", LOG_LEVEL: "error", MAX_STREAMS: "1000" };
  const service = await createService(readConfig({ ...settings, ADMIN_KEY: adminKey }));
  process.send?.(service.address.origin);
  process.on("message", () => process.send?.(process.cpuUsage()));
  process.on("disconnect", () => void service.close());
}
