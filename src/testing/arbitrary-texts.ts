import type { Choices } from "./choices";

/** Days around which things begin and end, in order; a view looks at one of them. */
export const days = ["2023-12-31", "2024-01-01", "2024-06-15", "2024-12-31", "2025-01-01"] as const;

/** People of a small world, by their name, phone numbers and e-mail address. */
export const people = [
  { name: "Aino Ahola", phones: ["020 615 1234"], email: "aino.ahola@esimerkki.fi" },
  { name: "Åke Öhman", phones: ["040-123 4567", "0206159999"], email: "ake@esimerkki.fi" },
  { name: "Eero (x) Kari", phones: [], email: "e+k@esimerkki.fi" },
] as const;

/** Words that sort, fold and compose in ways that matter, and people as texts speak of them. */
const words = [
  "kasvu",
  "Kasvu",
  "luku 2",
  "luku 10",
  "luku 02",
  "äiti",
  "A\u0308iti",
  "Åbo",
  "öljy",
  "zeta",
  "vesi",
  "wau",
  "😀",
  "Aino Ahola",
  "ahola  AINO",
  "Åke\nÖhmanin",
  "A\u030ake O\u0308hman",
  "Öhman",
  "Eero (x) Kari",
  "Eero x Kari",
  "0206151234",
  "040 1234 567",
  "020-6159999",
  "AKE@esimerkki.fi",
  "e+k@esimerkki.fi",
] as const;

/** A text of a word or a few. */
export function arbitraryText(choices: Choices): string {
  return [choices.of(words), ...choices.list(1, () => choices.of(words))].join(" ");
}

/** A time in which something holds: always, from a day, until one, or between. */
export function arbitraryPeriod(choices: Choices): { validFrom: string | null; validTo: string | null } {
  if (!choices.once(8)) return { validFrom: null, validTo: null };
  const from = choices.below(days.length);
  const to = from + choices.below(days.length - from);
  return {
    validFrom: choices.once(3) ? null : (days[from] ?? null),
    validTo: choices.once(3) ? null : (days[to] ?? null),
  };
}
