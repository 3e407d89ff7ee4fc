import type { Ontology } from "../../ontology/ontology";
import type { Values } from "../../store/operation";
import { placeIn, statementsOf, valuesOf } from "./drafts";
import { placeOfExisting } from "./node-verbs";
import { expectedVersion, linkFields, linkProperties } from "./shared-inputs";
import { idField, nodeField } from "./value-fields";
import { type Asked, type Planning, type Step, together, type Verb } from "./verb";

/** What can be done to links: making, changing and ending them, and taking that back. */
export function linkVerbs(ontology: Ontology): Verb[] {
  const names = linkProperties(ontology).map(({ name }) => name);
  return [
    {
      name: "createLink",
      description:
        "Links two nodes. An equal link (of the same type, ends, role and first day) that is there already is told as LINK_EXISTS.",
      fields: together("A new link", linkFields(ontology), {
        type: { type: "LinkType!", description: "The type of the link." },
        source: nodeField("The node that it leads from."),
        target: nodeField("The node that it leads to."),
      }),
      shows: { kind: "link" },
      steps: (asked, planning) => [creation(names, asked, planning)],
    },
    {
      name: "updateLink",
      description: "Changes a link. Its type and ends are what it is: for other ones, end it and make another.",
      fields: {
        id: idField("The link."),
        expectedVersion,
        patch: { type: "LinkPatch!", description: "What is to be otherwise." },
      },
      shows: { kind: "link" },
      steps: (asked, planning) => [update(names, asked, planning)],
    },
    {
      name: "deleteLink",
      description: "Takes a link away. What it was stays in its history, and it can be restored.",
      fields: { id: idField("The link."), expectedVersion },
      shows: { kind: "id" },
      steps: ({ input, at }) => [{ operation: { kind: "deleteLink", ...existing(input) }, placeOf: placeIn(at) }],
    },
  ];
}

function creation(names: readonly string[], { input, at }: Asked, { references }: Planning): Step {
  const link = {
    ...(typeof input.id === "string" && { id: input.id }),
    type: String(input.type),
    sourceId: references.resolve(String(input.source), [...at, "source"]),
    targetId: references.resolve(String(input.target), [...at, "target"]),
    properties: valuesOf(input, names),
    statements: statementsOf(input, at, references),
  };
  return { operation: { kind: "createLink", link }, placeOf: placeIn(at) };
}

function update(names: readonly string[], { input, at }: Asked, { references }: Planning): Step {
  const patch = input.patch as Values;
  const within = [...at, "patch"];
  return {
    operation: {
      kind: "updateLink",
      ...existing(input),
      properties: valuesOf(patch, names),
      ...(patch.statements !== undefined && { statements: statementsOf(patch, within, references) }),
    },
    placeOf: placeOfExisting(at, within),
  };
}

function existing({ id, expectedVersion: version }: Values) {
  return { id: String(id), expectedVersion: version as number | null | undefined };
}
