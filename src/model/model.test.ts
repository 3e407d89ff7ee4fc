import { formsAskedFor, parseFrame, readingsOf } from "../ontology/frame";
import { languages } from "../ontology/labels";
import { propertiesOf } from "../ontology/property";
import { createOntology } from ".";
import { Observation } from "./observation";

/** Each node type with its own properties, as `name: type`; a capital is the name of an enumeration. */
const nodeTypes: Readonly<Record<string, string>> = {
  Contact: `title: string, phones: strings, email: string, streetAddress: string, postalCode: string,
    postalTown: string, contactVisibility: ContactVisibility`,
  FocusArea: "",
  Goal: "status: Status, startYear: int, endYear: int",
  GrowthPlatform: "",
  Indicator: "unit: string, direction: IndicatorDirection",
  Measure: "status: Status, startYear: int, endYear: int, progress: int",
  Mission: "",
  Organisation: "organisationKind: OrganisationKind",
  Place: "streetAddress: string, postalCode: string, postalTown: string, latitude: float, longitude: float",
  Principle: "",
  Programme: "status: Status, startYear: int, endYear: int",
  Source: "url: string, publishedOn: date, modifiedOn: date, textLanguage: Language, text: string",
  Spearhead: "",
  Stakeholder: "stakeholderKind: StakeholderKind",
  Strategy: "status: Status, startYear: int, endYear: int",
  Target: "value: float, unit: string, year: int",
  Term: "definition: string",
  Theme: "",
  Value: "",
  Vision: "targetYear: int",
};

/** Each link type with its ends and its field on either; a + is at the end where the part of a whole is. */
const linkTypes = table(`
  STRATEGY_OF     | Strategy | Organisation | organisations | strategies
  HAS_MISSION     | Strategy | +Mission | missions | strategies
  MISSION_OF      | Mission | Organisation | missionOf | missions
  HAS_VISION      | Strategy | +Vision | visions | strategies
  VISION_OF       | Vision | Organisation | visionOf | visions
  HAS_VALUE       | Strategy | Value | values | strategies
  HAS_SPEARHEAD   | Strategy | +Spearhead | spearheads | strategies
  HAS_PROGRAMME   | Strategy, Spearhead | +Programme | programmes | programmeOf
  SCHEDULES       | Programme | Strategy, Spearhead, Goal | schedules | scheduledBy
  HAS_GOAL        | Strategy, Spearhead, Programme | +Goal | goals | goalOf
  HAS_MEASURE     | Programme, Goal | +Measure | measures | measureOf
  HAS_PRINCIPLE   | Strategy, Programme | +Principle | principles | principleOf
  FOCUSES_ON      | Spearhead | FocusArea | focusAreas | spearheads
  GUIDED_BY       | Spearhead, Programme, Goal, Measure, Principle | Value | values | guides
  ADVANCES        | Spearhead, Programme, Goal, Measure | Mission, Vision, Spearhead, Goal | advances | advancedBy
  AIMS_AT         | Mission, Vision, Spearhead | Theme | aimsAt | aimedAtBy
  ADDRESSES       | Programme, Goal, Measure | Theme | themes | addressedBy
  HAS_TARGET      | Vision, Programme, Goal, Measure | Target | targets | targetOf
  MEASURED_BY     | Target, Goal, Measure | Indicator | indicators | measuring
  CONCERNS        | Target, Indicator, Goal, Measure | Organisation, Place, Stakeholder | concerns | concernedBy
  REQUIRES        | Spearhead, Programme, Goal, Measure | GrowthPlatform, Measure | requires | requiredBy
  UNITES          | Strategy | Stakeholder | unites | unitedBy
  INVOLVES        | Programme, Goal, Measure, GrowthPlatform | Stakeholder, Organisation | involves | involvedIn
  TARGETS         | Spearhead, Programme, Goal, Measure | Stakeholder | targetGroups | targetedBy
  INVESTS_THROUGH | Organisation | GrowthPlatform | investsThrough | investors
  EXEMPLIFIED_BY  | GrowthPlatform | Place, GrowthPlatform | examples | exampleOf
  LOCATED_AT      | Organisation, GrowthPlatform, Measure, Contact, Place | Place, Organisation | locations | locationOf
  MEMBER_OF       | Contact | Organisation | organisations | members
  PART_OF         | +Organisation, Strategy, Programme, Goal, Theme, Place | same | partOf | parts
  RESPONSIBLE_FOR | Contact, Organisation | Strategy, Spearhead, Programme, Goal, Measure, Indicator | responsibleFor | responsible
  CONTACT_FOR     | Contact | any but Contact | contactFor | contacts
  LISTED_IN       | any | Source | listedIn | lists
  DEFINED_BY      | any | Term | definedBy | defines
  SUPERSEDES      | Strategy, Programme, Goal, Measure, Source | same | supersedes | supersededBy
  RELATED_TO      | any | any | related | related
`);

