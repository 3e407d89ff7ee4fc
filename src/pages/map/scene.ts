import type { Language } from "../../ontology/labels";
import { address } from "../address";
import type { LanguageWord } from "../parts/known";
import type { Moment } from "../past/moment";
import type { MapData, NodeShown } from "./map-query";
import { type Nearness, nearOf } from "./near";
import { type Ending, endingsIn } from "./over";
import { Shown } from "./shown";
import { type MapWords, mapWordsIn } from "./words";

/** A lane that can be opened when it is long. */
export type OpenLane = "top" | "spearheads" | "values" | "programmes" | "work" | "contacts" | "others";

/** What is chosen in the address. */
export interface Choice {
  readonly space: string;
  /** The id of the chosen thing. */
  readonly focus: string | null;
  /** The lane that shows everything. */
  readonly lane: string | null;
  /** In which moment it is seen. */
  readonly moment: Moment;
}

/** Everything that the parts of a map need to know. */
export interface Scene {
  readonly language: Language;
  readonly words: MapWords;
  readonly shown: Shown;
  readonly endings: ReadonlyMap<string, Ending>;
  readonly near: ReadonlyMap<string, Nearness>;
  readonly choice: Choice;
  /** What a type is called: one of it, or several. */
  readonly kind: (type: string) => string;
  readonly kinds: (type: string) => string;
  /** What a status of work is called. */
  readonly status: (value: string) => string;
  /** The map with a thing chosen. */
  readonly choose: (id: string | null) => string;
  /** The map with a lane opened, at a place in it. */
  readonly open: (lane: OpenLane | null, anchor: string) => string;
}

/** Makes ready what the parts of a map need to know. */
export function sceneOf(data: MapData, choice: Choice, language: Language): Scene {
  const shown = new Shown(data.graph);
  const types = new Map(data.ontology.nodeTypes.map((type) => [type.type, type]));
  const statuses = data.ontology.enumerations.find(({ name }) => name === "Status")?.values ?? [];
  const statusLabels = new Map(statuses.map(({ value, label }) => [value, label]));
  const { space, focus, lane, moment } = choice;
  return {
    language,
    words: mapWordsIn[language],
    shown,
    endings: endingsIn(shown),
    near: nearOf(data.focus ?? null),
    choice,
    kind: (type) => types.get(type)?.label ?? type,
    kinds: (type) => types.get(type)?.plural ?? type,
    status: (value) => statusLabels.get(value) ?? value,
    choose: (id) => `${address.map(language, { space, focus: id, lane, ...moment.asked })}#${id ? "chosen" : "map"}`,
    open: (one, anchor) => `${address.map(language, { space, focus, lane: one, ...moment.asked })}#${anchor}`,
  };
}

/** Whether a lane shows everything. */
export function isOpen({ choice }: Scene, lane: OpenLane): boolean {
  return choice.lane === lane;
}

/** What holds, and what is over, of some things. */
export function parted(nodes: readonly NodeShown[], { endings }: Scene): readonly [NodeShown[], NodeShown[]] {
  return [nodes.filter(({ id }) => !endings.has(id)), nodes.filter(({ id }) => endings.has(id))];
}

/** The first of some things, and wherever they stand the chosen one and what is near to it. */
export function firstOf(nodes: readonly NodeShown[], count: number, { choice, near }: Scene): NodeShown[] {
  return nodes.filter(({ id }, place) => place < count || id === choice.focus || near.has(id));
}

/** The `lang` of a text that is in another language than the page. */
export function otherLang(word: LanguageWord, language: Language): string | undefined {
  const lang = word.toLowerCase();
  return lang === language ? undefined : lang;
}

/** A text beginning with a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The years of a thing, such as 2022–2029; empty where none are known. */
export function yearsOf({ startYear, endYear }: NodeShown, words: MapWords): string {
  if (!startYear) return endYear ? words.until(endYear) : "";
  if (!endYear) return words.since(startYear);
  return startYear === endYear ? String(startYear) : `${startYear}–${endYear}`;
}
