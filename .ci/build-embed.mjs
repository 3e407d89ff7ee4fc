// Builds web/embed/: scripts for pages of other origins, each a file of its own that leaves nothing behind in the page.
import { join } from "node:path";
import { build } from "esbuild";

const SCRIPTS = ["strategy-links.tsx", "frame-inside.ts", "frame-outside.ts", "builder.ts"];

export async function buildEmbed(sources, made) {
  const common = {
    bundle: true,
    minify: true,
    charset: "utf8",
    outdir: made,
    logLevel: "warning",
    absWorkingDir: sources,
  };
  await build({ ...common, entryPoints: ["links.css"] });
  await build({
    ...common,
    entryPoints: SCRIPTS,
    format: "iife",
    target: "es2022",
    // The component that pages are rendered with on the server makes elements here.
    jsx: "automatic",
    alias: { "preact/jsx-runtime": join(sources, "elements.ts") },
    jsxImportSource: "preact",
    tsconfigRaw: {},
    // The widget carries its style sheet, as small as it is where it stands by itself.
    plugins: [{ name: "style sheets as texts", setup: (bundle) => styleSheetsAsTexts(bundle, common) }],
  });
}

function styleSheetsAsTexts({ onLoad }, common) {
  onLoad({ filter: /\.css$/ }, async ({ path }) => {
    const { outputFiles } = await build({ ...common, entryPoints: [path], write: false });
    return { contents: outputFiles[0].text.trim(), loader: "text" };
  });
}
