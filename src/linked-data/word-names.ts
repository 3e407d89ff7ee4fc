import type { EntryType } from "../ontology/entry";
import type { Enumeration } from "../ontology/enumeration";
import type { Rule } from "../ontology/rule";

/** `HAS_VALUE` as the property `hasValue`. */
export function linkWord(linkType: string): string {
  return linkType.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** The word of a closed list, which says which list: lists may share words. */
export function enumerationWord({ name }: Pick<Enumeration, "name">, value: string): string {
  return `${name}-${value}`;
}

/** The word of a role, which belongs to its link type. */
export function roleWord(linkType: string, role: string): string {
  return `${linkWord(linkType)}-${role}`;
}

/** The word of a rule. */
export function ruleWord({ name }: Pick<Rule, "name">): string {
  return `rule-${name}`;
}

/** The property of an entry, such as `observationValue`: entries may use names that nodes use in another meaning. */
export function entryWord({ name }: Pick<EntryType, "name">, property: string): string {
  return lowerFirst(name) + property.charAt(0).toUpperCase() + property.slice(1);
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
