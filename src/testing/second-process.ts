import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** A process beside the one that tests, for what only shows between two. */
export interface SecondProcess {
  /** The first line that it wrote. */
  readonly said: string;
  /** Kills it as if by a power cut, and waits until it is gone. */
  kill(): Promise<void>;
}

export interface SecondProcessOptions {
  /** Runs as a user whom file permissions bind, even when the tests run as root. */
  readonly asOrdinaryUser?: boolean;
}

/** Runs a script in a process of its own that lives on until it is killed. */
export async function startProcess(script: string, options: SecondProcessOptions = {}): Promise<SecondProcess> {
  const loaders = ["--expose-gc", "-r", "reflect-metadata", "-r", "esbuild-register"];
  const stayAlive = "\nsetInterval(() => {}, 1000);";
  const child = spawn(process.execPath, [...loaders, "-e", script + stayAlive], {
    stdio: ["ignore", "pipe", "inherit"],
    ...(options.asOrdinaryUser && process.getuid?.() === 0 ? { uid: 65_534 } : {}),
  });
  const [said] = await Promise.race([once(child.stdout, "data"), once(child, "exit").then(() => [""])]);
  return { said: String(said).trim(), kill: () => kill(child) };
}

/**
 * Opens and migrates a database in a process of its own, which says `open`, or the error's code and message. All that it
 * does not hold on to has been collected by then.
 */
export function openInProcess(url: string, options?: SecondProcessOptions): Promise<SecondProcess> {
  const room = (path: string) => JSON.stringify(join(__dirname, "..", path));
  const script = `
    const { openDatabase } = require(${room("store/database/database")});
    const { migrate } = require(${room("store/migration/migrate")});
    const { createOntology } = require(${room("model")});
    openDatabase(${JSON.stringify(url)}, createOntology())
      .then((database) => migrate(database))
      .then(() => new Promise(setImmediate))
      .then(() => { gc(); console.log("open"); })
      .catch((error) => console.log(error.code, error.message));`;
  return startProcess(script, options);
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}
