import { defineConfig } from "vite";

/** How the playground becomes files that this service can send; `.ci/build-web.mjs` runs it. */
export default defineConfig({
  // The page is /playground, so what it asks for first is under playground/; the rest is beside what asks for it.
  experimental: {
    renderBuiltUrl: (file, { hostType }) => (hostType === "html" ? `playground/${file}` : { relative: true }),
  },
  // The service writes the nonce of each answer in the place of this word.
  html: { cspNonce: "CSP_NONCE" },
  worker: { format: "es" },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 5000,
    reportCompressedSize: false,
    rolldownOptions: {
      // "use client" in packages is for servers that render React.
      onLog: (level, log, report) => log.code === "MODULE_LEVEL_DIRECTIVE" || report(level, log),
    },
  },
  logLevel: "warn",
});
