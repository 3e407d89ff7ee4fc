import {
  ArrayMaxSize,
  IsNotEmpty,
  IsOptional,
  Max,
  Min,
  ValidateBy,
  type ValidationArguments,
  type ValidationError,
  type ValidationOptions,
  validateSync,
} from "class-validator";
import { type ErrorCode, StrategyError } from "../errors";
import { pageSize } from "../graph/page";
import { idFormInWords, isId, longestId } from "../ontology/id";

/** The most ids that `nodes` answers at once. */
const mostIds = 500;

/** Which page of a list is wanted. */
export class PageArguments {
  @IsOptional()
  @Min(1, sizeOf("first"))
  @Max(pageSize.most, sizeOf("first"))
  first?: number | null;

  @IsOptional()
  @IsNotWith("first", says("INVALID_PAGE", "A page takes either first or last; both came."))
  @Min(1, sizeOf("last"))
  @Max(pageSize.most, sizeOf("last"))
  last?: number | null;

  @IsOptional()
  @IsNotEmpty(emptyCursor("after"))
  after?: string | null;

  @IsOptional()
  @IsNotEmpty(emptyCursor("before"))
  before?: string | null;
}

/** Which node is wanted. */
export class IdArguments {
  @IsId(says("INVALID_ID", notAnId))
  id!: string;
}

/** Which nodes are wanted. */
export class IdsArguments {
  @ArrayMaxSize(mostIds, says("TOO_MANY_IDS", `At most ${mostIds} ids are answered at once; more came.`))
  @IsId({ each: true, ...says("INVALID_ID", notAnId) })
  ids!: string[];
}

/** Arguments as a class describes them; refuses the first that breaks one of its constraints. */
export function parseArguments<T extends object>(type: new () => T, args: Readonly<Record<string, unknown>>): T {
  const parsed = Object.assign(new type(), args);
  const [error] = validateSync(parsed, { stopAtFirstError: true, forbidUnknownValues: false });
  if (error) throw refusal(error);
  return parsed;
}

function refusal({ constraints = {}, contexts = {}, property }: ValidationError): StrategyError {
  const [[constraint, message] = ["", "A value that it can have was expected."]] = Object.entries(constraints);
  const code: ErrorCode = contexts[constraint]?.code ?? "INVALID_ARGUMENT";
  return new StrategyError(code, message, { argument: property });
}

/** What a broken constraint says, and under which code. */
export function says(code: ErrorCode, message: string | ((args: ValidationArguments) => string)): ValidationOptions {
  return { message, context: { code } };
}

/** What is said of what does not have the form of an id. */
export function notAnId({ value }: ValidationArguments): string {
  const came = [value].flat().find((one) => !isId(String(one)));
  return `An id is ${idFormInWords}; "${shortened(String(came))}" came.`;
}

function shortened(text: string): string {
  return text.length > 2 * longestId ? `${text.slice(0, longestId)}…` : text;
}

function emptyCursor(argument: string): ValidationOptions {
  return says("INVALID_CURSOR", `${argument} takes a cursor of an earlier answer; an empty text came.`);
}

function sizeOf(argument: string): ValidationOptions {
  return says("INVALID_PAGE", `${argument} takes a whole number from 1 to ${pageSize.most}; $value came.`);
}

/** Its value has the form of an id. */
export function IsId(options: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    { name: "isId", validator: { validate: (value) => typeof value === "string" && isId(value) } },
    options,
  );
}

function IsNotWith(other: string, options: ValidationOptions): PropertyDecorator {
  const validate = (_value: unknown, args?: { object: object }): boolean => {
    const given = (args?.object as Record<string, unknown> | undefined)?.[other];
    return given === undefined || given === null;
  };
  return ValidateBy({ name: "isNotWith", validator: { validate } }, options);
}
