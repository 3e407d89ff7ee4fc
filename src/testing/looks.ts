import type { Page } from "playwright-core";

/** How wide a page is looked at, and in which colours. */
export interface Look {
  readonly name: string;
  readonly width: number;
  readonly colorScheme: "light" | "dark";
  readonly forcedColors: "none" | "active";
}

/** The narrowest and a wide window, in every kind of colours. */
export const looks: readonly Look[] = [1440, 320].flatMap((width) => {
  const size = width === 320 ? "narrow" : "wide";
  return [
    { name: `${size}-light`, width, colorScheme: "light", forcedColors: "none" },
    { name: `${size}-dark`, width, colorScheme: "dark", forcedColors: "none" },
    { name: `${size}-forced`, width, colorScheme: "light", forcedColors: "active" },
  ] as const;
});

/** Makes an open page look so. */
export async function lookAt(page: Page, { width, colorScheme, forcedColors }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme, forcedColors });
}
