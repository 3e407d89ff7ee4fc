import { type DocumentNode, type FieldNode, Kind, type SelectionNode, type SelectionSetNode } from "graphql";

/** What a rule adds up over an operation. */
export interface Measure<Value> {
  readonly nothing: Value;
  /** What a field comes to, given what its own selections come to. */
  readonly field: (field: FieldNode, beneath: Value) => Value;
  /** How two selections that stand side by side come together. */
  readonly together: (one: Value, other: Value) => Value;
}

/**
 * Measures each operation of a document as if every fragment were written out where it is spread. Each fragment is
 * measured once, so spreading it a thousand times costs nothing; one that spreads itself counts as nothing there, for
 * another rule refuses it.
 */
export function measureOperations<Value>(document: DocumentNode, measure: Measure<Value>): Value[] {
  const fragments = new Map<string, SelectionSetNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition.selectionSet);
  }
  const known = new Map<string, Value>();
  const ofSet = (set: SelectionSetNode | undefined): Value => {
    let sum = measure.nothing;
    for (const selection of set?.selections ?? []) sum = measure.together(sum, ofSelection(selection));
    return sum;
  };
  const ofSelection = (selection: SelectionNode): Value => {
    if (selection.kind === Kind.FIELD) return measure.field(selection, ofSet(selection.selectionSet));
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSet(selection.selectionSet);
    return ofFragment(selection.name.value);
  };
  const ofFragment = (name: string): Value => {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, measure.nothing);
    const value = ofSet(fragments.get(name));
    known.set(name, value);
    return value;
  };
  return document.definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? [ofSet(one.selectionSet)] : [],
  );
}
