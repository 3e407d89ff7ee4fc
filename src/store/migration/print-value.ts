const widest = 120;

/** Prints a value as TypeScript, in the lines that the formatter would give it; `before` stands on its first line. */
export function printValue(value: unknown, indent: number, before: number): string {
  const flat = printFlat(value);
  // A comma follows.
  if (!mustBreak(value) && indent + before + flat.length + 1 <= widest) return flat;
  const inner = " ".repeat(indent + 2);
  const parts = Array.isArray(value)
    ? value.map((item) => printValue(item, indent + 2, 0))
    : entriesOf(value).map(([key, item]) => `${key}: ${printValue(item, indent + 2, key.length + 2)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join("")}${" ".repeat(indent)}${close}`;
}

/** Prints a text in the quotes that need no escape, where there are such. */
export function printText(text: string): string {
  return text.includes('"') && !/['\\\n]/.test(text) ? `'${text}'` : JSON.stringify(text);
}

function printFlat(value: unknown): string {
  if (typeof value === "string") return printText(value);
  if (Array.isArray(value)) return `[${value.map(printFlat).join(", ")}]`;
  if (typeof value !== "object") return String(value);
  return `{ ${entriesOf(value)
    .map(([key, item]) => `${key}: ${printFlat(item)}`)
    .join(", ")} }`;
}

/** Several objects in a list get a line each, however short they are. */
function mustBreak(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const parts: unknown[] = Object.values(value);
  if (parts.some(mustBreak)) return true;
  return Array.isArray(value) && value.length > 1 && value.every((item) => entriesOf(item).length > 1);
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === "object" && value && !Array.isArray(value) ? Object.entries(value) : [];
}
