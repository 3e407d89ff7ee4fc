// Builds what browsers load: the parts of web/ named below into dist/web/, each unless what is there was made of the same
// sources and packages. `npm run build` runs this file, and so do the tests before they begin.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildEmbed } from "./build-embed.mjs";
import { buildPages } from "./build-pages.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const STAMP = "built-from";

/** The parts: how each is built into a folder, and what it is made of beside its own folder of web/. */
const parts = [
  { name: "playground", build: buildWithVite, madeOf: [] },
  { name: "pages", build: buildPages, madeOf: [".ci/build-pages.mjs"] },
  { name: "embed", build: buildEmbed, madeOf: ["src/pages/embed", "src/pages/parts", ".ci/build-embed.mjs"] },
];

export default async function buildWeb() {
  for (const part of parts) await buildPart(part);
}

async function buildPart({ name, build, madeOf }) {
  const sources = join(root, "web", name);
  const built = join(root, "dist/web", name);
  const stamp = stampOf([sources, ...madeOf.map((path) => join(root, path))]);
  if (existsSync(join(built, STAMP)) && readFileSync(join(built, STAMP), "utf8") === stamp) return;
  // Made beside its place, so that nobody finds half of it there.
  const made = `${built}.${process.pid}`;
  await build(sources, made);
  writeFileSync(join(made, STAMP), stamp);
  rmSync(built, { recursive: true, force: true });
  renameSync(made, built);
}

function buildWithVite(sources, made) {
  const vite = join(dirname(createRequire(import.meta.url).resolve("vite/package.json")), "bin/vite.js");
  // The tests run with another NODE_ENV, with which React would be several times as slow.
  const env = { ...process.env, NODE_ENV: "production" };
  execFileSync(process.execPath, [vite, "build", sources, "--outDir", made, "--emptyOutDir"], {
    env,
    stdio: "inherit",
  });
}

function stampOf(places) {
  const files = [...places, join(root, "package-lock.json"), fileURLToPath(import.meta.url)].flatMap(filesIn).sort();
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

function filesIn(place) {
  if (statSync(place).isFile()) return [place];
  const within = readdirSync(place, { recursive: true }).map((name) => join(place, name));
  return within.filter((name) => statSync(name).isFile());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWeb();
