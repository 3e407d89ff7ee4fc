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

/** How long a test may take, in milliseconds: a browser on a busy machine takes its time. */
const PATIENCE = 120_000;

/** Starts a browser. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS });
}

/** Declares a suite that needs a browser: without one it says so and is left out, but in CI it fails. */
export function describeInBrowser(name: string, suite: (browser: () => Browser) => void): void {
  if (!existsSync(EXECUTABLE) && !process.env.CI) {
    console.warn(`No browser at ${EXECUTABLE}: "${name}" is left out.`);
    // On a user's machine a browser is not asked for; CI has one, and fails above this line's condition without it.
    describe.skip(name, () => it("needs a browser", () => undefined));
    return;
  }
  jest.setTimeout(PATIENCE);
  describe(name, () => {
    // Each test has a browser of its own: one that hangs keeps no other waiting.
    let browser: Browser | undefined;
    beforeEach(async () => {
      browser = await launchBrowser();
    });
    suite(() => {
      if (!browser) throw new Error("The browser is not there before the tests begin.");
      return browser;
    });
    afterEach(() => browser?.close());
  });
}
