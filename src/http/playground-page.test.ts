import type { BrowserContext } from "playwright-core";
import { describeInBrowser } from "../testing/browser";
import { type KouvolaApp, startKouvolaApp } from "../testing/kouvola-app";
import { PlaygroundVisit } from "../testing/playground-visit";

const QUESTIONS = [
  "Which values guide a spearhead?",
  "Who is responsible, and how do we know?",
  "How are these two connected?",
  "What is missing?",
  "What rests on inference?",
];

let app: KouvolaApp;
let playground: string;
beforeAll(async () => {
  app = await startKouvolaApp();
  playground = `${await app.listen()}/playground`;
});
afterAll(() => app.close());

describeInBrowser("the playground", (browser) => {
  let profile: BrowserContext;
  beforeEach(async () => {
    profile = await browser().newContext({ locale: "en" });
  });
  afterEach(() => profile.close());

  it.each([
    ["wide and light", { viewport: { width: 1280, height: 800 }, colorScheme: "light" }, "rgb(255, 255, 255)"],
    ["narrow and dark", { viewport: { width: 320, height: 640 }, colorScheme: "dark" }, "rgb(33, 42, 59)"],
  ] as const)("opens %s, without a complaint or another host", async (_, options, background) => {
    const context = await browser().newContext({ locale: "en", ...options });
    const opened = await PlaygroundVisit.open(context, playground);
    const { page, visit } = opened;
    await opened.answer("The residents' best interests");
    expect(await page.title()).toBe("Playground – Strategy Graph");
    expect(await page.evaluate("document.documentElement.lang")).toBe("en");
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    expect(await page.evaluate("getComputedStyle(document.querySelector('.graphiql-container')).backgroundColor")).toBe(
      background,
    );
    const tops = await opened.tops();
    expect(tops).toEqual([...new Set(tops)].sort((one, other) => one - other));
    expect(opened.asked).toHaveLength(1);
    expect([visit.complaints, [...visit.otherHosts]]).toEqual([[], []]);
    await context.close();
  });

  it("has our questions in its tabs, each with an answer", async () => {
    const opened = await PlaygroundVisit.open(profile, playground);
    await opened.answer("The residents' best interests");
    expect(await opened.tabs()).toEqual(QUESTIONS);
    for (const [index, word] of ["Forsell Tuukka", "CONTACT_FOR", "totalCount", "why"].entries()) {
      await opened.page
        .locator(".graphiql-tab-button")
        .nth(index + 1)
        .click();
      await opened.run();
      await opened.answer(word);
      expect(await opened.openTab()).toBe(QUESTIONS[index + 1]);
      expect(await opened.text()).toMatch(`# ${QUESTIONS[index + 1]}\n`);
    }
    expect(await opened.tabs()).toEqual(QUESTIONS);
    expect(opened.visit.complaints).toEqual([]);
  });

  it("adds a field that is ticked in the explorer", async () => {
    const opened = await PlaygroundVisit.open(profile, playground);
    await opened.answer("The residents' best interests");
    expect(await opened.text()).not.toContain("totalCount");
    await opened.page.getByRole("button", { name: "Show GraphiQL Explorer" }).click();
    await opened.page.locator(".graphiql-plugin").getByText("totalCount").first().click();
    await opened.page.locator(".graphiql-query-editor").getByText("totalCount").waitFor();
    expect(opened.visit.complaints).toEqual([]);
  });

  it("helps with words, descriptions and settings, without a complaint", async () => {
    const opened = await PlaygroundVisit.open(profile, playground);
    const { page, visit } = opened;
    await opened.answer("The residents' best interests");
    const name = page.locator(".graphiql-query-editor .view-lines").getByText("spearheads", { exact: true });
    await opened.hoverUntil(name, page.locator(".monaco-hover").getByText("All nodes of type Spearhead"));
    await name.click();
    await page.keyboard.press("Control+Space");
    await page.locator(".suggest-widget .monaco-list-row").first().waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    await page.locator(".graphiql-plugin").getByText("Root Types").waitFor();
    await page.getByRole("button", { name: "Open settings dialog" }).click();
    await page.getByRole("button", { name: "Dark" }).click();
    await page.locator("body.graphiql-dark").waitFor();
    expect([visit.complaints, [...visit.otherHosts], opened.asked.length]).toEqual([[], [], 1]);
  });

  it("leaves a question of the visitor's own alone on the next visit", async () => {
    const first = await PlaygroundVisit.open(profile, playground);
    await first.answer("The residents' best interests");
    await first.write("{ mine: revision { number } }");
    await first.stored("mine: revision");
    await first.page.close();

    const second = await PlaygroundVisit.open(profile, playground);
    expect(await second.text()).toBe("{ mine: revision { number } }");
    await second.settled();
    expect(second.asked).toEqual([]);
  });
});
