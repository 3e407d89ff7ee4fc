import { IsBoolean } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import type { Ontology } from "../../ontology/ontology";
import type { Values } from "../../store/operation";
import type { ApiContext } from "../context";
import type { Declarations, OutputFieldOptions } from "../declare";
import { CheckedInputs } from "./checked-input";
import { eraseContactMutation } from "./erase-contact";
import { keepingVerbs } from "./keeping-verbs";
import { linkVerbs } from "./link-verbs";
import { listVerbs } from "./list-verbs";
import { declareMutationError } from "./mutation-error";
import { nodeTypeVerbs } from "./node-verbs";
import { capitalised, declareApplyPayload, declarePayloads, payloadOf } from "./payloads";
import { IsRef, refInWords } from "./references";
import { commitFields, declareSharedInputs } from "./shared-inputs";
import { type Asked, together, type Verb } from "./verb";
import { write } from "./write";

interface Arguments {
  readonly input: object;
}

/** Declares what it takes to change the graph: each verb as a mutation of its own, and `apply` for many of them at once. */
export function writeMutations(declare: Declarations, ontology: Ontology): Record<string, OutputFieldOptions> {
  const inputs = new CheckedInputs(declare);
  declareSharedInputs(inputs, ontology);
  const verbs = [
    ...ontology.nodeTypes.flatMap((type) => nodeTypeVerbs(type, ontology, inputs)),
    ...linkVerbs(ontology),
    ...keepingVerbs,
    ...listVerbs(ontology),
  ];
  declareVerbInputs(inputs, verbs);
  declareMutationError(declare);
  declarePayloads(declare, verbs);
  declareApplyPayload(declare);
  const single = verbs.map((verb) => [verb.name, mutationOf(verb, inputs)] as const);
  const others = { apply: applyOf(verbs, inputs), ...eraseContactMutation(declare, inputs) };
  return { ...Object.fromEntries(single), ...others };
}

/** The input of each verb as a mutation of its own, and as an operation of `apply`. */
function declareVerbInputs(inputs: CheckedInputs, verbs: readonly Verb[]): void {
  for (const { name, fields, creates } of verbs) {
    inputs.add(inputOf(name), `What ${name} takes.`, together(name, fields, commitFields));
    const operation = `What ${name} takes as an operation of \`apply\`, where \`#x\` is the node that the operation with the ref \`x\` makes.`;
    inputs.add(operationOf(name), operation, creates ? together(name, fields, refField) : fields);
  }
  const members = verbs.map(({ name, description }) => [name, { type: operationOf(name), description }]);
  inputs.add("OperationInput", "One operation of `apply`: exactly one of these.", Object.fromEntries(members), {
    oneOf: true,
  });
  inputs.add("ApplyInput", "What `apply` takes.", {
    operations: {
      type: "[OperationInput!]!",
      description: "What is to be done, in this order; 1,000 at most.",
      atLeast: 1,
    },
    dryRun: {
      type: "Boolean",
      description: "Only try: everything is checked and answered as if it were done, and nothing is kept.",
      checks: [IsBoolean()],
    },
    ...commitFields,
  });
}

const refField = {
  ref: {
    type: "String",
    description: `What later operations of the same \`apply\` call the new node, with \`#\` before it: ${refInWords}.`,
    checks: [IsRef()],
  },
};

function mutationOf(verb: Verb, inputs: CheckedInputs): OutputFieldOptions {
  return {
    type: `${payloadOf(verb.name)}!`,
    description: verb.description,
    args: { input: { type: `${inputOf(verb.name)}!`, description: "What is wanted." } },
    resolve: (_: unknown, { input: given }: Arguments, context: ApiContext, info: GraphQLResolveInfo) =>
      write(context, info, () => {
        const { input, problems } = inputs.read(inputOf(verb.name), given, ["input"]);
        return { input, problems, asked: () => [{ verb, input: input as Values, at: ["input"] }] };
      }),
  };
}

function applyOf(verbs: readonly Verb[], inputs: CheckedInputs): OutputFieldOptions {
  const byName = new Map(verbs.map((verb) => [verb.name, verb]));
  return {
    type: "ApplyPayload!",
    description: applyDescription,
    args: { input: { type: "ApplyInput!", description: "What is wanted." } },
    resolve: (_: unknown, { input: given }: Arguments, context: ApiContext, info: GraphQLResolveInfo) =>
      write(context, info, () => {
        const { input, problems } = inputs.read("ApplyInput", given, ["input"]);
        const { operations } = input as { readonly operations: readonly Values[] };
        return { input, problems, asked: () => operations.flatMap((one, index) => askedIn(one, index, byName)) };
      }),
  };
}

/** The one member of an operation that is given. */
function askedIn(operation: Values, index: number, verbs: ReadonlyMap<string, Verb>): Asked[] {
  return Object.entries(operation).flatMap(([name, input]) => {
    const verb = verbs.get(name);
    if (!verb || !input) return [];
    return [{ verb, input: input as Values, at: ["input", "operations", String(index), name] }];
  });
}

const applyDescription = [
  "Does many things in one commit: all of them, or nothing when one of them cannot be done; then `errors` tells of everything that is wrong.",
  "Later operations may use what earlier ones make, by `#` and the `ref` that it was given:",
  '`operations: [{ createGoal: { ref: "g", space: "kouvola", name: "…" } }, { createMeasure: { space: "kouvola", name: "…", measureOf: [{ to: "#g", statements: [{ status: INFERRED, why: "…", confidence: LOW }] }] } }]`.',
].join(" ");

function inputOf(verb: string): string {
  return `${capitalised(verb)}Input`;
}

function operationOf(verb: string): string {
  return `${capitalised(verb)}Operation`;
}
