/** What a key lets its holder do: read what is internal, change the strategy of a space, or everything. */
export type Role = "READER" | "EDITOR" | "ADMIN";

/** Who asks or changes something: the holder of a key, or a part of the program such as the seed. */
export interface Actor {
  /** What changes are recorded under: the name of the key. */
  readonly name: string;
  readonly role: Role;
  /** The one space that the role is for; null for all of them. */
  readonly space: string | null;
}

/** Whether somebody may change what belongs to a space. */
export function mayChange({ role, space }: Actor, wanted: string): boolean {
  return role === "ADMIN" || (role === "EDITOR" && (space === null || space === wanted));
}

/** Whether somebody sees what is internal to a space. */
export function seesInternal({ role, space }: Actor, wanted: string): boolean {
  return role === "ADMIN" || space === null || space === wanted;
}
