import { createOntology } from "../model";
import { withKeyTable } from "../store/keys/with-key-table";
import { onEachEngine } from "../testing/engines";
import { RunningProgram } from "../testing/run-program";
import { adminKey, startService } from "../testing/start-service";
import { type KeyParts, keyCommand } from "./key-command";

let started: RunningProgram[] = [];
afterEach(async () => {
  for (const program of started) program.signal("SIGKILL");
  await Promise.all(started.map((program) => program.outcome()));
  started = [];
});

function start(args: string[], env: Record<string, string>): RunningProgram {
  const program = new RunningProgram(args, { PORT: "0", SEED: "none", LOG_LEVEL: "info", ...env });
  started.push(program);
  return program;
}

async function viewerOf(url: string, key: string): Promise<{ status: number; viewer?: unknown }> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${key}` },
    body: JSON.stringify({ query: "{ viewer { name role space } }" }),
  });
  return { status: response.status, viewer: (await response.json()).data?.viewer };
}

const anna = ["--name", "Anna Editor", "--role", "EDITOR", "--space", "kouvola"];

onEachEngine("key", (engine) => {
  const key = (args: string[], env = {}) => start(["key", ...args], { DATABASE_URL: engine.url(), ...env }).outcome();
  const serve = async (env = {}) => {
    const program = start(["serve"], { DATABASE_URL: engine.url(), ...env });
    return { program, url: await program.printed(/(http:\S+)\/playground/) };
  };

  it("makes a key before the service has ever run, and prints it alone", async () => {
    const { code, out, err } = await key(["create", ...anna]);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^sg_[0-9a-f]{12}_\S{43}\n$/) });
    expect(err).toContain('The key of "Anna Editor", EDITOR of the space kouvola; its id is ');
    const { program, url } = await serve();
    expect(await viewerOf(url, out.trim())).toEqual({
      status: 200,
      viewer: { name: "Anna Editor", role: "EDITOR", space: "kouvola" },
    });
    program.signal("SIGTERM");
    const served = await program.outcome();
    expect(served.out).not.toContain("Nobody can change anything");
    const id = out.slice(3, 15);
    expect(served.err).toContain(`"key":"${id}"`);
    expect(served.err).not.toMatch(/Anna|Bearer|sg_/);
  });

  it("makes one while the service runs, which takes it at once, and revokes it there", async () => {
    const { program, url } = await serve();
    expect(await program.printed(/Nobody can change anything yet.*/)).toContain("npm run key -- create");
    const secret = (await key(["create", ...anna])).out.trim();
    expect((await viewerOf(url, secret)).status).toBe(200);
    expect((await key(["revoke", secret.slice(3, 15)])).out).toMatch(/^The key \S+ of "Anna Editor" is revoked/);
    while ((await viewerOf(url, secret)).status === 200) await new Promise(setImmediate);
    expect((await viewerOf(url, secret)).status).toBe(401);
  });

  it("works through the service that runs at an address, by an ADMIN key", async () => {
    const service = await startService({ DATABASE_URL: engine.url(), SEED: "none" });
    const env = { DATABASE_URL: "sqlite:/nowhere/at/all.db", STRATEGY_GRAPH_KEY: adminKey };
    const { code, out } = await key(["create", ...anna, "--url", service.url], env);
    expect(code).toBe(0);
    expect(await viewerOf(service.url, out.trim())).toMatchObject({ status: 200, viewer: { role: "EDITOR" } });
    await service.close();
  });

  it("lists what may be told of keys", async () => {
    const inDatabase: KeyParts["withKeys"] = (_, work) => withKeyTable(engine.url(), createOntology(), clock, work);
    expect(await typed(inDatabase, "list")).toMatch(/^There are no keys/);
    const told = await typed(inDatabase, "create", ...anna, "--expires", "2999-12-31");
    const out = await typed(inDatabase, "list");
    const [head, row] = out.split("\n");
    expect(head).toMatch(/^id +role +space +made +last day +revoked +name$/);
    expect(row).toMatch(/^[0-9a-f]{12} +EDITOR +kouvola +2027-03-01 +2999-12-31 +- +Anna Editor$/);
    expect(out).not.toContain(told.slice(16, 40));
    await typed(inDatabase, "create", "--name", "Bo", "--role", "READER", "--all-spaces", "--expires", "31");
    expect(await typed(inDatabase, "list")).toMatch(/ READER +\(all\) +2027-03-01 +2027-04-01 +- +Bo$/m);
  });
});

const clock = {
  now: () => new Date("2027-03-01T12:00:00Z"),
  dayAt: (moment: Date) => moment.toISOString().slice(0, 10),
};

/** What `key` prints, tells and refuses with these arguments, without a process of its own. */
async function typed(withKeys: KeyParts["withKeys"], ...args: string[]): Promise<string> {
  let told = "";
  const tell = (text: string): void => {
    told += text;
  };
  const command = keyCommand({ withKeys, print: tell, tell });
  for (const one of [command, ...command.commands])
    one.exitOverride().configureOutput({ writeErr: tell, writeOut: tell });
  await command.parseAsync(args, { from: "user" }).catch(({ message }: Error) => tell(message));
  return told;
}

describe("key, misused,", () => {
  const unreached = () => Promise.reject(new Error("keys were reached"));
  const cases: readonly [args: string[], message: RegExp][] = [
    [["create"], /required option '--name <name>' not specified/],
    [["create", "--name", "x"], /required option '--role <role>' not specified/],
    [["create", "--name", "x", "--role", "OWNER"], /Allowed choices are READER, EDITOR, ADMIN/],
    [["create", "--name", "x", "--role", "ADMIN", "--for-ever"], /unknown option '--for-ever'/],
    [["revoke"], /missing required argument 'id'/],
    [["destroy"], /unknown command 'destroy'/],
  ];
  it.each(cases)("says what is wrong: %j", async (args, message) => {
    expect(await typed(unreached, ...args)).toMatch(message);
  });

  it("describes each command and option when it is asked for help", async () => {
    expect(await typed(unreached, "--help")).toMatch(/create[\s\S]*list[\s\S]*revoke/);
    for (const option of ["--name", "--role", "--space", "--all-spaces", "--expires", "--url"]) {
      expect(await typed(unreached, "create", "--help")).toMatch(new RegExp(`${option}\\b.* {2}\\S`));
    }
  });

  it("ends with 1, and says so without a stack", async () => {
    const env = { DATABASE_URL: "sqlite:/nowhere/at/all.db" };
    const { code, err } = await start(["key", "list", "--url", "http://127.0.0.1:1"], env).outcome();
    expect(code).toBe(1);
    expect(err).toMatch(/^Expected a key for --url.*\n$/);
  });
});
