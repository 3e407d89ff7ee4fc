import type { ASTVisitor, FieldNode, ValidationContext } from "graphql";
import { type Measure, measureOperations } from "./measure-operations";
import { reportExcess } from "./report-excess";

/** How deeply a question about the schema may be nested whatever the limit on others is: tools ask 15 deep. */
export const MAX_INTROSPECTION_DEPTH = 20;

/** Refuses operations whose fields are nested too deeply, following fragments. */
export function maxDepth(limit: number): (context: ValidationContext) => ASTVisitor {
  return (context) => ({
    Document(document) {
      const depths = measureOperations(document, depthMeasure);
      refuseBeyond(context, limit, Math.max(0, ...depths.map(({ graph }) => graph)));
      refuseBeyond(context, MAX_INTROSPECTION_DEPTH, Math.max(0, ...depths.map(({ schema }) => schema)));
    },
  });
}

interface Depth {
  readonly graph: number;
  /** The depth from `__schema` or `__type` downwards. */
  readonly schema: number;
}

const depthMeasure: Measure<Depth> = {
  nothing: { graph: 0, schema: 0 },
  field: (field, { graph, schema }) =>
    asksAboutSchema(field) ? { graph: 0, schema: Math.max(schema, graph + 1) } : { graph: graph + 1, schema },
  together: (one, other) => ({
    graph: Math.max(one.graph, other.graph),
    schema: Math.max(one.schema, other.schema),
  }),
};

function asksAboutSchema({ name }: FieldNode): boolean {
  return name.value === "__schema" || name.value === "__type";
}

function refuseBeyond(context: ValidationContext, limit: number, depth: number): void {
  if (depth <= limit) return;
  const message = `Fields may be nested ${limit} deep; these are nested ${depth} deep.`;
  reportExcess(context, "QUERY_TOO_DEEP", message, { limit, depth });
}
