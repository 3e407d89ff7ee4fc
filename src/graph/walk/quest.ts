import type { Node } from "../../ontology/node";
import type { Pace } from "./pace";
import type { Passage } from "./passage";

/** From where to where one wants to get, over what, and how far it may be. */
export interface Quest {
  readonly passage: Passage;
  readonly from: ReadonlySet<Node>;
  readonly to: ReadonlySet<Node>;
  /** The most steps that a path may have. */
  readonly maxLength: number;
  readonly pace: Pace;
}
