// Takes from dist/ what has no source any more: a migration or a type counts by being there.
const { existsSync, readdirSync, rmSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "..");
const built = join(root, "dist");
const files = existsSync(built) ? readdirSync(built, { recursive: true }) : [];
for (const file of files.filter((name) => name.endsWith(".js"))) {
  if (existsSync(join(root, file.replace(/\.js$/, ".ts")))) continue;
  rmSync(join(built, file));
  rmSync(join(built, `${file}.map`), { force: true });
}
