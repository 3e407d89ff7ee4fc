import { brokenExpectations } from "./broken-expectations";
import type { EntryType } from "./entry";
import type { Enumeration } from "./enumeration";
import type { Expectation } from "./expectation";
import { formsAskedFor, readingsOf } from "./frame";
import { type Labels, missingLanguages } from "./labels";
import type { LinkEnd } from "./link-type";
import type { NodeType } from "./node-type";
import { propertiesOf } from "./property";
import { type LinkType, relationshipsOf } from "./relationship";
import type { Rule } from "./rule";

/** Field names of the API that no property or relationship may take. */
const reserved = new Set([
  "type",
  "space",
  "links",
  "localized",
  "history",
  "statement",
  "sentences",
  "reaches",
  "is",
  "AND",
  "OR",
  "NOT",
]);

/** What is held against itself. */
interface Declared {
  readonly nodeTypes: readonly NodeType[];
  readonly linkTypes: readonly LinkType[];
  readonly rules: readonly Rule[];
  readonly expectations: readonly Expectation[];
  readonly entryTypes: readonly EntryType[];
  readonly enumerations: readonly Enumeration[];
}

/** Throws when two declarations cannot both hold; the message says which, and all that were found. */
export function refuseContradictions(ontology: Declared): void {
  const found = new Set([
    ...twoOfOneName(ontology),
    ...twoMeaningsOfOneProperty(ontology),
    ...twoFieldsOfOneName(ontology),
    ...missingLabels(ontology),
    ...missingForms(ontology),
    ...brokenLinkTypes(ontology),
    ...brokenRules(ontology),
    ...brokenExpectations(ontology),
  ]);
  if (!found.size) return;
  throw new Error(`The ontology contradicts itself:\n${[...found].map((one) => `- ${one}`).join("\n")}`);
}

function* twoOfOneName({ nodeTypes, linkTypes, rules, expectations, enumerations }: Declared): Iterable<string> {
  yield* repeated(
    nodeTypes.map(({ listField, name }) => [listField, name]),
    (list, one, other) => `the node types ${one} and ${other} have the same list "${list}"`,
  );
  yield* repeated(
    linkTypes.map(({ name, source, target }) => [name, `"${source.field}"/"${target.field}"`]),
    (name, one, other) => `the link type ${name} is declared twice: as ${one} and as ${other}`,
  );
  yield* repeated(
    rules.map(({ name, premise, concludes }) => [name, `${premise} ⇒ ${concludes}`]),
    (name, one, other) => `the rule "${name}" is declared twice: as ${one} and as ${other}`,
  );
  yield* repeated(
    expectations.map(({ name, en }) => [name, `"${en}"`]),
    (name, one, other) => `the expectation "${name}" is declared twice: as ${one} and as ${other}`,
  );
  yield* repeated(
    enumerations.map(({ name, values }) => [name, Object.keys(values).join(", ")]),
    (name, one, other) => `two enumerations are called ${name}: the one of ${one} and the one of ${other}`,
  );
}

function* twoMeaningsOfOneProperty({ nodeTypes }: Declared): Iterable<string> {
  const first = new Map<string, { owner: string; type: unknown }>();
  for (const nodeType of nodeTypes) {
    for (const { name, type, declaredBy } of nodeType.properties) {
      const known = first.get(name);
      if (!known) first.set(name, { owner: declaredBy, type });
      else if (known.type !== type) {
        yield `the property "${name}" has two meanings: ${known.owner} declares it as ${nameOf(known.type)}, ${declaredBy} as ${nameOf(type)}`;
      }
    }
  }
}

function* twoFieldsOfOneName(ontology: Declared): Iterable<string> {
  for (const nodeType of ontology.nodeTypes) {
    const owners = new Map<string, string>();
    for (const property of nodeType.properties)
      owners.set(property.name, `the property ${property.declaredBy}.${property.name}`);
    for (const entries of nodeType.entries) owners.set(entries.name, `the list ${entries.declaredBy}.${entries.name}`);
    for (const linkType of ontology.linkTypes) {
      for (const { field, end } of relationshipsOf(nodeType, linkType)) {
        const owner = `the ${end === "target" ? "target" : "source"} field of ${linkType.name}`;
        const other = reserved.has(field) ? "a field of the API" : owners.get(field);
        if (other) yield `${nodeType.name} gets the field "${field}" twice: from ${other} and from ${owner}`;
        owners.set(field, owner);
      }
    }
  }
}

