import type { Node } from "../../ontology/node";
import { namesOf } from "../../ontology/personal-words";
import { readProperty } from "../../ontology/property";

/** Words by which a person is found: each kind is written in its own ways. */
export interface PersonalWord {
  readonly kind: "NAME" | "PHONE" | "EMAIL" | "TITLE" | "ADDRESS" | "IDENTIFIER";
  readonly text: string;
}

/** Words of a source that say something of a person, with their place in code points. */
export interface PersonalPassage {
  readonly sourceId: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** The property that they are about; null for the whole person. */
  readonly property: string | null;
}

/** The words of a node by which it is found: what an erasure hides of one, and leaves to the others who have the same. */
export function personalWordsOf(node: Node): PersonalWord[] {
  const texts = (name: string): readonly string[] => [readProperty(node, name) ?? []].flat() as string[];
  return [
    ...namesOf(node).map((text) => ({ kind: "NAME" as const, text })),
    ...texts("phones").map((text) => ({ kind: "PHONE" as const, text })),
    ...texts("email").map((text) => ({ kind: "EMAIL" as const, text })),
    ...texts("title").map((text) => ({ kind: "TITLE" as const, text })),
    ...texts("streetAddress").map((text) => ({ kind: "ADDRESS" as const, text })),
    ...node.externalIds.map(({ value }) => ({ kind: "IDENTIFIER" as const, text: value })),
  ].filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** The words of sources that a node cites for what it says of itself. */
export function passagesOf({ statements }: Pick<Node, "statements">): PersonalPassage[] {
  return statements.flatMap(({ sourceId, start, end, quote, property }) =>
    sourceId != null && start != null && end != null && quote != null
      ? [{ sourceId, start, end, quote, property: property ?? null }]
      : [],
  );
}

/** What is the same for two words that say the same, however they are spaced, grouped or written in capitals. */
export function sameness({ kind, text }: PersonalWord): string {
  if (kind === "PHONE") return text.replace(/^(\+|00)358/, "0").replace(/\D/g, "");
  return text.normalize("NFC").toLowerCase().split(/\s+/).join(" ").trim();
}
