import type { Page } from "playwright-core";
import { describeInBrowser } from "../testing/browser";
import { startCitiesWithAPast } from "../testing/cities-with-a-past";
import type { KouvolaApp } from "../testing/kouvola-app";
import { shownPages } from "../testing/shown-pages";

let app: KouvolaApp;
let origin: string;
beforeAll(async () => {
  app = await startCitiesWithAPast();
  origin = await app.listen();
});
afterAll(() => app.close());

describeInBrowser("the keyboard", (browser) => {
  it.each(shownPages)("shows where one is, at every step of the keyboard: $path", async ({ path }) => {
    const page = await browser().newPage();
    await page.goto(origin + path);
    const steps = await walkByKeyboard(page);
    expect(steps[0]).toMatch(/^a\.skip/);
    expect(steps.filter((step) => step.endsWith("unseen"))).toEqual([]);
    expect(new Set(steps).size).toBeGreaterThan(9);
  });

  it("lets one skip what stands on all of them", async () => {
    const page = await browser().newPage();
    await page.goto(`${origin}/fi/map?space=kouvola`);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.querySelector('main').contains(document.activeElement)")).toBe(true);
  });
});
/** Presses Tab until it comes round, at most so often, and tells what has the focus each time and whether it shows. */
async function walkByKeyboard(page: Page, most = 60): Promise<string[]> {
  const steps: string[] = [];
  for (let step = 0; step < most; step++) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate<string | null>(`(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      if (!at || at === document.body) return null;
      const shows = (one) => one && getComputedStyle(one).outlineStyle !== "none" && parseFloat(getComputedStyle(one).outlineWidth) > 0;
      const isSeen = shows(at) || shows(at.closest("li")) || shows(at.closest("tr"));
      const { width, height } = at.getBoundingClientRect();
      const name = at.localName + (at.className ? "." + at.className : "") + " " + (at.getAttribute("href") ?? at.name ?? at.textContent);
      return name + (isSeen && width * height > 0 ? "" : " unseen");
    })()`);
    if (at === null) break;
    steps.push(at);
  }
  return steps;
}
