import type { Language } from "../../ontology/labels";
import { address } from "../address";
import { embedWords } from "./words";

/** What is to be embedded, and where the service is. */
export interface Piece {
  readonly origin: string;
  readonly node: string;
  readonly name: string;
  /** None for all. */
  readonly relations: readonly string[];
  readonly lang: Language;
}

/** The address of something under `/embed/v1/`, from the root of the service, with what is to be shown. */
export function embedAddress(
  what: "links" | "frame",
  { node, relations, lang }: Omit<Piece, "origin" | "name">,
): string {
  const relation = relations.length > 0 ? [["relation", relations.join(",")]] : [];
  const parameters = new URLSearchParams([["node", node], ...relation, ["lang", lang]]).toString();
  return `/embed/v1/${what}?${parameters.replaceAll("%2F", "/").replaceAll("%2C", ",")}`;
}

/** The element, with a link in it for where scripts do not run. */
export function elementSnippet(piece: Piece): string {
  const { origin, node, name, relations, lang } = piece;
  const relation = relations.length > 0 ? ` relation="${relations.join(",")}"` : "";
  const page = escaped(origin + address.node(node, { lang }));
  return [
    `<script src="${origin}/embed/v1/strategy-links.js" async></script>`,
    `<strategy-links node="${node}"${relation} lang="${lang}">`,
    `  <a href="${page}">${escaped(embedWords[lang].fallback(name))}</a>`,
    "</strategy-links>",
  ].join("\n");
}

/** A frame, and the script that fits its height. */
export function frameSnippet(piece: Piece): string {
  const { origin, name, lang } = piece;
  return [
    `<iframe src="${escaped(origin + embedAddress("frame", piece))}"`,
    `  title="${escaped(embedWords[lang].frameTitle(name))}" width="100%" height="420" loading="lazy"></iframe>`,
    `<script src="${origin}/embed/v1/frame-outside.js" async></script>`,
  ].join("\n");
}

/** The same for a command line. */
export function curlSnippet(piece: Piece): string {
  return `curl '${piece.origin}${embedAddress("links", piece)}'`;
}

/** The same for a script. */
export function fetchSnippet(piece: Piece): string {
  return [
    `const response = await fetch("${piece.origin}${embedAddress("links", piece)}");`,
    "const { relations } = await response.json();",
    "for (const { label, sayings } of relations) {",
    `  for (const { text, basis } of sayings) console.log(\`\${label}: \${text} (\${basis})\`);`,
    "}",
  ].join("\n");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
