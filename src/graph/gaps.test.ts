import type { Observation } from "../model/observation";
import type { Goal } from "../model/types/goal";
import type { Indicator } from "../model/types/indicator";
import type { Language } from "../ontology/labels";
import type { Node } from "../ontology/node";
import { arbitraryRecorded, arbitraryView } from "../testing/arbitrary-graph";
import { holdsForManyInTime } from "../testing/choices";
import { kouvola } from "../testing/kouvola";
import { pace } from "../testing/walks";
import { keyOf, type LinkInWorld, type NodeInWorld, ontology, viewOf, world } from "../testing/world";
import { gapSentence, gapsOf, standInsFor } from "./gaps";
import type { View } from "./view";

const answering: [text: string, more: { role: string }] = ["c RESPONSIBLE_FOR x", { role: "ACCOUNTABLE" }];

describe("who answers for it", () => {
  it.each(["Programme", "Goal", "Measure"])("is expected of a %s", async (type) => {
    await expectGap("somebody-answers-for-it", { x: type });
    await expectNoGap("somebody-answers-for-it", { x: type, c: "Contact" }, [answering]);
  });

  it.each(["DONE", "CANCELLED"])("is not expected of what is %s", async (status) => {
    await expectNoGap("somebody-answers-for-it", { x: { type: "Measure", status } });
    await expectNoGap("a-goal-is-measured", { x: { type: "Goal", status } });
    await expectGap("a-source-says-it", { x: { type: "Measure", status } });
  });

  it.each(["PLANNED", "ACTIVE", "PAUSED"])("is expected of what is %s", async (status) => {
    await expectGap("somebody-answers-for-it", { x: { type: "Measure", status } });
  });

  it("is not expected of a strategy or a value", async () => {
    await expectNoGap("somebody-answers-for-it", { s: "Strategy", v: "Value" });
  });

  it("is not answered by whom one may ask", async () => {
    await expectGap("somebody-answers-for-it", { x: "Goal", c: "Contact" }, ["c CONTACT_FOR x"]);
  });

  it("is a gap also where the whole stands in, with the link that does", async () => {
    const graph = world({ x: "Programme", s: "Strategy", c: "Contact" }, [
      ["c RESPONSIBLE_FOR s", { role: "ACCOUNTABLE" }],
      "s HAS_PROGRAMME x",
    ]);
    expect(await gapsIn(viewOf(graph), "somebody-answers-for-it", true)).toEqual([
      "x, where c RESPONSIBLE_FOR x stands in",
    ]);
  });

  it("is a gap for those who may not see the one who does", async () => {
    const nodes = { x: "Goal", c: { type: "Contact", contactVisibility: "NONE" } };
    await expectGap(
      "somebody-answers-for-it",
      nodes,
      [answering],
      viewOf(world(nodes, [answering]), { audience: "PUBLIC" }),
    );
    await expectNoGap("somebody-answers-for-it", nodes, [answering]);
  });
});

describe("what carries out a spearhead", () => {
  it.each([
    ["Programme", "HAS_PROGRAMME"],
    ["Goal", "HAS_GOAL"],
  ])("can be a %s", async (type, linkType) => {
    await expectGap("a-spearhead-is-carried-out", { x: "Spearhead", other: type });
    await expectNoGap("a-spearhead-is-carried-out", { x: "Spearhead", other: type }, [`x ${linkType} other`]);
  });
});

describe("what a goal is measured by", () => {
  it.each([
    ["Indicator", "MEASURED_BY"],
    ["Target", "HAS_TARGET"],
  ])("can be a %s", async (type, linkType) => {
    await expectGap("a-goal-is-measured", { x: "Goal", other: type });
    await expectNoGap("a-goal-is-measured", { x: "Goal", other: type }, [`x ${linkType} other`]);
  });
});

describe("an observation", () => {
  const observed = (observation: object) => ({ x: { type: "Indicator", observations: [observation] } });

  it("is expected of an indicator, within the year before the day of the view", async () => {
    await expectGap("an-indicator-is-observed", { x: "Indicator" });
    await expectGap("an-indicator-is-observed", observed({ kind: "ACTUAL", value: 1, date: "2023-05-31" }));
    await expectNoGap("an-indicator-is-observed", observed({ kind: "ACTUAL", value: 1, date: "2023-06-01" }));
  });

  it("is missing a year later", async () => {
    const nodes = observed({ kind: "ACTUAL", value: 1, date: "2024-01-15" });
    await expectNoGap("an-indicator-is-observed", nodes);
    await expectGap("an-indicator-is-observed", nodes, [], viewOf(world(nodes), { day: "2025-01-16" }));
  });

  it("is not what is aimed at", async () => {
    await expectGap("an-indicator-is-observed", observed({ kind: "TARGET", value: 1, date: "2024-01-01" }));
  });
});

describe("a source", () => {
  it("is expected of every node but a source itself", async () => {
    await expectGap("a-source-says-it", { x: "Value" });
    await expectGap("a-source-says-it", { x: { type: "Value", statements: [{ status: "STATED" }] } });
    await expectNoGap("a-source-says-it", { s: "Source" });
  });

  it("may be that of one property", async () => {
    const statements = [{ status: "STATED", property: "name", source: "s" }];
    await expectNoGap("a-source-says-it", { s: "Source", x: { type: "Value", statements } });
  });
});

