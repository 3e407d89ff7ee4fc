import type { KeyHolder } from "../store/keys/key-ring";

/** What a request tells its context. */
export interface RequestFacts {
  readonly acceptLanguage: string | undefined;
  /** Who holds the key that the request came with; null for anyone. */
  readonly holder: KeyHolder | null;
}
