import { type AxeResults, source } from "axe-core";
import type { Page } from "playwright-core";

/** Gives a page what `violationsIn` needs; once after it was opened. */
export async function addAxe(page: Page): Promise<void> {
  await page.evaluate(source);
}

/** What keeps people out of a page: the rule that is broken, and where. Folded parts are opened before. */
export async function violationsIn(page: Page): Promise<string[]> {
  await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
  const options = { rules: { "target-size": { enabled: true } }, resultTypes: ["violations"] };
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(" ")}`));
}
