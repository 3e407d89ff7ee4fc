import { describeValue } from "../../ontology/check-value";
import { suggestion } from "../../ontology/nearest-name";
import { sourceTypeName } from "../../ontology/ontology";
import type { DocumentStatement } from "../document";
import type { KnownNodes } from "./known-nodes";
import { type Place, type Problems, within } from "./problems";

/** Holds quotes against the texts of their sources, letter by letter; a no-break space counts as a space. */
export class QuoteCheck {
  private readonly texts = new Map<string, PlainText>();
  private refusedDefault: string | null = null;

  constructor(
    private readonly nodes: KnownNodes,
    private readonly problems: Problems,
  ) {}

  /** Finds that the source of a whole document is none: one problem, and not one for each statement. */
  checkDefault(source: string | null, place: Place): void {
    if (source === null) return;
    const type = this.nodes.find(source)?.type;
    if (type === sourceTypeName || type === "") return;
    this.refuseSource(source, type, place);
    this.refusedDefault = source;
  }

  /** Finds statements whose source is none, and quotes that do not stand where they are said to stand. */
  check(statements: readonly DocumentStatement[], place: Place): void {
    for (const [index, statement] of statements.entries()) {
      const at = within(place, "statements", index);
      if (statement.source === null || statement.source === this.refusedDefault) continue;
      const source = this.nodes.find(statement.source);
      if (source?.type === sourceTypeName) this.checkQuote(statement, source.text, at);
      else if (!source || source.type) this.refuseSource(statement.source, source?.type, at);
    }
  }

  private checkQuote({ source, quote, start, end }: DocumentStatement, text: string | null, place: Place): void {
    if (quote === null || text === null || source === null) return;
    // A position that cannot be is a problem of its own.
    if (start !== null && end !== null && (start < 0 || end <= start)) return;
    const { plain, letters } = this.plainTextOf(source, text);
    const words = withSpaces(quote);
    if (start === null || end === null) {
      if (plain.includes(words)) return;
      this.problems.add(place, `"quote": expected words of "${source}", got ${describeValue(quote)}`);
      return;
    }
    const there = letters.slice(start, end).join("");
    if (there === words) return;
    const found = plain.includes(words) ? `; it is at ${placeOf(words, plain)}` : "; it is nowhere in that text";
    const expected = `expected what stands in "${source}" at ${start}–${end}, ${describeValue(there)}`;
    this.problems.add(place, `"quote": ${expected}, got ${describeValue(quote)}${found}`);
  }

  private refuseSource(id: string, type: string | undefined, place: Place): void {
    const got = type ? `the ${type} "${id}"` : `"${id}", which is nowhere${suggestion(id, this.nodes.ids())}`;
    this.problems.add(within(place, "source"), `"source": expected the id of a ${sourceTypeName}, got ${got}`);
  }

  private plainTextOf(source: string, text: string): PlainText {
    const known = this.texts.get(source);
    if (known) return known;
    const plain = withSpaces(text);
    const read = { plain, letters: [...plain] };
    this.texts.set(source, read);
    return read;
  }
}

/** A source's text with spaces for no-break spaces, whole and in Unicode code points. */
interface PlainText {
  readonly plain: string;
  readonly letters: readonly string[];
}

/** Where words stand first, in code points. */
function placeOf(words: string, plain: string): string {
  const start = [...plain.slice(0, plain.indexOf(words))].length;
  return `${start}–${start + [...words].length}`;
}

function withSpaces(text: string): string {
  return text.replaceAll("\u00a0", " ");
}
