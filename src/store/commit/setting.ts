import type { Actor } from "../actor";
import type { Stamp } from "../stamp";
import type { Shapes } from "./shapes";
import type { Workspace } from "./workspace";

/** What the operations of one commit are done with. */
export interface Setting {
  readonly workspace: Workspace;
  readonly shapes: Shapes;
  readonly actor: Actor;
  readonly stamp: Stamp;
}
