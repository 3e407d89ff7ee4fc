/** @jest-config-loader esbuild-register */
import { availableParallelism } from "node:os";
import type { Config } from "jest";

const config: Config = {
  roots: ["<rootDir>/src"],
  testEnvironment: "node",
  globalSetup: "<rootDir>/.ci/build-web.mjs",
  setupFiles: ["reflect-metadata"],
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          keepClassNames: true,
          parser: { syntax: "typescript", tsx: true, decorators: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            useDefineForClassFields: false,
            react: { runtime: "automatic", importSource: "preact" },
          },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  // Tests wait for disks, databases and browsers for much of their time: one more than there are processors.
  maxWorkers: availableParallelism() + 1,
  testSequencer: "<rootDir>/src/testing/longest-first.cjs",
  testTimeout: 30_000,
};

export default config;
