import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSchema } from "graphql";
import { RunningProgram } from "./testing/run-program";

let folder: string;
let env: Record<string, string>;
let started: RunningProgram[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "strategy-graph-"));
  env = { PORT: "0", DATABASE_URL: `sqlite:${join(folder, "graph.db")}`, LOG_LEVEL: "info" };
});
afterEach(async () => {
  for (const program of started) program.signal("SIGKILL");
  await Promise.all(started.map((program) => program.outcome()));
  started = [];
  rmSync(folder, { recursive: true });
});

function start(args: string[], more: Record<string, string> = {}): RunningProgram {
  const program = new RunningProgram(args, { ...env, ...more });
  started.push(program);
  return program;
}

async function startServing(): Promise<{ program: RunningProgram; url: URL; curl: string }> {
  const program = start([]);
  const curl = await program.printed(/^ +(curl .*)$/m);
  return { program, curl, url: new URL(await program.printed(/(http:\S+)\/playground/)) };
}

/** Sends the first half of a request, so that the server waits for the rest of it. */
async function beginRequest(url: URL) {
  const body = JSON.stringify({ query: "{ spearheads { totalCount } }" });
  const socket = connect(Number(url.port), "127.0.0.1");
  const head = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
  await new Promise<void>((resolve) => socket.write(head + body.slice(0, 5), () => resolve()));
  // Once a later request has been answered, the server has seen this one.
  await fetch(new URL("/health/live", url));
  return {
    finish: () => socket.write(body.slice(5)),
    answer: socket.toArray().then((all) => Buffer.concat(all).toString()),
  };
}

async function isRefused({ port }: URL): Promise<boolean> {
  const socket = connect(Number(port), "127.0.0.1");
  const refused = await new Promise<boolean>((resolve) => {
    socket.once("connect", () => resolve(false)).once("error", () => resolve(true));
  });
  socket.destroy();
  return refused;
}

describe("serve", () => {
  it("says where it is and what it serves, and its first question can be pasted into a shell", async () => {
    const { program, curl, url } = await startServing();
    expect(JSON.parse(execFileSync("bash", ["-c", curl], { encoding: "utf8" }))).toMatchObject({
      data: { spearheads: { nodes: expect.arrayContaining([{ name: "Lasten kasvu" }]) } },
      extensions: { revision: 1 },
    });
    const ready = await fetch(new URL("/health/ready", url));
    expect(await ready.json()).toEqual({ status: "ready", revision: 1 });
    program.signal("SIGTERM");
    const { code, out, err } = await program.outcome();
    expect(code).toBe(0);
    expect(out).toMatch(/serves \d+ nodes and \d+ links, revision 1/);
    expect(err).toContain('"path":"/graphql"');
    expect(err).not.toMatch(/spearheads|remoteAddress/);
  });

  it.each(["SIGTERM", "SIGINT"] as const)("on %s answers what it was asked, then ends", async (signal) => {
    const { program, url } = await startServing();
    const request = await beginRequest(url);
    program.signal(signal);
    while (!(await isRefused(url))) await new Promise(setImmediate);
    request.finish();
    expect(await request.answer).toContain('"data":{"spearheads":{"totalCount":3}}');
    expect((await program.outcome()).code).toBe(0);
  });

  it("ends at once when it is told a second time", async () => {
    const { program, url } = await startServing();
    await beginRequest(url);
    program.signal("SIGTERM");
    while (!(await isRefused(url))) await new Promise(setImmediate);
    const again = setInterval(() => program.signal("SIGTERM"), 100);
    const { code } = await program.outcome();
    clearInterval(again);
    expect(code).toBe(1);
  });

  it("keeps what was recorded from one start to the next", async () => {
    const { program } = await startServing();
    program.signal("SIGTERM");
    await program.outcome();
    const { program: again } = await startServing();
    expect(await again.printed(/revision (\d+)/)).toBe("1");
  });

  it("says in one sentence that its port is taken", async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, "127.0.0.1", () => resolve((other.address() as { port: number }).port));
    });
    const { code, err } = await start(["serve"], { PORT: String(port), LOG_LEVEL: "silent" }).outcome();
    other.close();
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(`^PORT: expected a port that is free, but ${port} on 127.0.0.1 is taken.*\n$`));
  });

  it("says in one sentence that another process has the database file", async () => {
    await startServing();
    const { code, err } = await start(["serve"], { LOG_LEVEL: "silent" }).outcome();
    expect(code).toBe(1);
    expect(err).toMatch(
      /^Another process has the database file \S+graph\.db open\. Stop it first;.*PostgreSQL only\.\n$/,
    );
  });

  it("refuses wrong settings, all at once and without a stack", async () => {
    const { code, out, err } = await start([], { PORT: "no", SEED: "nothing" }).outcome();
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toBe(
      'PORT: expected a whole number from 0 to 65535, got "no"\nSEED: expected kouvola, sample, all or none, got "nothing"\n',
    );
  });

  it("serves an empty graph when there is nothing to fill it with", async () => {
    const program = start([], { SEED: "none" });
    expect(await program.printed(/serves (.*)\./)).toBe("0 nodes and 0 links, revision 0");
  });
});

describe("the other commands", () => {
  it("bring tables up to date and fill them once", async () => {
    expect(await start(["migrate"]).outcome()).toEqual({ code: 0, out: "The database is up to date.\n", err: "" });
    expect(await start(["seed"]).outcome()).toEqual({ code: 0, out: "Filled with seeds/kouvola.yaml.\n", err: "" });
    const { code, out } = await start(["seed"]).outcome();
    expect({ code, out }).toEqual({ code: 0, out: "The database holds something already; nothing was changed.\n" });
  });

  it("fill a database with all that there is, if they are told so", async () => {
    const out = "Filled with seeds/kouvola.yaml and seeds/esimerkkila.yaml.\n";
    expect(await start(["seed"], { SEED: "all" }).outcome()).toEqual({ code: 0, out, err: "" });
  });

  it("print the schema", async () => {
    const { code, out } = await start(["schema"]).outcome();
    expect(code).toBe(0);
    expect(buildSchema(out).getQueryType()?.getFields()).toHaveProperty("spearhead");
  });

  it("are told by help, with the settings", async () => {
    const { code, out } = await start(["--help"]).outcome();
    expect(code).toBe(0);
    expect(out).toMatch(/serve[\s\S]*migrate[\s\S]*migrate:new[\s\S]*seed[\s\S]*schema[\s\S]*DATABASE_URL/);
  });

  it("refuse a name that is none of them", async () => {
    const { code, err } = await start(["serv"]).outcome();
    expect(code).toBe(1);
    expect(err).toMatch(/^error: /);
  });
});