function* missingLabels(ontology: Declared): Iterable<string> {
  for (const type of ontology.nodeTypes) {
    yield* lacking(`the node type ${type.name}`, type);
    yield* lacking(`the plural of ${type.name}`, type.plural);
    for (const property of [...type.properties, ...type.entries])
      yield* lacking(`${type.name}.${property.name}`, property);
  }
  for (const type of ontology.entryTypes) {
    for (const property of propertiesOf(type.entity)) yield* lacking(`${type.name}.${property.name}`, property);
  }
  for (const type of ontology.linkTypes) {
    for (const end of [type.source, type.target]) {
      yield* lacking(`the field "${end.field}" of ${type.name}`, end);
      yield* lacking(`the frame "${end.field}" of ${type.name}`, end.frame);
    }
    for (const [role, { frames, ...labels }] of Object.entries(type.roles ?? {})) {
      yield* lacking(`the role ${role} of ${type.name}`, labels);
      for (const frame of frames ? [frames.source, frames.target] : []) {
        yield* lacking(`a frame of the role ${role} of ${type.name}`, frame);
      }
    }
    for (const { from, several } of readingsOf(type)) {
      if (several) yield* lacking(`a frame for several of ${type.name}, seen from its ${from},`, several);
    }
  }
  for (const rule of ontology.rules) yield* lacking(`the rule "${rule.name}"`, rule);
  for (const expectation of ontology.expectations) {
    yield* lacking(`the expectation "${expectation.name}"`, expectation);
    yield* lacking(`the sentence of the expectation "${expectation.name}"`, expectation.sentence);
  }
  for (const { name, values } of ontology.enumerations) {
    for (const [value, labels] of Object.entries(values)) yield* lacking(`${name}.${value}`, labels);
  }
}

function* missingForms(ontology: Declared): Iterable<string> {
  for (const linkType of ontology.linkTypes) {
    for (const { end, plural, language, form } of formsOf(linkType)) {
      for (const type of end === "source" ? linkType.sources : linkType.targets) {
        if (!(plural ? type.pluralForms : type.forms)?.[language]?.[form]) {
          yield `${linkType.name} asks for the ${plural ? "plural " : ""}form "${form}" (${language}) that ${type.name} does not declare`;
        }
      }
    }
  }
}

function formsOf(linkType: LinkType): ReturnType<typeof formsAskedFor> {
  try {
    return formsAskedFor(linkType);
  } catch (error) {
    throw new Error(`The link type ${linkType.name} has a broken frame: ${(error as Error).message}`);
  }
}

function* brokenLinkTypes({ linkTypes }: Declared): Iterable<string> {
  for (const type of linkTypes) {
    if (type.symmetric && type.source.field !== type.target.field) {
      yield `${type.name} is symmetric but is called "${type.source.field}" from one end and "${type.target.field}" from the other`;
    }
    if (type.symmetric && type.sources.some((one) => !type.targets.includes(one))) {
      yield `${type.name} is symmetric but its two ends take different node types`;
    }
    for (const [role, { frames, several }] of Object.entries(type.roles ?? {})) {
      if (several && !frames) yield `the role ${role} of ${type.name} has frames for several and none for one`;
    }
    if (type.requires?.includes("role") && !type.roles) yield `${type.name} requires a role but declares none`;
  }
}

function* brokenRules({ rules, linkTypes }: Declared): Iterable<string> {
  const byName = new Map(linkTypes.map((type) => [type.name, type]));
  for (const rule of rules) {
    const steps = rule.along === "parts" ? [] : rule.along.map((step) => step.link);
    for (const name of [rule.concludes, rule.premise, ...steps]) {
      if (!byName.has(name)) yield `the rule "${rule.name}" names the link type ${name}, which is not declared`;
    }
    const concluded = byName.get(rule.concludes);
    const premise = byName.get(rule.premise);
    const moving = typesAt(concluded, rule.moves);
    for (const entity of rule.about ?? []) {
      if (!moving.some((type) => type.entity === entity)) {
        yield `the rule "${rule.name}" concludes about ${entity.name}, which ${rule.concludes} does not allow at its ${rule.moves}`;
      }
    }
    const fixed = rule.moves === "source" ? "target" : "source";
    if (concluded && premise && !typesAt(premise, fixed).some((type) => typesAt(concluded, fixed).includes(type))) {
      yield `the rule "${rule.name}" takes the ${fixed} of ${rule.premise}, which ${rule.concludes} does not allow there`;
    }
  }
}

function typesAt(linkType: LinkType | undefined, end: LinkEnd): readonly NodeType[] {
  return (end === "source" ? linkType?.sources : linkType?.targets) ?? [];
}

function* lacking(what: string, labels: Partial<Labels>): Iterable<string> {
  const missing = missingLanguages(labels);
  if (missing.length) yield `${what} has no label in ${missing.join(", ")}`;
}

function* repeated(
  named: readonly (readonly [name: string, declaration: string])[],
  message: (name: string, one: string, other: string) => string,
): Iterable<string> {
  const seen = new Map<string, string>();
  for (const [name, declaration] of named) {
    const first = seen.get(name);
    if (first !== undefined) yield message(name, first, declaration);
    else seen.set(name, declaration);
  }
}

function nameOf(type: unknown): string {
  return typeof type === "string" ? type : (type as { name: string }).name;
}
