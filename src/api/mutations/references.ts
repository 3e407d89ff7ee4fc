import { Matches } from "class-validator";
import { says } from "../arguments";
import type { InputPath, InputProblem } from "./problem";

/** How a `ref` looks; with `#` before it, it stands where an id is asked for, and no id begins so. */
const refForm = /^[A-Za-z0-9_-]{1,64}$/;

/** What a `ref` may consist of, in words. */
export const refInWords = "letters of English, digits, _ and -, at most 64";

/** It has the form of a `ref`. */
export function IsRef(): PropertyDecorator {
  return Matches(refForm, says("INVALID_ARGUMENT", `ref: expected ${refInWords}; something else came.`));
}

/** Whether a text stands for the node of an operation before, such as `#measure`. */
export function isReference(text: string): boolean {
  return text.startsWith("#") && refForm.test(text.slice(1));
}

/** The nodes that operations of one commit have made so far, by the `ref` that the client chose for them. */
export class References {
  private readonly ids = new Map<string, string>();

  constructor(private readonly problems: InputProblem[]) {}

  /** Notes what later operations may call a node. */
  set(ref: string, id: string, at: InputPath): void {
    if (this.ids.has(ref)) {
      this.report(`Each ref is used once; another operation before has the ref "${ref}".`, [...at, "ref"]);
    }
    this.ids.set(ref, id);
  }

  /** The id that is meant; one that is given as it is stays so, and an unknown reference is a problem. */
  resolve(idOrReference: string, at: InputPath): string {
    if (!idOrReference.startsWith("#")) return idOrReference;
    const id = this.ids.get(idOrReference.slice(1));
    if (id === undefined) this.report(`No operation before this one has the ref "${idOrReference.slice(1)}".`, at);
    return id ?? idOrReference;
  }

  private report(message: string, path: InputPath): void {
    this.problems.push({ code: "INVALID_ARGUMENT", message, path, details: {} });
  }
}
