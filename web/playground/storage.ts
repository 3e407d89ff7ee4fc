/** Changes when what is stored changes its form: what an earlier version stored is then left alone. */
const PREFIX = "strategy-graph:playground:2:";

/** What was typed stays where it was typed, under names of its own; where nothing can be stored, it is forgotten. */
export const storage = {
  getItem: (key: string): string | null => attempt(() => localStorage.getItem(PREFIX + key)) ?? null,
  setItem: (key: string, value: string): void => attempt(() => localStorage.setItem(PREFIX + key, value)),
  removeItem: (key: string): void => attempt(() => localStorage.removeItem(PREFIX + key)),
  clear: (): void => {
    for (const key of ownKeys()) storage.removeItem(key);
  },
  key: (index: number): string | null => ownKeys()[index] ?? null,
  get length(): number {
    return ownKeys().length;
  },
};

function ownKeys(): string[] {
  const keys = attempt(() => Object.keys(localStorage)) ?? [];
  return keys.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
}

/** A browser that stores nothing for this page throws at the first touch. */
function attempt<Value>(touch: () => Value): Value | undefined {
  try {
    return touch();
  } catch {
    return undefined;
  }
}
