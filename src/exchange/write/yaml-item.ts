import {
  Document,
  type DocumentOptions,
  isCollection,
  isPair,
  isScalar,
  isSeq,
  Scalar,
  type SchemaOptions,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { DocumentRecord } from "./records";
import { isUnclear, UnclearText, unclearTexts, withCodes } from "./unclear-text";

/** YAML 1.2 that parsers of YAML 1.1 read alike: a name `no` and a code `0123` are in quotes. */
const options: DocumentOptions & SchemaOptions = {
  version: "1.2",
  schema: "core",
  compat: "yaml-1.1",
  customTags: (tags) => [...tags, unclearTexts],
};

/** Texts of several lines are kept line by line. */
const layout = { lineWidth: 120, blockQuote: "literal" } as const;

/** So long may a list or mapping be, in characters, that stands in one line. */
const longestLine = 100;

/** A mapping as the lines of a YAML document, at its root. */
export function yamlMapping(record: DocumentRecord): string {
  const document = new Document(record, options);
  visit(document, {
    Scalar: (key, scalar, path) => {
      if (key !== "key")
        settle(
          scalar,
          path.some((around) => isCollection(around) && around.flow === true),
        );
    },
    Map: (_, map, path) => {
      if (path.filter(isSeq).length > 1) map.flow = isShort(map);
    },
    Seq: (_, list) => {
      if (list.items.every(isScalar)) list.flow = isShort(list);
    },
  });
  return withCodes(document.toString(layout));
}

/** A node or link as the item of a list that stands at the root of a YAML document, without the list's own line. */
export function yamlItem(record: DocumentRecord): string {
  return yamlMapping({ list: [record] }).slice("list:\n".length);
}

/** Between brackets and commas other parsers take less as plain than ours. */
const plainInFlow = /^[\p{L}\p{N}][\p{L}\p{N} ()./_–-]*$/u;

function settle(scalar: Scalar, inFlow: boolean): void {
  const { value } = scalar;
  if (typeof value !== "string") return;
  if (isUnclear(value) && value.includes("\n")) scalar.value = new UnclearText(value);
  else if (isUnclear(value) || (inFlow && !plainInFlow.test(value))) scalar.type = Scalar.QUOTE_DOUBLE;
}

/** Whether something fits into a line: it has neither lists nor texts of several lines, and is not long. */
function isShort({ items }: YAMLMap | YAMLSeq): boolean {
  let length = 0;
  for (const item of items) {
    for (const part of isPair(item) ? [item.key, item.value] : [item]) {
      if (isCollection(part)) return false;
      const text = String(isScalar(part) ? part.value : part);
      if (text.includes("\n")) return false;
      length += text.length + 2;
    }
  }
  return length <= longestLine;
}
