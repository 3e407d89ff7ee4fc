import { createHash } from "node:crypto";
import { spaceOf } from "../../ontology/id";
import { keyText, type NaturalKey } from "./natural-key";

/** How many characters of the hash an id takes, unless another link has the same ones: 60 bits. */
export const usualLength = 12;

/** As many characters as the hash fills. */
export const greatestLength = 51;

/** The id of a link that was given none: the same link gets the same id wherever it is read in. */
export function linkId(key: NaturalKey, length = usualLength): string {
  const hash = createHash("sha256").update(keyText(key)).digest("hex");
  return `${spaceOf(key.sourceId)}/link-${base32(hash).slice(0, length)}`;
}

/** The alphabet 0–9a–v of RFC 4648, five bits a character; 256 bits and four more are 52 characters. */
function base32(hex: string): string {
  return BigInt(`0x${hex}0`).toString(32).padStart(52, "0");
}
