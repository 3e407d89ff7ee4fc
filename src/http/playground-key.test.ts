import type { BrowserContext } from "playwright-core";
import { describeInBrowser } from "../testing/browser";
import { PlaygroundVisit } from "../testing/playground-visit";
import { adminKey, type RunningService, startService } from "../testing/start-service";

let service: RunningService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const MUTATION =
  'mutation Rename { updateSpearhead(input: { id: "kouvola/lasten-kasvu", patch: { description: "Koe." } }) { revision errors { code } } }';
const STORED =
  "JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie, location.href])";

describeInBrowser("a key in the playground", (browser) => {
  let profile: BrowserContext;
  beforeEach(async () => {
    profile = await browser().newContext({ locale: "en", permissions: ["clipboard-read", "clipboard-write"] });
  });
  afterEach(() => profile.close());

  it("lets one change something, and is kept nowhere", async () => {
    const opened = await PlaygroundVisit.open(profile, `${service.url}/playground`);
    const { page } = opened;
    await opened.write(MUTATION);
    await opened.run();
    await opened.answer("UNAUTHENTICATED");

    await page.getByRole("button", { name: "Headers" }).click();
    await page.locator('.monaco-editor[data-uri$="request-headers.json"]').waitFor();
    await opened.write(JSON.stringify({ Authorization: `Bearer ${adminKey}` }), "request-headers.json");
    await opened.run();
    await opened.answer('"revision": 2');

    await opened.copyLink();
    await opened.notice();
    const link = await page.evaluate<string>("navigator.clipboard.readText()");
    await opened.stored("Rename");
    await page.waitForTimeout(1_000);
    expect([link.includes("mutation"), link.includes(adminKey)]).toEqual([true, false]);
    expect(await page.evaluate<string>(STORED)).not.toContain(adminKey);
    await page.close();

    const again = await PlaygroundVisit.open(profile, `${service.url}/playground`);
    expect([await again.text(), await again.text("request-headers.json")]).toEqual([MUTATION, ""]);
    expect([...opened.visit.complaints, ...opened.visit.otherHosts]).toEqual([]);
  });
});
