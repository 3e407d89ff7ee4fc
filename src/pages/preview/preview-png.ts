import { LRUCache } from "lru-cache";
import { drawSvg } from "./draw";

/** How much is kept of the pictures that were drawn last, in bytes. */
const KEPT = 8 * 1024 * 1024;

const kept = new LRUCache<string, Buffer>({ maxSize: KEPT, sizeCalculation: (png, svg) => png.length + svg.length });

/** Draws an SVG as a PNG; what was drawn lately is not drawn again. */
export async function previewPng(svg: string): Promise<Buffer> {
  const png = kept.get(svg) ?? (await drawSvg(svg, (drawn) => Buffer.from(drawn.asPng())));
  kept.set(svg, png);
  return png;
}
