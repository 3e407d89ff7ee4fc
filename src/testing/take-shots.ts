import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../project-root";
import { launchBrowser } from "./browser";
import { startCitiesWithAPast } from "./cities-with-a-past";
import { lookAt, looks } from "./looks";
import { shownPages } from "./shown-pages";

const FOLDER = join(projectRoot, "shots");

/** Takes a picture of every page in every look, or of those whose names have a word in them. */
async function takeShots(word: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const app = await startCitiesWithAPast();
  const origin = await app.listen();
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const { name, path } of shownPages.filter((one) => one.name.includes(word))) {
    for (const look of looks) {
      await lookAt(page, look);
      await page.goto(origin + path);
      await page.screenshot({ path: join(FOLDER, `${name}-${look.name}.png`), fullPage: true });
    }
    console.log(`${name}: ${path}`);
  }
  await browser.close();
  await app.close();
}

void takeShots(process.argv[2] ?? "");
