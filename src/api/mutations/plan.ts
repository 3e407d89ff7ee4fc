import type { Operation } from "../../store/operation";
import type { InputPath, InputProblem } from "./problem";
import { References } from "./references";
import type { Asked, Step } from "./verb";

/** What the store has to do for everything that was asked, and what of it is for what. */
export interface Plan {
  readonly operations: readonly Operation[];
  /** For each thing that was asked, the operations that are done for it, first the one that it is about. */
  readonly parts: readonly (readonly Operation[])[];
  /** The place in the input that a path in one of the operations means. */
  readonly placeOf: (operation: number, path: readonly (string | number)[]) => InputPath;
  /** What is wrong before the store has looked at it. */
  readonly problems: readonly InputProblem[];
}

/** Works out what must be done: nothing is looked up and nothing changed. */
export function plan(asked: readonly Asked[], chosen: ReadonlyMap<Asked, string>): Plan {
  const problems: InputProblem[] = [];
  const references = new References(problems);
  const parts = asked.map((one) => one.verb.steps(one, { references, problems, chosen }));
  const steps: readonly Step[] = parts.flat();
  return {
    operations: steps.map(({ operation }) => operation),
    parts: parts.map((all) => all.map(({ operation }) => operation)),
    placeOf: (operation, path) => steps[operation]?.placeOf(path) ?? [],
    problems,
  };
}
