/** As much of a document as counting needs; the YAML as it stands has it too. */
export interface PlainDocument {
  readonly nodes: readonly { readonly id: string; readonly type: string }[];
  readonly links: readonly PlainLink[];
}

/** A link by its type and its ends. */
export interface PlainLink {
  readonly type: string;
  readonly source: string;
  readonly target: string;
}

/**
 * What follows from a document such as Kouvola's, by plain loops that know neither the graph nor the ontology: a second
 * opinion to hold the rules against. Complete for wholes of one level and premises without roles that differ.
 */
export function expectedDerivedLinks({ nodes, links }: PlainDocument): PlainLink[] {
  const typeOf = new Map(nodes.map(({ id, type }) => [id, type]));
  const derived: PlainLink[] = [];
  for (const { whole, part } of wholesAndParts(links)) {
    const type = typeOf.get(part) ?? "";
    for (const said of links) {
      if (said.type === "HAS_VALUE" && said.source === whole && guidable.includes(type)) {
        derived.push({ type: "GUIDED_BY", source: part, target: said.target });
      }
      if (said.type === "CONTACT_FOR" && said.target === whole && type !== "Contact") {
        derived.push({ type: "CONTACT_FOR", source: said.source, target: part });
      }
      if (said.type === "RESPONSIBLE_FOR" && said.target === whole && answerable.includes(type)) {
        if (!links.some((own) => own.type === "RESPONSIBLE_FOR" && own.target === part)) {
          derived.push({ type: "RESPONSIBLE_FOR", source: said.source, target: part });
        }
      }
      if (said.type === "SCHEDULES" && said.target === whole && schedulable.includes(type)) {
        derived.push({ type: "SCHEDULES", source: said.source, target: part });
      }
      if (said.type === "ADVANCES" && said.source === whole && advancing.includes(type)) {
        derived.push({ type: "ADVANCES", source: part, target: said.target });
      }
    }
  }
  for (const { source, target } of links.filter(({ type }) => type === "LOCATED_AT")) {
    for (const step of links) {
      const leadsOn = (step.type === "PART_OF" || step.type === "LOCATED_AT") && step.source === target;
      if (leadsOn && typeOf.get(target) === "Place") derived.push({ type: "LOCATED_AT", source, target: step.target });
    }
  }
  const said = new Set(links.map(keyOf));
  const news = derived.filter((link) => link.source !== link.target && !said.has(keyOf(link)));
  return [...new Map(news.map((link) => [keyOf(link), link])).values()];
}

const guidable = ["Spearhead", "Programme", "Goal", "Measure"];
const answerable = ["Strategy", "Spearhead", "Programme", "Goal", "Measure", "Indicator"];
const schedulable = ["Strategy", "Spearhead", "Goal"];
const advancing = ["Spearhead", "Programme", "Goal", "Measure"];

const fromWholeToPart = [
  "HAS_MISSION",
  "HAS_VISION",
  "HAS_SPEARHEAD",
  "HAS_PROGRAMME",
  "HAS_GOAL",
  "HAS_MEASURE",
  "HAS_PRINCIPLE",
];

/** Every whole with each of its parts and of their parts. */
function wholesAndParts(links: readonly PlainLink[]): { whole: string; part: string }[] {
  const pairs: { whole: string; part: string }[] = [];
  for (const { type, source, target } of links) {
    if (fromWholeToPart.includes(type)) pairs.push({ whole: source, part: target });
    if (type === "PART_OF") pairs.push({ whole: target, part: source });
  }
  for (const upper of pairs) {
    for (const lower of pairs) {
      const pair = { whole: upper.whole, part: lower.part };
      if (upper.part !== lower.whole) continue;
      if (!pairs.some(({ whole, part }) => whole === pair.whole && part === pair.part)) pairs.push(pair);
    }
  }
  return pairs;
}

function keyOf({ type, source, target }: PlainLink): string {
  return `${type} ${source} ${target}`;
}
