import { world } from "../testing/world";
import { CurrentGraph } from "./current-graph";

const day = "2024-06-01";

describe("the current graph", () => {
  it("answers nothing before it is loaded", () => {
    const current = new CurrentGraph();
    expect([current.isLoaded, current.revision]).toEqual([false, null]);
    expect(() => current.view("PUBLIC", day)).toThrow(expect.objectContaining({ code: "NOT_READY" }));
  });

  it("gives one view to all who ask the same, and another to those who ask otherwise", () => {
    const current = new CurrentGraph();
    current.show(world({ a: "Goal", b: { type: "Goal", visibility: "INTERNAL" } }));
    expect([current.isLoaded, current.revision]).toEqual([true, 1]);
    const view = current.view("PUBLIC", day);
    expect(current.view("PUBLIC", day)).toBe(view);
    expect(current.view("INTERNAL", day).nodes()).toHaveLength(2);
    expect(current.view("PUBLIC", "2024-06-02")).toMatchObject({ audience: "PUBLIC", day: "2024-06-02" });
    expect(view.nodes()).toHaveLength(1);
  });

  it("answers from a new state at once, and lets what has begun end on the old one", () => {
    const current = new CurrentGraph();
    current.show(world({ a: "Goal" }));
    const before = current.view("PUBLIC", day);
    current.show(world({ a: "Goal", b: "Goal" }));
    expect(current.view("PUBLIC", day).nodes()).toHaveLength(2);
    expect(before.nodes()).toHaveLength(1);
  });
});
