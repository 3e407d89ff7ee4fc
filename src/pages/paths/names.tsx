import type { Language } from "../../ontology/labels";
import { address } from "../address";
import { Name } from "./name";
import type { Named } from "./paths-data";

interface Options {
  readonly of: readonly Named[];
  readonly language: Language;
  /** How the last two are joined: by "and", or by "or". */
  readonly type: "conjunction" | "disjunction";
  /** Whether each leads to its page. */
  readonly linked?: boolean;
}

/** Lists as the sentences of the graph have them. */
const locales: Readonly<Record<Language, string>> = { fi: "fi", sv: "sv", en: "en-GB" };

/** Names one after another, joined as the language does. */
export function Names({ of, language, type, linked = false }: Options) {
  const list = new Intl.ListFormat(locales[language], { type }).formatToParts(of.map(({ name }) => name));
  const named = of.values();
  return (
    <>
      {list.map((part) => {
        const node = part.type === "element" ? named.next().value : undefined;
        if (!node) return part.value;
        const name = <Name of={node} language={language} key={node.id} />;
        return linked ? (
          <a href={address.node(node.id, { lang: language })} key={node.id}>
            {name}
          </a>
        ) : (
          name
        );
      })}
    </>
  );
}
