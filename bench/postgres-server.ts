import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

/** A PostgreSQL server of its own, which may be killed; it goes with its data when it is stopped. */
export class PostgresServer {
  private constructor(
    private readonly folder: string,
    private readonly port: number,
  ) {}

  /** Makes the data of a server and starts it on a port of this machine. */
  static start(port: number): PostgresServer {
    const folder = mkdtempSync(join(tmpdir(), "strategy-graph-pg-"));
    chmodSync(folder, 0o755);
    const server = new PostgresServer(folder, port);
    mkdirSync(server.data);
    if (process.getuid?.() === 0) chownSync(server.data, server.user("-u"), server.user("-g"));
    const options = ["--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8"];
    server.run("initdb", "-D", server.data, ...options);
    server.startAgain();
    server.run("createdb", "-h", "127.0.0.1", "-p", String(port), "-U", "postgres", "crash");
    return server;
  }

  get url(): string {
    return `postgres://postgres@127.0.0.1:${this.port}/crash`;
  }

  /** Kills the server and all its processes as a power cut would, but that what it wrote to files is kept. */
  async kill(): Promise<void> {
    const postmaster = Number(readFileSync(join(this.data, "postmaster.pid"), "utf8").split("\n")[0]);
    // Stopped first: it starts no process that would be missed here.
    signal(postmaster, "SIGSTOP");
    const children = readdirSync("/proc").filter((name) => /^\d+$/.test(name) && parentOf(name) === postmaster);
    for (const pid of [postmaster, ...children.map(Number)]) signal(pid, "SIGKILL");
    while ([postmaster, ...children].some((pid) => existsSync(`/proc/${pid}`))) await setTimeout(20);
  }

  /** Starts it on what a kill left. */
  startAgain(): void {
    const options = `-p ${this.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=''`;
    this.run("pg_ctl", "-D", this.data, "-w", "-l", join(this.data, "log"), "-o", options, "start");
  }

  stop(): void {
    this.run("pg_ctl", "-D", this.data, "-w", "-m", "fast", "stop");
    rmSync(this.folder, { recursive: true });
  }

  private get data(): string {
    return join(this.folder, "data");
  }

  /** The server refuses to run as root. */
  private run(program: string, ...args: string[]): void {
    const command = [join(programs(), program), ...args];
    const asUser = process.getuid?.() === 0 ? ["runuser", "-u", "postgres", "--", ...command] : command;
    execFileSync(asUser[0] ?? "", asUser.slice(1), { stdio: ["ignore", "ignore", "inherit"], cwd: "/" });
  }

  private user(flag: "-u" | "-g"): number {
    return Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  }
}

/** Where the programs of the server are: of the newest version that is installed, or else found by name. */
function programs(): string {
  const versions = existsSync("/usr/lib/postgresql") ? readdirSync("/usr/lib/postgresql") : [];
  const newest = versions.sort((one, other) => Number(one) - Number(other)).at(-1);
  return newest ? `/usr/lib/postgresql/${newest}/bin` : "";
}

function parentOf(pid: string): number | null {
  try {
    return Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
  } catch {
    return null;
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended by itself.
  }
}
