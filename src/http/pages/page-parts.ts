import type { Ask } from "../../pages/ask";
import type { Days } from "../../pages/days";

/** What pages need from the rest of the house. */
export interface PageParts {
  readonly isReady: () => boolean;
  /** Asks the graph, as it is at this moment, what a page shows. */
  readonly ask: Ask;
  /** Where people reach the service; where each request came to when it is not set. */
  readonly publicUrl: string | undefined;
  /** The city's calendar. */
  readonly days: Days;
}
