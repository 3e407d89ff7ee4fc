import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const EXECUTABLE = "/usr/bin/chromium";
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Declares a suite that needs a browser: without one it says so and is left out, but in CI it fails. */
export function describeInBrowser(name: string, suite: (browser: () => Browser) => void): void {
  if (!existsSync(EXECUTABLE) && !process.env.CI) {
    console.warn(`No browser at ${EXECUTABLE}: "${name}" is left out.`);
    describe.skip(name, () => it("needs a browser", () => undefined));
    return;
  }
  describe(name, () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS });
    });
    afterAll(() => browser?.close());
    suite(() => {
      if (!browser) throw new Error("The browser is not there before the tests begin.");
      return browser;
    });
  });
}
