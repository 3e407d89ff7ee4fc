// Builds web/playground/ into dist/web/playground/, unless what is there was made of the same sources and packages.
// `npm run build` runs this file, and so do the tests before they begin.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const sources = join(root, "web/playground");
const built = join(root, "dist/web/playground");
const STAMP = "built-from";

export default function buildPlayground() {
  const stamp = stampOfSources();
  if (existsSync(join(built, STAMP)) && readFileSync(join(built, STAMP), "utf8") === stamp) return;
  // Made beside its place, so that nobody finds half of it there.
  const made = `${built}.${process.pid}`;
  const vite = join(dirname(createRequire(import.meta.url).resolve("vite/package.json")), "bin/vite.js");
  // The tests run with another NODE_ENV, with which React would be several times as slow.
  const env = { ...process.env, NODE_ENV: "production" };
  execFileSync(process.execPath, [vite, "build", sources, "--outDir", made, "--emptyOutDir"], {
    env,
    stdio: "inherit",
  });
  writeFileSync(join(made, STAMP), stamp);
  rmSync(built, { recursive: true, force: true });
  renameSync(made, built);
}

function stampOfSources() {
  const files = readdirSync(sources, { recursive: true }).map((name) => join(sources, name));
  const all = [...files, join(root, "package-lock.json"), fileURLToPath(import.meta.url)].sort();
  const hash = createHash("sha256");
  for (const file of all.filter((name) => statSync(name).isFile())) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildPlayground();
