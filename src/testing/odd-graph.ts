import type { Recorded } from "../graph/graph";
import { type Property, propertiesOf } from "../ontology/property";
import { Translation } from "../ontology/translation";
import { arbitraryRecorded } from "./arbitrary-graph";
import type { Choices } from "./choices";
import { ontology } from "./world";

/** Texts that formats are known to change: into other values, other characters, or other spaces. */
const oddParts = [
  ...[
    "a",
    "no",
    "0123",
    "1e3",
    "null",
    "~",
    "2021-11-10",
    "1:30",
    "0x1F",
    "0b1",
    ".5",
    "12_000",
    "=",
    "<<",
    "- a",
    "? a",
  ],
  ...[
    "---",
    "...",
    "%YAML 1.1",
    "a: b",
    "a:",
    "a #b",
    "#",
    "'",
    '"',
    "`",
    "@a",
    "!a",
    "&a",
    "*a",
    "|",
    ">",
    "{a}",
    "[a]",
    ",",
  ],
  ...[
    " ",
    "  ",
    "\t",
    "\n",
    "\n\n",
    "\r",
    "\r\n",
    " \n",
    "\n ",
    "\t\n\t",
    "\\",
    "\\n",
    "\\_",
    "/",
    "$",
    "{{",
    "\b",
    "\u0001",
  ],
  ...[
    "\u0085",
    "\u00a0",
    "\u2028",
    "\u2029",
    "\u200b",
    "\u200d",
    "\ufeff",
    "\u00ad",
    "\u202e",
    "\ufffe",
    "\ud7ff",
    "\ue000",
  ],
  ...["ä", "a\u0308", "Å", "\u212b", "ﬁ", "😀", "👩‍👩‍👧", "🇫🇮", "\u{10ffff}", "ǆ", "kasvu ja hyvinvointi ".repeat(9)],
] as const;

/** A text of odd parts in any order; now and then an empty one. */
export function oddText(choices: Choices): string {
  return choices.list(5, () => choices.of(oddParts)).join(choices.of(["", " ", "\n"]));
}

/** A graph whose texts are odd throughout, in every place that takes any text; its sources have the words that are quoted. */
export function oddRecorded(choices: Choices): Recorded {
  const recorded = arbitraryRecorded(choices);
  const quotes = new Map<string, string[]>();
  for (const node of recorded.nodes) {
    makeOdd(choices, node, ontology.nodeType(node.type)?.properties ?? []);
    for (const translation of node.translations) makeOdd(choices, translation, propertiesOf(Translation));
    for (const external of node.externalIds) external.value = `${oddText(choices)}${node.id}`;
  }
  for (const link of recorded.links) if (link.note) link.note = oddText(choices);
  for (const statement of [...recorded.nodes, ...recorded.links].flatMap(({ statements }) => statements)) {
    if (statement.why) statement.why = `${oddText(choices)}.`;
    statement.quote &&= `${oddText(choices)}.`;
    statement.start = statement.end = null;
    if (statement.quote && statement.sourceId) push(quotes, statement.sourceId, statement.quote);
  }
  for (const [id, words] of quotes) {
    const source = recorded.nodes.find((node) => node.id === id);
    if (source) Reflect.set(source, "text", [oddText(choices), ...words, oddText(choices)].join(oddText(choices)));
  }
  return recorded;
}

function makeOdd(choices: Choices, record: object, properties: readonly Property[]): void {
  for (const { name, type, required, managed, primary, longest = 300 } of properties) {
    const value: unknown = Reflect.get(record, name);
    const odd = () => cut(`${oddText(choices)}${required ? "." : ""}`, longest);
    if (managed || primary || value === null) continue;
    if (type === "string") Reflect.set(record, name, odd());
    if (type === "strings") Reflect.set(record, name, (value as readonly string[]).map(odd));
  }
}

/** At most so many UTF-16 units, and no half of a character. */
function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${[...text].slice(0, longest / 2 - 1).join("")}.`;
}

function push(lists: Map<string, string[]>, key: string, item: string): void {
  lists.set(key, [...(lists.get(key) ?? []), item]);
}
