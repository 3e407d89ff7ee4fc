import type { Language } from "../../ontology/labels";
import type { Confidence, Status } from "../parts/known";

/**
 * What `/embed/v1/links` answers, as programs elsewhere rely on it. Within version 1 fields may be added; none changes its
 * meaning or goes away. `links-schema.ts` says the same for programs.
 */
export interface LinksAnswer {
  readonly version: 1;
  /** The language of all words but the names that say otherwise. */
  readonly language: Language;
  readonly node: ThingShown;
  /** In the order that was asked for, or as the ontology has them. */
  readonly relations: readonly RelationShown[];
  /** What the sayings rest on; where there are none, where the thing itself comes from. */
  readonly sources: readonly SourceShown[];
  /** What is said around them in the same language. */
  readonly words: {
    /** Said in the place of a relation of which the source says nothing. */
    readonly silence: string;
    readonly source: string;
    readonly because: string;
  };
}

/** A relation of the thing, and what is said by it: nothing where the source is silent. */
export interface RelationShown {
  /** The name of the relationship in the API, such as `contacts`. */
  readonly relation: string;
  readonly label: string;
  readonly sayings: readonly SayingShown[];
}

/** One sentence, with how it is known: never to be shown without its `basis`. */
export interface SayingShown {
  readonly text: string;
  /** The same in pieces; `node` is the id of the thing that a piece names. */
  readonly parts: readonly { readonly text: string; readonly node: string | null }[];
  readonly role: string | null;
  readonly status: Status;
  readonly confidence: Confidence | null;
  /** How it is known, in words. */
  readonly basis: string;
  /** Why an editor concluded it, in the words and the language of the record. */
  readonly why: { readonly text: string; readonly lang: Language } | null;
  /** The things at the other end. */
  readonly things: readonly ThingShown[];
}

/** A thing with its name and its address for people. */
export interface ThingShown {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  /** The language of the name. */
  readonly lang: Language;
  readonly url: string;
  /** How to reach a person, as far as the city shows it; only people have it. */
  readonly contact?: {
    readonly title: string | null;
    readonly phones: readonly string[];
    readonly email: string | null;
  };
}

/** A source with its day, in words. */
export interface SourceShown {
  readonly id: string;
  readonly text: string;
  readonly lang: Language;
  readonly url: string;
}
