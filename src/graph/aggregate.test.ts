import { arbitraryRecorded, arbitraryView } from "../testing/arbitrary-graph";
import { holdsForMany } from "../testing/choices";
import { redacted } from "../testing/models/redacted";
import { ontology } from "../testing/world";
import { isMeasurable, type Measurable, type Summary, summaryOf } from "./aggregate";

const year = propertyNamed("Goal", "startYear");
const published = propertyNamed("Source", "publishedOn");

describe("a summary", () => {
  it("counts, adds up and averages the numbers that there are", () => {
    const expected: Summary = { count: 3, min: 2021, max: 2030, sum: 6076, avg: 6076 / 3 };
    expect(summaryOf(year, [2030, null, 2021, 2025, null])).toEqual(expected);
  });

  it("counts nought as a value, and numbers below it as less", () => {
    expect(summaryOf(year, [0, -10, 9])).toMatchObject({ count: 3, min: -10, max: 9, sum: -1 });
  });

  it("has no least, greatest and average of nothing, and a sum of 0", () => {
    expect(summaryOf(year, [null])).toEqual({ count: 0, min: null, max: null, sum: 0, avg: null });
  });

  it("orders days and does not add them up", () => {
    const expected: Summary = { count: 2, min: "2021-11-10", max: "2022-01-01", sum: null, avg: null };
    expect(summaryOf(published, ["2022-01-01", "2021-11-10"])).toEqual(expected);
  });

  it("is the same whatever the order of the list", () => {
    const weights = [0.1, 1e16, 0.2, -1e16, 0.3, 1];
    expect(summaryOf(year, weights)).toEqual(summaryOf(year, weights.toReversed()));
  });

  it("is what a loop over what may be seen comes to", () => {
    holdsForMany(100, (choices) => {
      const recorded = arbitraryRecorded(choices);
      const view = arbitraryView(choices, recorded);
      const records = redacted(recorded, view);
      for (const type of ontology.nodeTypes) {
        const visible = records.nodes.filter((node) => node.type === type.name);
        for (const property of type.properties.filter(isMeasurable)) {
          const values = view.nodes(type.name).map((node) => view.read(node, property.name));
          const plain = visible.map(
            (node) => (node as unknown as Record<string, number | string | null>)[property.name],
          );
          expect({ property, ...summaryOf(property, values) }).toEqual({ property, ...loop(property, plain) });
        }
      }
    });
  });
});

/** The same by one loop that remembers what it met; whole and half numbers add up exactly in any order. */
function loop(property: Measurable, values: readonly (number | string | null | undefined)[]): Summary {
  let [count, sum] = [0, 0];
  let min: number | string | null = null;
  let max: number | string | null = null;
  for (const value of values) {
    if (value === null || value === undefined) continue;
    count++;
    if (min === null || value < min) min = value;
    if (max === null || value > max) max = value;
    if (typeof value === "number") sum += value;
  }
  if (String(property.type).startsWith("date")) return { count, min, max, sum: null, avg: null };
  return { count, min, max, sum, avg: count ? sum / count : null };
}

function propertyNamed(type: string, name: string): Measurable {
  const property = ontology.nodeType(type)?.properties.find((one) => one.name === name);
  if (!property || !isMeasurable(property)) throw new Error(`${type}.${name} cannot be summed up`);
  return property;
}