const ontology = createOntology();

describe("the node types", () => {
  it("are the twenty of a city's strategy, with their own properties", () => {
    const found = ontology.nodeTypes.map(({ name, properties }) => {
      const own = properties.filter((property) => property.declaredBy === name);
      return [name, own.map((one) => `${one.name}: ${typeof one.type === "string" ? one.type : one.type.name}`)];
    });
    const expected = Object.entries(nodeTypes).map(([name, own]) => [name, split(own, ",")]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
    expect(found).toHaveLength(20);
  });

  it("require nothing of their own but how much of a contact is shown, which is nothing unless said", () => {
    const required = ontology.nodeTypes.flatMap(({ name, properties }) =>
      properties.filter((one) => one.declaredBy === name && one.required),
    );
    expect(required).toEqual([expect.objectContaining({ name: "contactVisibility", default: "NONE" })]);
  });

  it("keep every detail of a contact personal, and nothing of a place", () => {
    const personalOf = (type: string) =>
      ontology.nodeType(type)?.properties.flatMap(({ name, personal }) => (personal ? [name] : []));
    expect(personalOf("Contact")).toEqual(split("title, phones, email, streetAddress, postalCode, postalTown", ","));
    expect(personalOf("Place")).toEqual([]);
  });

  it("declare the forms of their words that sentences ask for, and no others", () => {
    const askedOfChanges = ["singular fi genitive", "singular fi partitive", "singular sv definite"];
    const asked = new Map(ontology.nodeTypes.map(({ name }) => [name, new Set(askedOfChanges)]));
    for (const linkType of ontology.linkTypes) {
      for (const { end, plural, language, form } of formsAskedFor(linkType)) {
        for (const { name } of end === "source" ? linkType.sources : linkType.targets) {
          asked.set(name, (asked.get(name) ?? new Set()).add(`${plural ? "plural" : "singular"} ${language} ${form}`));
        }
      }
    }
    for (const { name, forms, pluralForms } of ontology.nodeTypes) {
      const declared = languages.flatMap((one) => [
        ...Object.keys(forms?.[one] ?? {}).map((form) => `singular ${one} ${form}`),
        ...Object.keys(pluralForms?.[one] ?? {}).map((form) => `plural ${one} ${form}`),
      ]);
      expect([name, declared.sort()]).toEqual([name, [...(asked.get(name) ?? [])].sort()]);
    }
  });

  it("own a list of observations where something is measured", () => {
    const lists = ontology.nodeTypes.flatMap(({ name, entries }) =>
      entries.filter((one) => one.declaredBy === name).map((one) => `${name}.${one.name}`),
    );
    expect(lists).toEqual(["Indicator.observations"]);
    expect(propertiesOf(Observation).map(({ name, required }) => [name, required ?? false])).toEqual([
      ["date", false],
      ["period", false],
      ["kind", true],
      ["value", true],
    ]);
  });
});

describe("the link types", () => {
  it("are the thirty-five of a city's strategy, with their ends and fields", () => {
    const found = ontology.linkTypes.map(({ name, sources, targets, source, target }) => ({
      name,
      sources: sources.map((type) => type.name).sort(),
      targets: targets.map((type) => type.name).sort(),
      fields: [source.field, target.field],
    }));
    const expected = linkTypes.map(({ name, sources, targets, fields }) => ({ name, sources, targets, fields }));
    expect(found.sort(byName)).toEqual(expected.sort(byName));
    expect(found).toHaveLength(35);
  });

  it("build wholes from parts where the table says so", () => {
    const found = ontology.linkTypes.map(({ name, part }) => [name, part ?? null]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(linkTypes.map(({ name, part }) => [name, part])));
  });

  it("give every node type its fields, from either end", () => {
    for (const { name } of ontology.nodeTypes) {
      const fields = linkTypes.flatMap(({ sources, targets, fields: [source, target] }) => [
        ...(sources.includes(name) ? [source] : []),
        ...(targets.includes(name) ? [target] : []),
      ]);
      const found = ontology.relationships(name).map((relationship) => relationship.field);
      expect([name, found.sort()]).toEqual([name, [...new Set(fields)].sort()]);
    }
  });

  it("give every node the fields of what anything may be tied to", () => {
    expect(ontology.commonRelationships.map(({ field }) => field).sort()).toEqual(["definedBy", "listedIn", "related"]);
  });

  it("tie a thing to one of its own type where that is what they are for", () => {
    for (const name of ["PART_OF", "SUPERSEDES"]) {
      expect(ontology.linkType(name)?.allows("Goal", "Goal")).toBe(true);
      expect(ontology.linkType(name)?.allows("Goal", "Strategy")).toBe(false);
    }
  });

  it("read the same from either end only where things are merely related", () => {
    expect(ontology.linkTypes.filter((type) => type.symmetric).map((type) => type.name)).toEqual(["RELATED_TO"]);
  });

  it("ask for a role only where someone answers for something", () => {
    const withRoles = ontology.linkTypes.filter((type) => type.roles ?? type.requires);
    expect(withRoles.map(({ name, roles, requires }) => [name, Object.keys(roles ?? {}), requires])).toEqual([
      ["RESPONSIBLE_FOR", ["ACCOUNTABLE", "COORDINATES", "CONTRIBUTES", "UNSPECIFIED"], ["role"]],
    ]);
  });

  it("make a sentence of both ends, from either and in every language, and one of several at the other end", () => {
    for (const linkType of ontology.linkTypes) {
      const { name } = linkType;
      const all = readingsOf(linkType).flatMap(({ one, several }) => [one, several]);
      for (const frame of all.flatMap((labels) => languages.map((language) => labels?.[language] ?? "none"))) {
        const ends = parseFrame(frame).flatMap((part) => (typeof part === "string" ? [] : [part.end]));
        expect([name, frame, ends.sort()]).toEqual([name, frame, ["source", "target"]]);
        expect(frame).not.toMatch(/\.$|^\s|\s$| {2}/);
      }
    }
  });
});

describe("the vocabulary", () => {
  it.each([
    ["Status", "PLANNED, ACTIVE, PAUSED, DONE, CANCELLED"],
    ["OrganisationKind", "CITY, CITY_GROUP, UNIT, OTHER"],
    ["StakeholderKind", "GROUP, ORGANISATION, PERSON"],
    ["ContactVisibility", "NONE, NAME, ALL"],
    ["IndicatorDirection", "UP, DOWN"],
    ["ObservationKind", "TARGET, ACTUAL"],
  ])("has the values of %s in their order", (name, values) => {
    const found = ontology.enumerations.find((one) => one.name === name);
    expect(Object.keys(found?.values ?? {})).toEqual(split(values, ","));
  });
});

interface Row {
  readonly name: string;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly fields: readonly string[];
  readonly part: string | null;
}

function table(text: string): Row[] {
  return split(text, "\n").map((line) => {
    const [name = "", from = "", to = "", ...fields] = split(line, "|");
    const sources = typesOf(from);
    const targets = to === "same" ? sources : typesOf(to);
    const part = from.startsWith("+") ? "source" : to.startsWith("+") ? "target" : null;
    return { name, sources, targets, fields, part };
  });
}

function typesOf(text: string): string[] {
  const all = Object.keys(nodeTypes);
  if (text === "any") return all;
  if (text === "any but Contact") return all.filter((name) => name !== "Contact");
  return split(text.replace("+", ""), ",").sort();
}

function split(text: string, mark: string): string[] {
  return text
    .split(mark)
    .map((part) => part.trim())
    .filter(Boolean);
}

function byName(one: { name: string }, other: { name: string }): number {
  return one.name < other.name ? -1 : 1;
}
