import MiniSearch from "minisearch";
import { type Language, languages } from "../../ontology/labels";
import type { Node } from "../../ontology/node";
import type { View } from "../view";
import { type QueryFields, queryFor } from "./query-for";
import { type SearchedText, searchedFields, searchedTexts } from "./searched-texts";
import { stemOf } from "./stem-of";
import { textDifferences } from "./text-differences";
import { wordsIn } from "./words";

/** A node that was found: how well it fits, and the words and stems in it that did. */
export interface Match {
  readonly id: string;
  readonly score: number;
  readonly terms: readonly string[];
}

/** How much less a stem weighs than a word that stands in the text as it was asked for. */
const stemShare = 0.5;

/** So many nodes are taken out and put in again at most; where more differ, an index is built anew. */
const mostMoved = 100;

/** After how many nodes others get their turn while the index is built. */
const chunkSize = 20;

/** The words of the nodes of a view. Each language has fields of its own, once for words and once for stems. */
export class SearchIndex {
  private readonly weights: ReadonlyMap<string, number>;
  private readonly library: MiniSearch<Node>;
  private latest: { readonly node: Node; readonly texts: readonly SearchedText[] } | null = null;

  constructor(private view: View) {
    this.weights = searchedFields(view.ontology);
    const { words, stems } = this.fieldsIn(languages);
    this.library = new MiniSearch<Node>({
      fields: [words, ...Object.values(stems)].flatMap((weights) => Object.keys(weights)),
      extractField: (node, field) => (field === "id" ? node.id : this.textOf(node, field)),
      tokenize: (text) => wordsIn(text).map(({ folded }) => folded),
      processTerm: (word, field) => {
        const { language, stemmed } = partsOf(field ?? "");
        return stemmed ? stemOf(word, language) : word;
      },
      searchOptions: { tokenize: (forms) => forms.split(" "), processTerm: (form) => form },
    });
  }

  /** Takes in all nodes of the view, a few at a time. */
  async fill(): Promise<this> {
    await this.library.addAllAsync(this.view.nodes(), { chunkSize });
    this.latest = null;
    return this;
  }

  /** Whether its view is of a later revision than another one. */
  isAheadOf(view: View): boolean {
    return this.view.graph.revision > view.graph.revision;
  }

  /**
   * Becomes the index of another view, an earlier or a later one, when few nodes show other texts there; whether it did. What
   * it answers then is what an index answers that is built anew.
   */
  moveTo(view: View): boolean {
    if (view === this.view) return true;
    const differences = textDifferences(this.view, view, mostMoved);
    if (!differences) return false;
    for (const { from } of differences) if (from) this.library.remove(from);
    this.view = view;
    this.latest = null;
    for (const { to } of differences) if (to) this.library.add(to);
    this.latest = null;
    return true;
  }

  /** The nodes in which all of the words stand, or any, in texts of a language, or of every one. */
  find(words: readonly string[], combineWith: "AND" | "OR", language: Language | null): Match[] {
    const query = queryFor(words, this.fieldsIn(language ? [language] : languages), combineWith);
    return this.library.search(query) as unknown as Match[];
  }

  private fieldsIn(wanted: readonly Language[]): QueryFields {
    const inLanguage = (language: Language, kind: Kind, share: number): Record<string, number> =>
      Object.fromEntries(
        [...this.weights].map(([field, weight]) => [`${field} ${language} ${kind}`, weight * share] as const),
      );
    return {
      words: Object.assign({}, ...wanted.map((language) => inLanguage(language, "words", 1))),
      stems: Object.fromEntries(wanted.map((language) => [language, inLanguage(language, "stems", stemShare)])),
    };
  }

  /** The library asks for one field after another: the texts of a node are read once. */
  private textOf(node: Node, fieldOfIndex: string): string {
    const { field, language } = partsOf(fieldOfIndex);
    if (this.latest?.node !== node) this.latest = { node, texts: searchedTexts(this.view, node) };
    const texts = this.latest.texts.filter((one) => one.field === field && one.language === language);
    return texts.map(({ text }) => text).join("\n");
  }
}

type Kind = "words" | "stems";

function partsOf(fieldOfIndex: string): { field: string; language: Language; stemmed: boolean } {
  const [field = "", language, kind] = fieldOfIndex.split(" ");
  return { field, language: language as Language, stemmed: kind === "stems" };
}
