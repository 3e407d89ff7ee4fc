import type { Ontology } from "../ontology/ontology";
import type { Declarations } from "./declare";
import { importMutation } from "./import-mutation";
import { keyMutations } from "./key-mutations";
import { writeMutations } from "./mutations/write-mutations";
import { webhookMutations } from "./webhook-mutations";

/** Declares the root mutations and returns the resolver class that holds them. */
export function declareMutations(declare: Declarations, ontology: Ontology): ReturnType<Declarations["mutations"]> {
  return declare.mutations({
    ...writeMutations(declare, ontology),
    ...importMutation(declare),
    ...keyMutations(declare),
    ...webhookMutations(declare),
  });
}
