/** The formats that a node is served in, by the ending of its address. */
export const mediaTypes = {
  jsonld: "application/ld+json",
  ttl: "text/turtle",
  json: "application/json",
} as const;

/** A format of a node. */
export type NodeFormat = keyof typeof mediaTypes;

/** A format of a whole graph, and of the vocabulary: those of linked data. */
export type GraphFormat = Exclude<NodeFormat, "json">;

/** The formats of a node, the first for those who take anything. */
export const nodeFormats = ["jsonld", "ttl", "json"] as const satisfies readonly NodeFormat[];

/** The formats of linked data. */
export const graphFormats = ["jsonld", "ttl"] as const satisfies readonly GraphFormat[];

/** The content type of a format; JSON is always UTF-8. */
export function contentType(format: NodeFormat): string {
  return format === "ttl" ? `${mediaTypes.ttl}; charset=utf-8` : mediaTypes[format];
}
