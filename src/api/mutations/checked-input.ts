import {
  ArrayMaxSize,
  ArrayMinSize,
  IsDefined,
  IsOptional,
  IsString,
  MaxLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
  type ValidationError,
  validateSync,
} from "class-validator";
import { type ErrorCode, errorCatalogue } from "../../errors";
import { says } from "../arguments";
import type { Class, Declarations, FieldOptions } from "../declare";
import type { InputPath, InputProblem } from "./problem";

/** A field of an input whose values are checked, whoever sends them. */
export interface CheckedField extends FieldOptions {
  /** What class-validator asks of a value that is given. */
  readonly checks?: readonly PropertyDecorator[];
  /** May be left out, but null is refused like a wrong value: clearing it would leave what must have one without. */
  readonly clearable?: false;
  /** The fewest items of a list; none unless said. */
  readonly atLeast?: number;
}

/** Fields by name. */
export type CheckedFields = Readonly<Record<string, CheckedField>>;

/** The most items of a list in an input. */
export const mostItems = 1_000;

/** So many problems are told of one input. */
const mostTold = 50;

interface InputClass {
  readonly type: new () => object;
  /** The classes of fields that hold inputs themselves, in lists or alone. */
  readonly nested: ReadonlyMap<string, InputClass>;
}

/** Input types with a validator on every field of every level: a value of theirs is read into objects of their classes. */
export class CheckedInputs {
  private readonly byName = new Map<string, InputClass>();

  constructor(private readonly declare: Declarations) {}

  /** Declares an input type. The input types that its fields name must be declared before. */
  add(name: string, description: string, fields: CheckedFields, { oneOf = false } = {}): void {
    const type = { [name]: class {} }[name] as new () => object;
    const nested = new Map<string, InputClass>();
    for (const [key, field] of Object.entries(fields)) {
      const inner = this.byName.get(field.type.replace(/[[\]!]/g, ""));
      if (inner) nested.set(key, inner);
      for (const check of checksOf(field, Boolean(inner))) check(type.prototype, key);
    }
    this.byName.set(name, { type, nested });
    this.declare.input(name, description, fields, { oneOf, as: type as Class });
  }

  /** A value of an input type as an object of its class, and all that is wrong with it, by where it stands. */
  read(name: string, value: object, at: InputPath): { readonly input: object; readonly problems: InputProblem[] } {
    const inputClass = this.byName.get(name);
    if (!inputClass) throw new Error(`${name} is not declared as a checked input`);
    const input = instanceOf(inputClass, value);
    const errors = validateSync(input, {
      forbidUnknownValues: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      stopAtFirstError: true,
    });
    return { input, problems: errors.flatMap((error) => [...problemsIn(error, at)]).slice(0, mostTold) };
  }
}

/** A text of the API itself, such as a reason: at most so long, and of characters that can be stored. */
export function textUpTo(longest: number): readonly PropertyDecorator[] {
  const tooLong = says(
    "INVALID_ARGUMENT",
    ({ property }) => `${property} takes at most ${longest} characters; more came.`,
  );
  return [IsString(), MaxLength(longest, tooLong), storable];
}

const storable = ValidateBy(
  {
    name: "isStorable",
    validator: { validate: (value) => typeof value !== "string" || !/\0|\p{Surrogate}/u.test(value) },
  },
  says("INVALID_ARGUMENT", ({ property }) => `${property} takes characters of Unicode other than U+0000; others came.`),
);

function checksOf({ type, checks = [], clearable, atLeast }: CheckedField, holdsInputs: boolean): PropertyDecorator[] {
  const isList = type.startsWith("[");
  const each = { each: isList };
  return [
    presence(type, clearable),
    ...checks,
    ...(holdsInputs ? [ValidateNested(each)] : []),
    ...(isList ? [ArrayMaxSize(mostItems, tooMany)] : []),
    ...(atLeast ? [ArrayMinSize(atLeast, tooFew(atLeast))] : []),
  ];
}

function presence(type: string, clearable: false | undefined): PropertyDecorator {
  if (type.endsWith("!")) return IsDefined();
  return clearable === false ? ValidateIf((_, value) => value !== undefined) : IsOptional();
}

const tooMany = says("INVALID_ARGUMENT", ({ property, value }) => {
  return `${property} takes at most ${mostItems} items; ${(value as unknown[]).length} came.`;
});

function tooFew(least: number) {
  return says("INVALID_ARGUMENT", ({ property }) => `${property} takes at least ${least} item; none came.`);
}

function instanceOf({ type, nested }: InputClass, value: object): object {
  const instance = new type() as Record<string, unknown>;
  for (const [key, one] of Object.entries(value)) {
    const inner = nested.get(key);
    instance[key] = inner ? innerOf(inner, one) : one;
  }
  return instance;
}

function innerOf(inner: InputClass, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => innerOf(inner, item));
  return typeof value === "object" && value !== null ? instanceOf(inner, value) : value;
}

function* problemsIn(
  { property, constraints, contexts, children }: ValidationError,
  above: InputPath,
): Iterable<InputProblem> {
  const path = [...above, property];
  for (const [constraint, message] of Object.entries(constraints ?? {})) {
    yield { code: codeOf(contexts?.[constraint]), message, path, details: {} };
  }
  for (const child of children ?? []) yield* problemsIn(child, path);
}

function codeOf(context: unknown): ErrorCode {
  const code = (context as { readonly code?: string } | undefined)?.code ?? "";
  return code in errorCatalogue ? (code as ErrorCode) : "INVALID_ARGUMENT";
}
