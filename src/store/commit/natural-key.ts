/** What a link is told from others by, when one does not know its id. */
export interface NaturalKey {
  readonly type: string;
  readonly sourceId: string;
  readonly targetId: string;
  readonly role: string | null;
  readonly validFrom: string | null;
}

/** The key as one text, to look links up by. */
export function keyText({ type, sourceId, targetId, role, validFrom }: NaturalKey): string {
  return JSON.stringify([type, sourceId, targetId, role, validFrom]);
}

/** The key of the same link read from its other end. */
export function turned(key: NaturalKey): NaturalKey {
  return { ...key, sourceId: key.targetId, targetId: key.sourceId };
}

/** The natural key of a link, or of one as someone wants it. */
export function keyOf(link: {
  readonly type: string;
  readonly sourceId: string;
  readonly targetId: string;
  readonly role?: unknown;
  readonly validFrom?: unknown;
}): NaturalKey {
  const { type, sourceId, targetId, role, validFrom } = link;
  return { type, sourceId, targetId, role: textOf(role), validFrom: textOf(validFrom) };
}

/** Anything but a text is refused when the properties are checked. */
function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
