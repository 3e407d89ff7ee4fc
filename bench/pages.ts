import type { Page } from "playwright-core";
import { createOntology } from "../src/model";
import { bothCities } from "../src/testing/both-cities";
import { launchBrowser } from "../src/testing/browser";
import { startAppOver } from "../src/testing/kouvola-app";
import { shownPages } from "../src/testing/shown-pages";
import { row } from "./table";
import { percentile } from "./times";

/** How often each page is opened, with nothing remembered from before. */
const times = 5;

/** What a visit to a page costs. */
interface Costs {
  /** When the largest thing was painted, in milliseconds. */
  readonly largestPaint: number;
  /** How much things moved while the page was loaded: the sum of layout shifts. */
  readonly shift: number;
  /** What was sent, compressed as it was, with headers; in bytes. */
  readonly bytes: number;
  readonly requests: number;
}

/** Prints what each page costs those who open it for the first time, in Chromium. */
async function main(): Promise<void> {
  const app = await startAppOver(bothCities(createOntology()), "2024-06-01");
  const origin = await app.listen();
  const browser = await launchBrowser();
  row("page", "LCP, ms (median)", "CLS", "bytes", "requests");
  row(...Array.from({ length: 5 }, () => "---"));
  for (const { path } of shownPages) {
    const costs: Costs[] = [];
    for (let time = 0; time < times; time++) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      costs.push(await costsOf(await context.newPage(), origin + path));
      await context.close();
    }
    const [first] = costs;
    const paints = costs.map(({ largestPaint }) => largestPaint);
    const shift = Math.max(...costs.map((one) => one.shift));
    row(path, percentile(paints, 0.5).toFixed(0), shift.toFixed(3), String(first?.bytes), String(first?.requests));
  }
  await browser.close();
  await app.close();
}

async function costsOf(page: Page, address: string): Promise<Costs> {
  const session = await page.context().newCDPSession(page);
  let [bytes, requests] = [0, 0];
  await session.send("Network.enable");
  session.on("Network.requestWillBeSent", () => {
    requests += 1;
  });
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.addInitScript(`
    window.costs = { largestPaint: 0, shift: 0 };
    new PerformanceObserver((list) => { for (const one of list.getEntries()) costs.largestPaint = one.startTime; })
      .observe({ type: "largest-contentful-paint", buffered: true });
    new PerformanceObserver((list) => { for (const one of list.getEntries()) costs.shift += one.value; })
      .observe({ type: "layout-shift", buffered: true });`);
  await page.goto(address);
  await page.waitForTimeout(500);
  const seen = await page.evaluate<Pick<Costs, "largestPaint" | "shift">>("window.costs");
  return { ...seen, bytes, requests };
}

void main();