describe("the gaps of any graph", () => {
  it("are what a plain look at every node and link finds", async () => {
    await holdsForManyInTime(200, async (choices) => {
      const view = arbitraryView(choices, arbitraryRecorded(choices));
      const found = (await gapsOf(view, null, pace())).map(({ expectation, node }) => `${expectation.name} ${node.id}`);
      expect(found.sort()).toEqual(gapsByLooking(view).sort());
    });
  });
});

describe("the gaps of Kouvola", () => {
  const view = viewOf(kouvola(ontology), { audience: "PUBLIC" });

  it("are that neither programme names who answers for it, and no spearhead a programme or goal", async () => {
    const gaps = await gapsOf(view, "kouvola", pace());
    const told = gaps.map((gap) => [gap.expectation.name, gap.node.id, standInsFor(view, gap).length]);
    expect(told.sort()).toEqual([
      ["a-spearhead-is-carried-out", "kouvola/lasten-kasvu", 0],
      ["a-spearhead-is-carried-out", "kouvola/nuorten-kasvu", 0],
      ["a-spearhead-is-carried-out", "kouvola/yritysten-kasvu", 0],
      ["somebody-answers-for-it", "kouvola/elinvoiman-kasvu-ohjelma", 3],
      ["somebody-answers-for-it", "kouvola/hyvinvoinnin-kasvu-ohjelma", 3],
    ]);
  });

  it("are not those of another space", async () => {
    expect(await gapsOf(view, "iitti", pace())).toEqual([]);
  });

  it("are worked out once for a view", async () => {
    expect(await gapsOf(view, "kouvola", pace())).toBe(await gapsOf(view, "kouvola", pace()));
  });

  it.each<[Language | null, string]>([
    [null, "Lähde ei kerro, mikä ohjelma tai tavoite toteuttaa juuri kasvukärkeä Lasten kasvu"],
    ["sv", "Källan säger inte vilket program eller mål som förverkligar just tillväxtspetsen Barnens växande"],
    ["en", "The source names no programme or goal specifically for the spearhead Growth of children"],
  ])("are said in a sentence, in %s", async (language, sentence) => {
    const gaps = await gapsOf(view, "kouvola", pace());
    const [gap] = gaps.filter(({ node }) => node.id === "kouvola/lasten-kasvu");
    expect(gap && gapSentence(view, gap, language)).toBe(sentence);
  });
});

/** Asks every node for everything that may be missing, one after another. */
function gapsByLooking(view: View): string[] {
  const links = view.links();
  const leaves = (id: string, ...types: string[]) =>
    links.some((one) => one.sourceId === id && types.includes(one.type));
  const enters = (id: string, type: string) => links.some((one) => one.targetId === id && one.type === type);
  const yearBefore = `${Number(view.day.slice(0, 4)) - 1}${view.day.slice(4)}`;
  return view.nodes().flatMap((node) => {
    const {
      id,
      type,
      status,
      observations = [],
    } = node as Node & Partial<Pick<Goal & Indicator, "status" | "observations">>;
    const isOver = status === "DONE" || status === "CANCELLED";
    const isRecent = ({ kind, date }: Observation) =>
      kind === "ACTUAL" && date && date >= yearBefore && date <= view.day;
    const gaps = {
      "somebody-answers-for-it":
        ["Programme", "Goal", "Measure"].includes(type) && !isOver && !enters(id, "RESPONSIBLE_FOR"),
      "a-spearhead-is-carried-out": type === "Spearhead" && !leaves(id, "HAS_PROGRAMME", "HAS_GOAL"),
      "a-goal-is-measured": type === "Goal" && !isOver && !leaves(id, "MEASURED_BY", "HAS_TARGET"),
      "an-indicator-is-observed": type === "Indicator" && !observations.some(isRecent),
      "a-source-says-it": type !== "Source" && !view.statementsOf(node).some(({ sourceId }) => sourceId),
    };
    return Object.entries(gaps).flatMap(([name, isMissing]) => (isMissing ? [`${name} ${id}`] : []));
  });
}

type Nodes = Readonly<Record<string, NodeInWorld>>;

async function expectGap(name: string, nodes: Nodes, links: LinkInWorld[] = [], view = viewOf(world(nodes, links))) {
  expect(await gapsIn(view, name)).toEqual(["x"]);
}

async function expectNoGap(name: string, nodes: Nodes, links: LinkInWorld[] = []): Promise<void> {
  expect(await gapsIn(viewOf(world(nodes, links)), name)).toEqual([]);
}

/** The keys of the nodes with a gap of some kind, with what stands in when that is asked for. */
async function gapsIn(view: View, name: string, withStandIns = false): Promise<string[]> {
  const gaps = (await gapsOf(view, null, pace())).filter(({ expectation }) => expectation.name === name);
  return gaps.map((gap) => {
    const standIns = standInsFor(view, gap).map(
      ({ sourceId, type, targetId }) => `${keyOf(sourceId)} ${type} ${keyOf(targetId)}`,
    );
    return withStandIns ? `${keyOf(gap.node.id)}, where ${standIns.join(" and ")} stands in` : keyOf(gap.node.id);
  });
}
