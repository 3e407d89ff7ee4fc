import type { Labels } from "./labels";
import type { NodeClass } from "./node-type";

/** An end of a link. */
export type LinkEnd = "source" | "target";

/** How a link type reads from one of its ends. */
export interface LinkEndOptions extends Labels {
  /** The name of the relationship field on the node at this end. */
  readonly field: string;
  /**
   * A sentence seen from this end. `{source}` and `{target}` are the names of the ends; `{target:partitive}` is the
   * inflected word of the end's type followed by its name.
   */
  readonly frame: Labels;
  /**
   * Says that several things at the other end can share a sentence, and what then differs in the frame: their names are
   * listed, and a form of their type's word is the plural one. `{}` where nothing else differs.
   */
  readonly several?: Partial<Labels>;
}

/** A word of a link type's list of roles. */
export interface RoleOptions extends Labels {
  readonly description: string;
  /** How a link in this role reads from each end, where that is not as its type reads. */
  readonly frames?: Readonly<Record<LinkEnd, Labels>>;
  /** How these frames differ for several things at the other end, as for a link type. */
  readonly several?: Readonly<Record<LinkEnd, Partial<Labels>>>;
}

export interface LinkTypeOptions {
  readonly description: string;
  readonly from: readonly NodeClass[] | "any";
  /** `same`: the type at the other end is the type at this one. */
  readonly to: readonly NodeClass[] | "any" | "same";
  /** Node types left out of `any`. */
  readonly except?: { readonly from?: readonly NodeClass[]; readonly to?: readonly NodeClass[] };
  readonly source: LinkEndOptions;
  readonly target: LinkEndOptions;
  /** It reads the same from either end, as one field. */
  readonly symmetric?: boolean;
  /** It builds a whole from parts; the part is at this end. */
  readonly part?: LinkEnd;
  readonly roles?: Readonly<Record<string, RoleOptions>>;
  /** Properties that a link of this type must have. */
  readonly requires?: readonly ["role"];
}

/** A declared link type, before the ontology has settled what its ends may be. */
export interface LinkTypeDeclaration extends LinkTypeOptions {
  readonly name: string;
}

/** Declares a link type: its legal ends, its two field names and how it reads. */
export function link(name: string, options: LinkTypeOptions): LinkTypeDeclaration {
  return { name, ...options };
}
