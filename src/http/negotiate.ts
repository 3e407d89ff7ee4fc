import type { FastifyRequest } from "fastify";
import Negotiator from "negotiator";
import { StrategyError } from "../errors";

/** The one of the formats that the client likes best, by their media types; the first for those who take anything. */
export function negotiate<Format extends string>(
  { headers }: Pick<FastifyRequest, "headers">,
  formats: readonly Format[],
  typeOf: Readonly<Record<Format, string>>,
): Format {
  const accept = headers.accept === undefined ? undefined : withoutParameters(headers.accept);
  const types = formats.map((format) => typeOf[format]);
  const best = new Negotiator({ headers: { accept } }).mediaType(types);
  const format = formats.find((one) => typeOf[one] === best);
  if (format) return format;
  throw new StrategyError("NOT_ACCEPTABLE", `It is served as ${types.join(", ")}; none of them is accepted.`, {
    types,
  });
}

/** Types have parameters, such as JSON-LD's profile, that ask for what any reader of the type can do without. */
function withoutParameters(accept: string): string {
  return accept.replace(/;\s*(?!q\s*=)[^;,=]+=("[^"]*"|[^;,]*)/gi, "");
}
