// Lets node run the TypeScript sources as they are, compiled just as the tests compile them.
const { transformFileSync } = require("@swc/core");
const { register } = require("esbuild-register/dist/node");

// Only the configuration itself is read with esbuild, which would drop the metadata of decorators.
const { unregister } = register();
const [, options] = Object.values(require("../../jest.config.ts").default.transform)[0];
unregister();

for (const ending of [".ts", ".tsx"]) {
  require.extensions[ending] = (module, file) => {
    module._compile(transformFileSync(file, { ...options, swcrc: false, sourceMaps: "inline" }).code, file);
  };
}
