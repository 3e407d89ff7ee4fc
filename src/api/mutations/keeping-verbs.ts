import { IsBoolean, Min } from "class-validator";
import type { Values } from "../../store/operation";
import { says } from "../arguments";
import type { CheckedField } from "./checked-input";
import { placeIn } from "./drafts";
import { expectedVersion } from "./shared-inputs";
import { idField, nodeField } from "./value-fields";
import type { Asked, Planning, Verb } from "./verb";

/** What can be done to whatever was recorded: taking nodes away, and bringing back what was. */
export const keepingVerbs: readonly Verb[] = [
  {
    name: "deleteNode",
    description:
      "Takes a node of any type away. It is refused while links or statements need the node, unless `cascade` takes its links along. What it was stays in its history, and it can be restored.",
    fields: {
      id: nodeField("The node."),
      expectedVersion,
      cascade: flag("Whether its links go with it; no when left out."),
    },
    shows: { kind: "id" },
    steps: ({ input, at }, planning) => {
      const operation = { kind: "deleteNode", ...node(input, at, planning), cascade: input.cascade === true } as const;
      return [{ operation, placeOf: placeIn(at) }];
    },
  },
  {
    name: "restoreNode",
    description: "Makes a node what it was at the end of a revision; one that is gone comes back.",
    fields: {
      id: idField("The node."),
      expectedVersion,
      revision: revision("as it was last when it is gone"),
      links: flag("Whether the links that went with it come back too; no when left out."),
    },
    shows: { kind: "node", field: "node", type: "Node" },
    steps: ({ input, at }, planning) => {
      const restored = {
        ...node(input, at, planning),
        revision: wholeNumber(input.revision),
        links: input.links === true,
      };
      return [{ operation: { kind: "restoreNode", ...restored }, placeOf: placeIn(at) }];
    },
  },
  {
    name: "restoreLink",
    description: "Makes a link what it was at the end of a revision; one that is gone comes back.",
    fields: {
      id: idField("The link."),
      expectedVersion,
      revision: revision("as it was last when it is gone"),
    },
    shows: { kind: "link" },
    steps: ({ input, at }, planning) => {
      const restored = { ...node(input, at, planning), revision: wholeNumber(input.revision) };
      return [{ operation: { kind: "restoreLink", ...restored }, placeOf: placeIn(at) }];
    },
  },
];

function node(input: Values, at: Asked["at"], { references }: Planning) {
  const id = references.resolve(String(input.id), [...at, "id"]);
  return { id, expectedVersion: wholeNumber(input.expectedVersion) };
}

function wholeNumber(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

function flag(description: string): CheckedField {
  return { type: "Boolean", description, checks: [IsBoolean()] };
}

function revision(otherwise: string): CheckedField {
  const description = `The number of the revision at the end of which it was as it is wanted; ${otherwise} when left out.`;
  const fromOne = says("INVALID_ARGUMENT", "Revisions are counted from 1; revision takes such a number.");
  return { type: "Int", description, checks: [Min(1, fromOne)] };
}
