import { Min, MinLength } from "class-validator";
import { type EntryType, entryTypeOf } from "../../ontology/entry";
import type { Ontology } from "../../ontology/ontology";
import { propertiesOf } from "../../ontology/property";
import { Statement } from "../../ontology/statement";
import { says } from "../arguments";
import type { CheckedField, CheckedFields, CheckedInputs } from "./checked-input";
import { givable, idField, newValueFields, nodeField, patchValueFields, textField } from "./value-fields";
import { together } from "./verb";

/** The longest that a reason and an idempotency key may be, in characters. */
const longestReason = 1_000;
const longestKey = 200;

/** What every mutation takes beside what it does. */
export const commitFields: CheckedFields = {
  reason: textField("Why it is done; kept with the commit for all who look back.", longestReason),
  idempotencyKey: keyField(
    textField(
      "A text of your choice, such as a UUID: the same mutation sent again with it answers with the first result instead of doing it twice.",
      longestKey,
    ),
  ),
};

/** An empty one would be the same for all that a client does without a key of its own. */
function keyField(field: CheckedField): CheckedField {
  const empty = says("INVALID_ARGUMENT", "idempotencyKey takes at least 1 character; none came.");
  return { ...field, checks: [...(field.checks ?? []), MinLength(1, empty)] };
}

/** What may be said of the version of something that is changed. */
export const expectedVersion: CheckedField = {
  type: "Int",
  description:
    "The version that you saw. When somebody changed it since, nothing is done, and a VERSION_CONFLICT tells what it is now. Left out, whichever version it is is changed.",
  checks: [Min(1, says("INVALID_ARGUMENT", "Versions are counted from 1; expectedVersion takes such a number."))],
};

/** The properties of links that an editor can give. */
export function linkProperties(ontology: Ontology) {
  return givable(ontology.linkProperties);
}

/** Declares what several verbs take: statements, the entries of lists and what tells them apart, and links of a new node. */
export function declareSharedInputs(inputs: CheckedInputs, ontology: Ontology): void {
  inputs.add("StatementInput", "Where something comes from, as it is said of it.", statementFields());
  for (const type of ontology.entryTypes) if (type.entity !== Statement) declareEntry(inputs, type);
  inputs.add("NewLinkInput", "A link that is made together with the node at its other end.", {
    to: nodeField("The node at the other end."),
    ...linkFields(ontology),
  });
  inputs.add(
    "LinkPatch",
    "What is to be otherwise about a link: what is left out stays, null clears, and a list takes the place of the whole one.",
    together("LinkPatch", patchValueFields(linkProperties(ontology)), {
      statements: { ...statementsField, description: `${statementsField.description} There has to be one.` },
    }),
  );
}

/** What a new link takes beside its ends and type. */
export function linkFields(ontology: Ontology): CheckedFields {
  return together("A new link", newValueFields(linkProperties(ontology)), {
    id: idField("Its id; made of what it links when left out.", { optional: true }),
    statements: {
      type: "[StatementInput!]!",
      description: "Where it comes from; at least one.",
      atLeast: 1,
    },
  });
}

/** The statements of a node or link that is made or changed. */
export const statementsField: CheckedField = {
  type: "[StatementInput!]",
  description: "Where it comes from, in the order in which they are kept.",
};

/** The name of the input for entries of a type. */
export function entryInput({ name }: EntryType): string {
  return `${name}Input`;
}

/** The name of the input for what tells entries of a type apart. */
export function entryKeyInput({ name }: EntryType): string {
  return `${name}Key`;
}

/** The fields of the lists that a node owns, but for statements. */
export function listFields(lists: readonly { name: string; of: () => EntryType["entity"]; description: string }[]) {
  const fields = lists.flatMap(({ name, of, description }): [string, CheckedField][] => {
    const type = entryTypeOf(of());
    return type.entity === Statement ? [] : [[name, { type: `[${entryInput(type)}!]`, description }]];
  });
  return Object.fromEntries(fields);
}

function statementFields(): CheckedFields {
  const said = givable(propertiesOf(Statement)).filter(({ name }) => name !== "sourceId");
  return together("A statement", newValueFields(said), {
    source: nodeField("The source that says it: the id of a node of type Source.", { optional: true }),
  });
}

function declareEntry(inputs: CheckedInputs, type: EntryType): void {
  const properties = propertiesOf(type.entity);
  inputs.add(entryInput(type), type.description, newValueFields(properties));
  const key = properties.filter(({ name }) => type.key?.includes(name));
  inputs.add(entryKeyInput(type), `What tells one ${type.name} of a list from the others.`, newValueFields(key));
}
