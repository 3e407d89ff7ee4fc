/** The form of every id: a space, then one or more slugs. */
const idForm = /^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9-]*)+$/;

/** The longest that an id may be, in characters. */
export const longestId = 200;

/** The form of an id, for messages to people. */
export const idFormInWords = `a space and slugs of a-z, 0-9 and "-", parted by "/", such as "kouvola/lasten-kasvu", at most ${longestId} characters`;

/** Whether a text has the form of an id. */
export function isId(text: string): boolean {
  return text.length <= longestId && idForm.test(text);
}

/** The space that an id belongs to: its first part. */
export function spaceOf(id: string): string {
  return id.slice(0, id.indexOf("/"));
}
