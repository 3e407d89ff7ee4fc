import { existsSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
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

/** How long a test may take, in milliseconds: a browser on a busy machine takes its time. */
const PATIENCE = 120_000;

/** So many tests share a browser. */
const testsOfABrowser = 8;

/** Starts a browser. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS });
}

/** Declares a suite that needs a browser: without one it says so and is left out, but in CI it fails. */
export function describeInBrowser(name: string, suite: (browser: () => Browser) => void): void {
  if (!existsSync(EXECUTABLE) && !process.env.CI) {
    console.warn(`No browser at ${EXECUTABLE}: "${name}" is left out.`);
    // Skipped for this reason: on a user's machine no browser is asked for. In CI it never is: there the tests fail without one.
    describe.skip(name, () => it("needs a browser", () => undefined));
    return;
  }
  jest.setTimeout(PATIENCE);
  describe(name, () => {
    let browser: Browser | null = null;
    let visits = 0;
    beforeEach(async () => {
      browser ??= await launchBrowser();
      visits += 1;
    });
    suite(() => {
      if (!browser) throw new Error("The browser is not there before the tests begin.");
      return browser;
    });
    // A few tests share a browser, for to start one takes longer than most of them; one that hangs keeps no other waiting.
    afterEach(async () => {
      const isClear = browser !== null && visits % testsOfABrowser !== 0 && (await closesPages(browser));
      if (isClear) return;
      await browser?.close();
      browser = null;
    });
    afterAll(() => browser?.close());
  });
}

/** Closes whatever a test has opened; answers whether the browser did so at once. */
function closesPages(browser: Browser): Promise<boolean> {
  const closing = Promise.all(browser.contexts().map((context) => context.close())).then(() => true);
  const hanging = setTimeout(2_000, false, { ref: false });
  return Promise.race([closing.catch(() => false), hanging]);
}
