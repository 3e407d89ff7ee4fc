import { createOntology } from "../../model";
import { describeInBrowser } from "../../testing/browser";
import { esimerkkila } from "../../testing/esimerkkila";
import { type KouvolaApp, startAppOver } from "../../testing/kouvola-app";
import { visit } from "../../testing/visit";

describeInBrowser("the page of a source in a browser", (browser) => {
  let app: KouvolaApp;
  let origin: string;
  beforeAll(async () => {
    app = await startAppOver(esimerkkila(createOntology()), "2026-06-01");
    origin = await app.listen();
  });
  afterAll(() => app.close());

  const path = "/fi/source/esimerkkila/lahde-kuntastrategia";

  it("shows the passage that one came for in all its pieces, and no other", async () => {
    const context = await browser().newContext({ reducedMotion: "reduce" });
    const { page, complaints, otherHosts } = await visit(context, `${origin}${path}#p892-954`);
    const plain = await page.locator("#p872-914").evaluate(colourOf);
    const marked = await page.locator("mark").evaluateAll((marks, plainColour) => {
      const isMarked = (mark: Element) => getComputedStyle(mark).backgroundColor !== plainColour;
      return marks.filter(isMarked).map((mark) => mark.textContent);
    }, plain);
    expect(marked.join("")).toBe("Kukaan ei tiedä yksin. Kysymme, kuuntelemme ja teemme yhdessä.");
    expect(await page.locator("#p892-954").evaluate((mark) => mark.getBoundingClientRect().top)).toBeLessThan(400);
    expect([complaints, [...otherHosts]]).toEqual([[], []]);
  });

  it.each(["light", "dark"] as const)("fits a narrow screen: %s", async (colorScheme) => {
    const context = await browser().newContext({ viewport: { width: 320, height: 640 }, colorScheme });
    const { page, complaints } = await visit(context, `${origin}${path}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(complaints).toEqual([]);
  });

  it("leads from a number in the text to its note, and back", async () => {
    const { page } = await visit(await browser().newContext(), `${origin}${path}`);
    await page.locator(".passage__number", { hasText: /^20$/ }).click();
    const note = page.locator(".notes__one:target");
    await note.locator(".notes__number").click();
    expect(await page.locator("mark:target").count()).toBe(1);
    expect(new URL(page.url()).hash).toMatch(/^#p\d+-\d+$/);
  });
});

function colourOf(element: Element): string {
  return getComputedStyle(element).backgroundColor;
}
