/** Types that have lanes of their own, in the order of the lanes. */
export const laneTypes: readonly string[] = [
  "MISSION",
  "VISION",
  "SPEARHEAD",
  "GROWTH_PLATFORM",
  "VALUE",
  "PROGRAMME",
  "GOAL",
  "MEASURE",
  "CONTACT",
];

/** The other types, in the order in which the last lane has them. */
const otherTypes: readonly string[] = [
  "STRATEGY",
  "TARGET",
  "INDICATOR",
  "FOCUS_AREA",
  "THEME",
  "PRINCIPLE",
  "STAKEHOLDER",
  "ORGANISATION",
  "PLACE",
  "TERM",
  "SOURCE",
];

/** The place of a type on the map, from its first lane to its last; a type that is not known here comes after all. */
export function placeOfType(type: string): number {
  const place = [...laneTypes, ...otherTypes].indexOf(type);
  return place < 0 ? Number.MAX_SAFE_INTEGER : place;
}
