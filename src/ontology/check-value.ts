import type { Enumeration } from "./enumeration";
import { idFormInWords, isId } from "./id";
import { suggestion } from "./nearest-name";
import { longestText, type Property, type PropertyType } from "./property";

/** Says in words why a property cannot have a value; null when it can. The one test that every way in applies. */
export function checkValue(property: Property, value: unknown): string | null {
  if (value === null || value === undefined) {
    return property.required ? `expected ${expectationOf(property.type)}, got nothing` : null;
  }
  if (property.required && typeof value === "string" && !value.trim()) {
    return "expected a text that is not blank, got a blank one";
  }
  return checkType(property.type, value, property.personal ? kindOf : describeValue) ?? checkBounds(property, value);
}

/** Says in words why a value of the right type is too little or too much; null when it is not. */
function checkBounds({ between, longest = longestText }: Property, value: unknown): string | null {
  const [least, greatest] = between ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  if (typeof value === "number" && (value < least || value > greatest)) {
    return `expected a number from ${least} to ${greatest}, got ${value}`;
  }
  const [tooLong] = [value].flat().filter((one) => typeof one === "string" && one.length > longest) as string[];
  return tooLong === undefined ? null : `expected at most ${longest} characters, got ${tooLong.length}`;
}

/** Says in words why a value is not of a type; null when it is. */
export function checkType(type: PropertyType, value: unknown, describe = describeValue): string | null {
  if (typeof type !== "string") return checkEnumeration(type, value, describe);
  if (!tests[type](value)) return `expected ${expectationOf(type)}, got ${describe(value)}`;
  const unstorable = [value].flat().some((one) => typeof one === "string" && /\0|\p{Surrogate}/u.test(one));
  return unstorable ? "expected characters of Unicode other than U+0000, got some that cannot be stored" : null;
}

/** What a value is, in the words of an error message: short, and in the notation of documents. */
export function describeValue(value: unknown): string {
  if (typeof value !== "string") return typeof value === "number" ? `the number ${value}` : kindOf(value);
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 59)}…` : value);
}

const largestInt = 2_147_483_647;

const tests: Readonly<Record<Exclude<PropertyType, Enumeration>, (value: unknown) => boolean>> = {
  id: (value) => typeof value === "string" && isId(value),
  string: (value) => typeof value === "string",
  int: (value) => typeof value === "number" && Number.isInteger(value) && Math.abs(value) <= largestInt,
  float: (value) => typeof value === "number" && Number.isFinite(value),
  date: (value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) && isDay(value),
  dateTime: (value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}T[\d:.]{8,12}Z$/.test(value) && isTime(value),
  strings: (value) => Array.isArray(value) && value.every((one) => typeof one === "string"),
};

const expectations: Readonly<Record<keyof typeof tests, string>> = {
  id: `an id (${idFormInWords})`,
  string: "a text (one of digits goes in quotes)",
  int: `a whole number of at most ${largestInt}, either way`,
  float: "a number",
  date: "a day of the calendar as YYYY-MM-DD",
  dateTime: "a time in UTC as YYYY-MM-DDThh:mm:ss.sssZ",
  strings: "a list of texts (those of digits go in quotes)",
};

function expectationOf(type: PropertyType): string {
  return typeof type === "string" ? expectations[type] : `one of ${Object.keys(type.values).join(", ")}`;
}

function checkEnumeration(type: Enumeration, value: unknown, describe: typeof describeValue): string | null {
  const words = Object.keys(type.values);
  if (typeof value === "string" && words.includes(value)) return null;
  const meant = typeof value === "string" ? suggestion(value, words) : "";
  return `expected ${expectationOf(type)}, got ${describe(value)}${meant}`;
}

/** JavaScript turns 30 February into 1 or 2 March: a real day comes back as it went in. */
function isDay(text: string): boolean {
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}

function isTime(text: string): boolean {
  return isDay(text.slice(0, 10)) && !Number.isNaN(new Date(text).getTime());
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return "a text";
  if (typeof value === "boolean") return String(value);
  return typeof value === "object" ? "a mapping" : `a ${typeof value}`;
}
