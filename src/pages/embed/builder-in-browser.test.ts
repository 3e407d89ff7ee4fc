import { describeInBrowser } from "../../testing/browser";
import { type KouvolaApp, startKouvolaApp } from "../../testing/kouvola-app";
import { visit } from "../../testing/visit";

let app: KouvolaApp;
let builder: string;
beforeAll(async () => {
  app = await startKouvolaApp();
  builder = `${await app.listen()}/fi/embed`;
});
afterAll(() => app.close());

describeInBrowser("the page on which one makes a piece to embed", (browser) => {
  it("follows what is chosen, shows the widget itself, and copies its code", async () => {
    const context = await browser().newContext({ permissions: ["clipboard-read", "clipboard-write"] });
    const { page, complaints, otherHosts } = await visit(context, builder);
    await page.getByLabel("Asia").selectOption("kouvola/lasten-kasvu");
    await page.getByRole("heading", { name: "Yhteyshenkilöt" }).waitFor();
    await page.getByLabel("Ohjaavat arvot").check();
    await page.getByLabel("ruotsi").check();
    await page.getByRole("button", { name: "Näytä upotus" }).click();
    await page.getByRole("heading", { name: "Vägledande värderingar" }).waitFor();
    expect(await page.getByRole("heading", { name: "Kontaktpersoner" }).count()).toBe(0);
    await page.getByRole("button", { name: "Kopioi", exact: true }).first().click();
    await page.getByRole("status").filter({ hasText: "Kopioitu" }).waitFor();
    const copied = await page.evaluate<string>("navigator.clipboard.readText()");
    expect(copied).toContain('<strategy-links node="kouvola/lasten-kasvu" relation="values" lang="sv">');
    expect([complaints, [...otherHosts]]).toEqual([[], []]);
  });

  it("works without a script", async () => {
    const context = await browser().newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(builder);
    await page.getByLabel("Asia").selectOption("kouvola/kasvualusta");
    await page.getByRole("button", { name: "Näytä upotus" }).click();
    await page.frameLocator("iframe").getByRole("link", { name: "Kasvualusta" }).first().waitFor();
    expect(await page.getByText('<strategy-links node="kouvola/kasvualusta" lang="fi">').isVisible()).toBe(true);
    expect(await page.getByRole("button", { name: "Kopioi", exact: true }).count()).toBe(0);
  });
});
