import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";
import type { Records } from "./redacted";
import { type Confidence, confidenceOf, confidences, strongest } from "./strength-model";

/** A conclusion, with all that follows from the links it rests on. */
export interface Conclusion {
  readonly type: string;
  readonly sourceId: string;
  readonly targetId: string;
  readonly role: string | null;
  readonly ordinal: number | null;
  readonly confidence: Confidence;
  readonly visibility: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly revision: number;
  /** From the conclusion's source to its target. */
  readonly derivedFrom: readonly Link[];
}

interface Rule {
  readonly said: string;
  readonly concluded: string;
  /** At which end of the conclusion the part stands. */
  readonly part: "source" | "target";
  readonly parts: readonly string[];
  readonly atMost: Confidence;
  readonly nearestOnly?: true;
  readonly places?: true;
}

const work = ["Spearhead", "Programme", "Goal", "Measure"];
const answeredFor = ["Strategy", ...work, "Indicator"];

const rules: readonly Rule[] = [
  { said: "HAS_VALUE", concluded: "GUIDED_BY", part: "source", parts: work, atMost: "MEDIUM" },
  { said: "CONTACT_FOR", concluded: "CONTACT_FOR", part: "target", parts: [], atMost: "MEDIUM" },
  {
    said: "RESPONSIBLE_FOR",
    concluded: "RESPONSIBLE_FOR",
    part: "target",
    parts: answeredFor,
    atMost: "LOW",
    nearestOnly: true,
  },
  {
    said: "SCHEDULES",
    concluded: "SCHEDULES",
    part: "target",
    parts: ["Strategy", "Spearhead", "Goal"],
    atMost: "LOW",
  },
  { said: "ADVANCES", concluded: "ADVANCES", part: "source", parts: work, atMost: "MEDIUM" },
  {
    said: "LOCATED_AT",
    concluded: "LOCATED_AT",
    part: "target",
    parts: ["Place", "Organisation"],
    atMost: "HIGH",
    places: true,
  },
];

/** A way from a part up to a whole: the links in the order in which one walks them. */
interface Way {
  readonly whole: string;
  readonly links: readonly Link[];
}

interface Candidate extends Way {
  readonly premise: Link;
}

/** Everything that follows, found by walking every way there is and keeping the best: slow, and hard to get wrong. */
export function conclusionsFrom(records: Records): Conclusion[] {
  return rules.flatMap((rule) => records.nodes.flatMap((part) => conclusionsAbout(part, rule, records)));
}

function conclusionsAbout(part: Node, rule: Rule, records: Records): Conclusion[] {
  const mayBe = rule.parts.length ? rule.parts.includes(part.type) : part.type !== "Contact";
  if (!mayBe) return [];
  const partOf = (link: Link) => (rule.part === "source" ? link.sourceId : link.targetId);
  const otherOf = (link: Link) => (rule.part === "source" ? link.targetId : link.sourceId);
  const own = records.links.filter((link) => link.type === rule.concluded && partOf(link) === part.id);
  if (rule.nearestOnly && own.length) return [];

  let candidates: Candidate[] = waysUp(part.id, rule, records).flatMap((way) =>
    records.links
      .filter((link) => link.type === rule.said && partOf(link) === way.whole)
      .map((premise) => ({ ...way, premise })),
  );
  if (rule.nearestOnly) {
    const shortest = Math.min(...candidates.map(({ links }) => links.length));
    candidates = candidates.filter(({ links }) => links.length === shortest);
  }
  const found = new Map<string, Conclusion>();
  for (const candidate of candidates.sort(bestFirst)) {
    const other = otherOf(candidate.premise);
    const key = JSON.stringify([other, candidate.premise.role ?? null]);
    if (other === part.id || found.has(key) || own.some((link) => otherOf(link) === other)) continue;
    found.set(key, conclusion(candidate, part.id, other, rule));
  }
  return [...found.values()];
}

/** Every way up from a part that comes to no node twice. */
function waysUp(part: string, rule: Rule, records: Records): Way[] {
  const ways: Way[] = [];
  const walk = (at: string, links: readonly Link[], visited: readonly string[]): void => {
    for (const link of records.links) {
      const whole = stepUp(link, at, rule, records);
      if (whole === null || visited.includes(whole)) continue;
      ways.push({ whole, links: [...links, link] });
      walk(whole, [...links, link], [...visited, whole]);
    }
  };
  walk(part, [], [part]);
  return ways;
}

/** Where a link leads from a part to its whole; for places, from a place to a place that lies in it. */
function stepUp({ type, sourceId, targetId }: Link, at: string, { places }: Rule, { nodes }: Records): string | null {
  if (places) {
    const isWithin = (type === "PART_OF" || type === "LOCATED_AT") && targetId === at;
    return isWithin && nodes.some(({ id, type }) => id === sourceId && type === "Place") ? sourceId : null;
  }
  if (type === "PART_OF") return sourceId === at ? targetId : null;
  const contains = ["MISSION", "VISION", "SPEARHEAD", "PROGRAMME", "GOAL", "MEASURE", "PRINCIPLE"];
  return contains.includes(type.replace(/^HAS_/, "")) && targetId === at ? sourceId : null;
}

/** The shortest way, then the premise that comes first, then the way whose links come first, from the part on. */
function bestFirst(one: Candidate, other: Candidate): number {
  if (one.links.length !== other.links.length) return one.links.length - other.links.length;
  const ones = [one.premise, ...one.links];
  const others = [other.premise, ...other.links];
  for (const [index, link] of ones.entries()) {
    const against = others[index];
    if (!against || link === against) continue;
    const [place, otherPlace] = [link.ordinal ?? 1_000_000, against.ordinal ?? 1_000_000];
    if (place !== otherPlace) return place - otherPlace;
    return link.id < against.id ? -1 : 1;
  }
  return 0;
}

function conclusion({ premise, links }: Candidate, part: string, other: string, rule: Rule): Conclusion {
  const rests = rule.part === "source" ? [...links, premise] : [premise, ...[...links].reverse()];
  const [sourceId, targetId] = rule.part === "source" ? [part, other] : [other, part];
  const froms = rests.flatMap(({ validFrom }) => validFrom ?? []).sort();
  const tos = rests.flatMap(({ validTo }) => validTo ?? []).sort();
  const sure = [rule.atMost, ...rests.map(({ statements }) => confidenceOf(strongest(statements)))];
  return {
    type: rule.concluded,
    sourceId,
    targetId,
    role: premise.role ?? null,
    ordinal: premise.ordinal ?? null,
    confidence: confidences.find((one) => sure.includes(one)) ?? "LOW",
    visibility: rests.some(({ visibility }) => visibility === "INTERNAL") ? "INTERNAL" : "PUBLIC",
    validFrom: froms.at(-1) ?? null,
    validTo: tos.at(0) ?? null,
    revision: Math.max(...rests.map(({ revision }) => revision)),
    derivedFrom: rests,
  };
}
