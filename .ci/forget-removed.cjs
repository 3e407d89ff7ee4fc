// Takes from dist/ what has no source any more: a migration or a type counts by being there.
const { existsSync, readdirSync, rmSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "..");
const built = join(root, "dist");
for (const folder of ["src", "migrations"].filter((name) => existsSync(join(built, name)))) {
  for (const name of readdirSync(join(built, folder), { recursive: true }).filter((name) => name.endsWith(".js"))) {
    const file = join(folder, name);
    if ([".ts", ".tsx"].some((ending) => existsSync(join(root, file.replace(/\.js$/, ending))))) continue;
    rmSync(join(built, file));
    rmSync(join(built, `${file}.map`), { force: true });
  }
}
