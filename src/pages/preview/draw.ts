import { readFileSync } from "node:fs";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { fontFiles } from "./fonts";

/** A drawing once it is drawn: it lives no longer than whoever asked for it looks at it. */
export type Drawn = Pick<ReturnType<InstanceType<typeof Resvg>["render"]>, "asPng" | "height" | "pixels" | "width">;

let fonts: Promise<Uint8Array[]> | undefined;

/** Draws an SVG with the fonts of previews, and takes from it what is wanted. */
export async function drawSvg<Taken>(svg: string, take: (drawn: Drawn) => Taken): Promise<Taken> {
  fonts ??= prepare();
  const drawing = new Resvg(svg, { font: { fontBuffers: await fonts } });
  // A drawing has 3 MB of pixels that no collector sees: they are given back at once.
  try {
    const image = drawing.render();
    try {
      return take(image);
    } finally {
      image.free();
    }
  } finally {
    drawing.free();
  }
}

async function prepare(): Promise<Uint8Array[]> {
  await initWasm(readFileSync(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
  return fontFiles.map((file) => new Uint8Array(readFileSync(file)));
}
