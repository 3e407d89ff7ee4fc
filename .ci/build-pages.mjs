// Builds web/pages/: the scripts of our own pages, each a file of its own. Style sheets are served as they stand there.
import { build } from "esbuild";

export async function buildPages(sources, made) {
  await build({
    absWorkingDir: sources,
    entryPoints: ["slide.ts"],
    outdir: made,
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "iife",
    target: "es2022",
    logLevel: "warning",
    tsconfigRaw: {},
  });
}
