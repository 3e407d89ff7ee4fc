type Asked = Readonly<Record<string, unknown>>;

/** Whether a value, or null for none, is as a filter's operators ask: each word spelled out. */
export function passes(asked: Asked, value: unknown): boolean {
  return Object.entries(asked).every(([operator, argument]) => holds(operator, argument, value));
}

/** The same of a text that may be there in several languages: one is enough, but `ne` and `notIn` speak of them all. */
export function passesInSomeLanguage(asked: Asked, texts: readonly string[]): boolean {
  return Object.entries(asked).every(([operator, argument]) => {
    if (operator === "exists") return argument ? texts.length > 0 : texts.length === 0;
    if (operator === "ne" || operator === "notIn") return texts.every((text) => holds(operator, argument, text));
    return texts.some((text) => holds(operator, argument, text));
  });
}

function holds(operator: string, argument: unknown, value: unknown): boolean {
  const several = (argument ?? []) as readonly unknown[];
  switch (operator) {
    case "exists":
      return argument ? value !== null : value === null;
    case "eq":
      return value === argument;
    case "ne":
      return value !== argument;
    case "in":
      return several.indexOf(value) >= 0;
    case "notIn":
      return several.indexOf(value) < 0;
    case "isEmpty":
      return argument ? itemsOf(value).length === 0 : itemsOf(value).length > 0;
    case "has":
      return itemsOf(value).indexOf(argument) >= 0;
    case "hasAny":
      return several.filter((item) => itemsOf(value).indexOf(item) >= 0).length > 0;
    case "hasAll":
      return several.filter((item) => itemsOf(value).indexOf(item) < 0).length === 0;
  }
  if (typeof value === "number" || typeof argument === "number") {
    return value !== null && compares(operator, Number(value) - Number(argument));
  }
  if (typeof value !== "string") return false;
  const [text, part] = [plain(value), plain(String(argument))];
  if (operator === "contains") return text.split(part).length > 1 || part === "";
  if (operator === "startsWith") return text.slice(0, part.length) === part;
  if (operator === "endsWith") return text.slice(text.length - part.length) === part;
  return compares(operator, value === argument ? 0 : value < String(argument) ? -1 : 1);
}

function compares(operator: string, difference: number): boolean {
  if (operator === "lt") return difference < 0;
  if (operator === "lte") return difference <= 0;
  if (operator === "gt") return difference > 0;
  if (operator === "gte") return difference >= 0;
  throw new Error(`There is no operator "${operator}"`);
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function plain(text: string): string {
  return text.normalize("NFC").toLowerCase();
}
