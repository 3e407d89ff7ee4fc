import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { projectRoot } from "../../project-root";
import type { Said } from "./writer";

/** How a round goes. */
export interface Round {
  readonly url: string;
  /** Begins the names of all that it writes. */
  readonly name: string;
  readonly writers: number;
  /** So many commits come to an end first, done or refused. */
  readonly atLeast: number;
  /** How long the process is let write after that before it is killed, in milliseconds. */
  readonly lifetime: number;
  /** What else happens on the way, such as the end of a database server. */
  readonly onTheWay?: () => Promise<void>;
}

/** Lets a process write, kills it, and answers everything that it had said by then. */
export async function crash({ url, name, writers, atLeast, lifetime, onTheWay }: Round): Promise<readonly Said[]> {
  const loaders = ["--require", "reflect-metadata", "--require", join(projectRoot, "src/testing/run-sources.cjs")];
  const child = spawn(process.execPath, [...loaders, join(__dirname, "child.ts"), url, name, String(writers)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  const ended = once(child, "close");
  const begun = new Promise<void>((resolve) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      if (output.split("\n").length > atLeast + 1) resolve();
    });
  });
  await Promise.race([begun, ended.then(() => Promise.reject(new Error("It ended by itself before it was killed")))]);
  await onTheWay?.();
  await setTimeout(lifetime);
  child.kill("SIGKILL");
  await ended;
  // The last line may be cut: then it was not said.
  const [, ...lines] = output.slice(0, output.lastIndexOf("\n")).split("\n");
  return lines.map((line) => JSON.parse(line) as Said);
}
