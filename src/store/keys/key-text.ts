import { createHash, randomBytes } from "node:crypto";

/** A key as its holder has it, with what is kept of it. */
export interface KeyText {
  /** The part that names the key: 12 hexadecimal digits. */
  readonly id: string;
  /** The whole key, which is shown once. */
  readonly secret: string;
  /** What it hashes to, in hexadecimal: all that is kept. */
  readonly hash: string;
}

const form = /^sg_([0-9a-f]{12})_[A-Za-z0-9_-]{43}$/;

/** The form of a key, for messages to people. */
export const keyFormInWords = "sg_, 12 characters, _ and 43 characters more";

/** Makes a key: `sg_`, its id, and 32 random bytes that nobody can guess. */
export function makeKey(): KeyText {
  const id = randomBytes(6).toString("hex");
  const secret = `sg_${id}_${randomBytes(32).toString("base64url")}`;
  return { id, secret, hash: hashOf(secret).toString("hex") };
}

/** The id that a text names if it has the form of a key; null otherwise. */
export function idOfKey(text: string): string | null {
  return form.exec(text)?.[1] ?? null;
}

/** SHA-256 of a text, in 32 bytes: texts of any length are compared by it, in a time that tells nothing of them. */
export function hashOf(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
