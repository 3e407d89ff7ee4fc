import { gzipSync } from "node:zlib";
import { startCitiesWithAPast } from "../testing/cities-with-a-past";
import type { KouvolaApp } from "../testing/kouvola-app";
import { shownPages } from "../testing/shown-pages";
import { pages } from "./pages";

/** The most that a page may weigh as it is sent, in bytes. */
const most = 60_000;

let app: KouvolaApp;
beforeAll(async () => {
  app = await startCitiesWithAPast();
});
afterAll(() => app.close());

describe("the pages that are looked at", () => {
  it("are all that there are", () => {
    const shown = new Set(shownPages.map(({ path }) => path.split(/[/?]/)[2]));
    expect(Object.keys(pages).filter((name) => !shown.has(name))).toEqual([]);
  });

  it.each(shownPages)("weigh little with their style sheet: $path", async ({ path, status = 200 }) => {
    const { status: found, text } = await app.get(path);
    expect(found).toBe(status);
    const style = await app.get(/<link rel="stylesheet" href="([^"]+)"/.exec(text)?.[1] ?? "");
    expect(gzipSync(text).length + gzipSync(style.text).length).toBeLessThan(most);
  });
});
