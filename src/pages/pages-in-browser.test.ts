import { addAxe, violationsIn } from "../testing/axe";
import { describeInBrowser } from "../testing/browser";
import { startCitiesWithAPast } from "../testing/cities-with-a-past";
import type { KouvolaApp } from "../testing/kouvola-app";
import { lookAt, looks } from "../testing/looks";
import { shownPages } from "../testing/shown-pages";
import { visit } from "../testing/visit";

let app: KouvolaApp;
let origin: string;
beforeAll(async () => {
  app = await startCitiesWithAPast();
  origin = await app.listen();
});
afterAll(() => app.close());

describeInBrowser("every page", (browser) => {
  it.each(shownPages)("is open to all, wide and narrow, in all colours: $path", async ({ path, status }) => {
    const context = await browser().newContext();
    const { page, complaints, said, otherHosts } = await visit(context, origin + path);
    await addAxe(page);
    const found: string[] = [];
    for (const look of looks) {
      await lookAt(page, look);
      found.push(...(await violationsIn(page)).map((violation) => `${look.name}: ${violation}`));
      const width = await page.evaluate<number>("document.documentElement.scrollWidth");
      if (width > look.width) found.push(`${look.name}: is ${width} px wide`);
    }
    expect(found).toEqual([]);
    const unexpected = [...complaints, ...said].filter(
      (text) => !text.includes(`responded with a status of ${status} `),
    );
    expect([unexpected, [...otherHosts]]).toEqual([[], []]);
  });

  it("would be told what is wrong with it", async () => {
    const page = await browser().newPage();
    await page.setContent('<p style="color: #bbb">Pale</p><details><summary>More</summary><input></details>');
    await addAxe(page);
    const violations = await violationsIn(page);
    expect(violations).toEqual(expect.arrayContaining(["color-contrast at p", "label at input"]));
  });
});
