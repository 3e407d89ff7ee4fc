// Lets node run the TypeScript sources as they are, compiled just as the tests compile them. What was compiled is kept:
// tests start many processes, and each would compile the same anew.
const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { transformSync, version } = require("@swc/core");
const { register } = require("esbuild-register/dist/node");

// Only the configuration itself is read with esbuild, which would drop the metadata of decorators.
const { unregister } = register();
const [, options] = Object.values(require("../../jest.config.ts").default.transform)[0];
unregister();

const kept = join(__dirname, "../../dist/test/sources");
mkdirSync(kept, { recursive: true });

function compiled(file) {
  const source = readFileSync(file, "utf8");
  const hash = createHash("sha256")
    .update(JSON.stringify([version, options, file]))
    .update(source)
    .digest("hex");
  const place = join(kept, `${hash}.js`);
  if (existsSync(place)) return readFileSync(place, "utf8");
  const { code } = transformSync(source, { ...options, filename: file, swcrc: false, sourceMaps: "inline" });
  // Whole or not at all, for other processes compile the same at the same time.
  writeFileSync(`${place}.${process.pid}`, code);
  renameSync(`${place}.${process.pid}`, place);
  return code;
}

for (const ending of [".ts", ".tsx"]) {
  require.extensions[ending] = (module, file) => module._compile(compiled(file), file);
}
