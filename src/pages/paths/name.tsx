import type { Language } from "../../ontology/labels";
import { Kept } from "../parts/kept";
import { langOf } from "../parts/known";
import type { Named } from "./paths-data";

/** A name, with its language where that is not the page's. */
export function Name({ of, language }: { readonly of: Named; readonly language: Language }) {
  const own = langOf(of.localized.language);
  const name = <Kept text={of.name} />;
  return own === language ? name : <span lang={own}>{name}</span>;
}
