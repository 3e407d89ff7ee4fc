import type { Creation } from "../src/store/operation";
import { creating, linking } from "../src/testing/drafts";

/** How many nodes of each type a city has: 105. */
const parts = {
  Strategy: 1,
  Mission: 1,
  Vision: 1,
  Value: 5,
  Spearhead: 3,
  Programme: 12,
  Measure: 60,
  Contact: 12,
  Organisation: 4,
  Stakeholder: 6,
} as const;

type Part = keyof typeof parts;

/** Words that names are made of, so that searches have something to tell apart. */
const words = [
  "kasvu",
  "lapset",
  "koulu",
  "liikenne",
  "ilmasto",
  "yritykset",
  "kulttuuri",
  "terveys",
  "asuminen",
  "meri",
];

/**
 * The strategies of cities that do not exist, each of 105 nodes and 252 links, five of which lead to other cities: 300 of
 * them are 31,500 nodes and 75,600 links. The same count always gives the same cities.
 */
export function manyCities(count: number): Creation[] {
  const cities = Array.from({ length: count }, (_, city) => city);
  return [...cities.flatMap(nodesOf), ...cities.flatMap((city) => linksOf(city, count))];
}

/** The id of a node of a city. */
export function idIn(city: number, type: Part, index: number): string {
  return `city-${city}/${type.toLowerCase()}-${index}`;
}

function nodesOf(city: number): Creation[] {
  return Object.entries(parts).flatMap(([type, count]) =>
    Array.from({ length: count }, (_, index) => {
      const [one, other] = [words[(city + index) % words.length], words[(city * 7 + index * 3) % words.length]];
      const name = `${one} ja ${other} ${city}-${index}`;
      const own = type === "Contact" ? { contactVisibility: "ALL" } : {};
      const statements = [{ status: "STATED" as const }];
      return creating(type, idIn(city, type as Part, index), {
        properties: { name, ordinal: index, ...own },
        statements,
      });
    }),
  );
}

function linksOf(city: number, count: number): Creation[] {
  const link = (from: Part, one: number, type: string, to: Part, other: number, city2 = city): Creation =>
    linking(type, idIn(city, from, one), idIn(city2, to, other), {
      properties: type === "RESPONSIBLE_FOR" ? { role: "ACCOUNTABLE" } : {},
    });
  const each = (part: Part, make: (index: number) => Creation): Creation[] =>
    Array.from({ length: parts[part] }, (_, index) => make(index));
  const random = randomFrom(city);
  return [
    link("Strategy", 0, "HAS_MISSION", "Mission", 0),
    link("Strategy", 0, "HAS_VISION", "Vision", 0),
    ...each("Value", (value) => link("Strategy", 0, "HAS_VALUE", "Value", value)),
    ...each("Spearhead", (spearhead) => link("Strategy", 0, "HAS_SPEARHEAD", "Spearhead", spearhead)),
    ...each("Spearhead", (spearhead) => link("Spearhead", spearhead, "GUIDED_BY", "Value", spearhead)),
    ...each("Spearhead", (spearhead) => link("Spearhead", spearhead, "GUIDED_BY", "Value", spearhead + 2)),
    ...each("Programme", (programme) => link("Spearhead", programme % 3, "HAS_PROGRAMME", "Programme", programme)),
    ...each("Programme", (programme) => link("Programme", programme, "ADVANCES", "Vision", 0)),
    ...each("Programme", (programme) => link("Contact", programme, "RESPONSIBLE_FOR", "Programme", programme)),
    ...each("Measure", (measure) => link("Programme", measure % 12, "HAS_MEASURE", "Measure", measure)),
    ...each("Measure", (measure) => link("Contact", (measure * 5) % 12, "RESPONSIBLE_FOR", "Measure", measure)),
    ...each("Measure", (measure) => link("Measure", measure, "INVOLVES", "Stakeholder", measure % 6)),
    ...each("Contact", (contact) => link("Contact", contact, "MEMBER_OF", "Organisation", contact % 4)),
    ...each("Spearhead", (index) => link("Programme", index, "GUIDED_BY", "Value", index + 1)),
    link("Measure", 0, "RELATED_TO", "Measure", 1, (city + 1) % count),
    ...Array.from({ length: 4 }, (_, index) =>
      link("Measure", index + 2, "RELATED_TO", "Measure", 10 + random(50), random(count)),
    ),
  ];
}

/** Numbers that look random and are always the same (a linear congruential generator). */
function randomFrom(seed: number): (below: number) => number {
  let state = (seed + 1) * 2_654_435_761;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
