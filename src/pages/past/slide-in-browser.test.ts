import { describeInBrowser } from "../../testing/browser";
import { startCitiesWithAPast } from "../../testing/cities-with-a-past";
import type { KouvolaApp } from "../../testing/kouvola-app";

let app: KouvolaApp;
let origin: string;
beforeAll(async () => {
  app = await startCitiesWithAPast();
  origin = await app.listen();
});
afterAll(() => app.close());

describeInBrowser("the slider through time", (browser) => {
  it("tells the change at which it stands, and goes there when one says so, with the keyboard alone", async () => {
    const page = await browser().newPage();
    await page.goto(`${origin}/en/map?space=esimerkkila`);
    await page.locator(".times summary").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    expect(await page.locator("output[for=slide]").textContent()).toBe("3 March 2024, revision 3");
    expect(await page.locator("#slide").getAttribute("aria-valuetext")).toBe("3 March 2024, revision 3");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(/asOf=3/);
    expect(await page.locator(".past__what").textContent()).toBe("This is how the strategy was on 3 March 2024");
    expect(await page.locator("#slide").inputValue()).toBe("3");
    await page.goBack();
    expect(await page.locator(".past").count()).toBe(0);
  });

  it("steps from stop to stop where numbers between are none", async () => {
    const page = await browser().newPage();
    await page.goto(`${origin}/en/map?space=esimerkkila&asOf=1`);
    await page.locator("#stops option[value='2']").evaluate((option: { remove(): void }) => option.remove());
    await page.locator("#stops option[value='3']").evaluate((option: { remove(): void }) => option.remove());
    await page.addScriptTag({ url: `${origin}/static/slide.js` });
    await page.locator("#slide").focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.locator("#slide").inputValue()).toBe("4");
    await page.keyboard.press("ArrowLeft");
    expect(await page.locator("#slide").inputValue()).toBe("1");
  });

  it("works without a script", async () => {
    const context = await browser().newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${origin}/fi/map?space=esimerkkila&asOf=2`);
    await page.locator("#slide").press("ArrowRight");
    expect(await page.locator("output[for=slide]").isVisible()).toBe(false);
    await page.locator(".times__slide button").click();
    await page.waitForURL(/asOf=3/);
    await page.locator("#as-of").fill("2024-02-10");
    await page.locator(".times__day button").click();
    await page.waitForURL(/asOf=2024-02-10/);
    expect(await page.locator(".past__what").textContent()).toBe("Näin strategia oli 10.2.2024");
  });
});
