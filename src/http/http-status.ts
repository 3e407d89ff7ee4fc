import { type ErrorCategory, type ErrorCode, StrategyError } from "../errors";

const STATUS_OF_CODE: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  BODY_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  TOO_MANY_STREAMS: 429,
};

const STATUS_OF_CATEGORY: Record<ErrorCategory, number> = {
  access: 403,
  input: 400,
  limit: 400,
  store: 503,
  settings: 500,
  state: 503,
};

/** The HTTP status that goes with an error when a whole request fails for it. */
export function httpStatusOf(error: StrategyError): number {
  return STATUS_OF_CODE[error.code] ?? STATUS_OF_CATEGORY[error.category];
}
