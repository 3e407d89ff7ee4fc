import { type Language, languages } from "../ontology/labels";

/** The one of our languages that an Accept-Language header likes best; null when it names none, as `*` does not. */
export function preferredLanguage(header: string | undefined): Language | null {
  let best: Language | null = null;
  let bestQuality = 0;
  for (const wish of (header ?? "").split(",")) {
    const { language, quality } = readWish(wish);
    if (!language || quality <= bestQuality) continue;
    best = language;
    bestQuality = quality;
  }
  return best;
}

/** Reads one part such as `sv-FI;q=0.8`; a quality that is not a number from 0 to 1 makes it worthless. */
function readWish(wish: string): { language: Language | undefined; quality: number } {
  const [tag = "", ...parameters] = wish.split(";").map((part) => part.trim().toLowerCase());
  const language = languages.find((one) => one === tag.split("-")[0]);
  const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? "1";
  return { language, quality: /^(0(\.\d*)?|1(\.0*)?)$/.test(quality) ? Number(quality) : 0 };
}
