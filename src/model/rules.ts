import type { Rule } from "../ontology/rule";

export const rules: readonly Rule[] = [];
