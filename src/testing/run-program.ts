import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { projectRoot } from "../project-root";

/** What a run of the program came to. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The program in a process of its own, as whoever starts it meets it. */
export class RunningProgram {
  private out = "";
  private err = "";
  private readonly child: ChildProcess;
  private readonly ended: Promise<unknown>;

  /** Starts it with these arguments, in an environment of nothing but what is given. */
  constructor(args: readonly string[], env: Readonly<Record<string, string>>) {
    const register = join(projectRoot, "src/testing/run-sources.cjs");
    this.child = spawn(process.execPath, ["--require", register, join(projectRoot, "src/main.ts"), ...args], {
      env: { PATH: process.env.PATH, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.child.stdout?.on("data", (data: Buffer) => (this.out += data));
    this.child.stderr?.on("data", (data: Buffer) => (this.err += data));
    this.ended = once(this.child, "close");
  }

  /** Waits until it has printed something like this, and answers what was found. */
  async printed(pattern: RegExp): Promise<string> {
    for (;;) {
      const found = pattern.exec(this.out);
      if (found) return found[1] ?? found[0];
      const next = await Promise.race([once(this.child.stdout ?? this.child, "data"), this.ended.then(() => "ended")]);
      if (next === "ended" && !pattern.test(this.out))
        throw new Error(`It ended before it printed ${pattern}: ${this.err}`);
    }
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }

  /** Waits for its end. */
  async outcome(): Promise<Outcome> {
    await this.ended;
    return { code: this.child.exitCode, out: this.out, err: this.err };
  }
}
