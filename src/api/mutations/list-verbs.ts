import { IsInt, Min } from "class-validator";
import { type Entries, type EntryType, entryTypeOf } from "../../ontology/entry";
import type { Ontology } from "../../ontology/ontology";
import { Statement } from "../../ontology/statement";
import type { ListEdit, Values } from "../../store/operation";
import { says } from "../arguments";
import { itemsOf, statementsOf } from "./drafts";
import type { InputPath } from "./problem";
import { entryInput, entryKeyInput, expectedVersion } from "./shared-inputs";
import { nodeField } from "./value-fields";
import type { Asked, Planning, Step, Verb } from "./verb";

/** What can be done to the lists of nodes and links without sending the whole list: adding entries and taking some out. */
export function listVerbs(ontology: Ontology): Verb[] {
  const lists = new Map(ontology.nodeTypes.flatMap(({ entries }) => entries.map((list) => [list.name, list] as const)));
  return [...lists.values()].flatMap((list) => {
    const type = entryTypeOf(list.of());
    return type.entity === Statement ? statementVerbs : [addition(list, type), removal(list, type)];
  });
}

function addition({ name, description }: Entries, type: EntryType): Verb {
  return {
    name: `add${capitalised(name)}`,
    description: `Adds to the ${name} of a node; one that is there already, by its ${namesOf(type)}, is replaced. ${description}`,
    fields: {
      id: nodeField("The node."),
      expectedVersion,
      [name]: { type: `[${entryInput(type)}!]!`, description: "What is added.", atLeast: 1 },
    },
    shows: { kind: "node", field: "node", type: "Node" },
    steps: (asked, planning) => [edit(name, { put: itemsOf(asked.input, name).map(given) }, name, asked, planning)],
  };
}

function removal({ name }: Entries, type: EntryType): Verb {
  return {
    name: `remove${capitalised(name)}`,
    description: `Takes some of the ${name} of a node out, each by its ${namesOf(type)}.`,
    fields: {
      id: nodeField("The node."),
      expectedVersion,
      [name]: { type: `[${entryKeyInput(type)}!]!`, description: "What is taken out.", atLeast: 1 },
    },
    shows: { kind: "node", field: "node", type: "Node" },
    steps: (asked, planning) => [edit(name, { remove: itemsOf(asked.input, name).map(given) }, name, asked, planning)],
  };
}

/** Nothing but its place tells a statement from another, so whoever takes one out has to have seen where it is. */
const statementVerbs: readonly Verb[] = [
  {
    name: "addStatements",
    description: "Adds to where a node or link comes from.",
    fields: {
      id: nodeField("The node or link."),
      expectedVersion,
      statements: { type: "[StatementInput!]!", description: "What is added.", atLeast: 1 },
    },
    shows: { kind: "nodeOrLink" },
    steps: (asked, planning) => {
      const put = statementsOf(asked.input, asked.at, planning.references).map((draft) => ({ ...draft }));
      return [edit("statements", { put }, "statements", asked, planning)];
    },
  },
  {
    name: "removeStatements",
    description: "Takes statements out of where a node or link comes from. A link keeps at least one.",
    fields: {
      id: nodeField("The node or link."),
      expectedVersion: {
        ...expectedVersion,
        type: "Int!",
        description: "The version in which you saw the positions: they are other ones when somebody changed it since.",
      },
      positions: {
        type: "[Int!]!",
        description: "The `position` of each statement that is taken out.",
        atLeast: 1,
        checks: [IsInt({ each: true }), Min(0, { each: true, ...fromZero() })],
      },
    },
    shows: { kind: "nodeOrLink" },
    steps: (asked, planning) => {
      const remove = (asked.input.positions as readonly number[]).map((position) => ({ position }));
      return [edit("statements", { remove }, "positions", asked, planning)];
    },
  },
];

function edit(
  list: string,
  change: Pick<ListEdit, "put" | "remove">,
  field: string,
  { input, at }: Asked,
  { references }: Planning,
): Step {
  const id = references.resolve(String(input.id), [...at, "id"]);
  const version = input.expectedVersion as number | null | undefined;
  return {
    operation: { kind: "editList", id, list, expectedVersion: version, ...change },
    placeOf: (path) => placeInList(path, at, field),
  };
}

/** What is wrong with an entry stands in the field that holds them, under its own name. */
function placeInList(path: readonly (string | number)[], at: InputPath, field: string): InputPath {
  const [first, ...rest] = path.map(String);
  if (first === undefined) return at;
  if (first === "id" || first === "expectedVersion") return [...at, first];
  if (first === "entries") return [...at, ...renamed(rest)];
  return [...at, field, ...renamed(rest)];
}

function renamed(path: readonly string[]): string[] {
  return path.map((part) => (part === "sourceId" ? "source" : part));
}

function given(values: Values): Values {
  return { ...values };
}

function namesOf({ key = [] }: EntryType): string {
  return key.join(" and ");
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function fromZero() {
  return says("INVALID_ARGUMENT", "Positions are counted from 0; positions takes such numbers.");
}
