import { Lexer, Source, TokenKind } from "graphql";
import { StrategyError } from "../../errors";

/** How deeply brackets of any kind may be nested in the text of a query: far below what a recursive parser bears. */
export const MAX_TEXT_NESTING = 200;

const OPENING = new Set<TokenKind>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING = new Set<TokenKind>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Refuses a text that is too long or nested too deeply before the parser sees it, since the parser calls itself for
 * each level and would run out of stack.
 */
export function refuseDeepText(text: string, maxTokens: number): void {
  const lexer = new Lexer(new Source(text));
  let depth = 0;
  for (let tokens = 0; ; tokens++) {
    const kind = nextKind(lexer);
    if (kind === undefined) return;
    if (tokens >= maxTokens) throw tooLong(maxTokens);
    if (CLOSING.has(kind)) depth--;
    if (OPENING.has(kind) && ++depth > MAX_TEXT_NESTING) throw tooDeep();
  }
}

/** The end of the text, or a mistake in it, ends the walk: the parser says better what is wrong. */
function nextKind(lexer: Lexer): TokenKind | undefined {
  try {
    const { kind } = lexer.advance();
    return kind === TokenKind.EOF ? undefined : kind;
  } catch {
    return undefined;
  }
}

function tooLong(limit: number): StrategyError {
  return new StrategyError("QUERY_TOO_LARGE", `An operation may have ${limit} words and signs; this one has more.`, {
    limit,
  });
}

function tooDeep(): StrategyError {
  const message = `Brackets may be nested ${MAX_TEXT_NESTING} deep in the text of a query; these are nested deeper.`;
  return new StrategyError("QUERY_TOO_DEEP", message, { limit: MAX_TEXT_NESTING });
}
