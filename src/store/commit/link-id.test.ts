import { isId } from "../../ontology/id";
import { linkId } from "./link-id";
import type { NaturalKey } from "./natural-key";

const key: NaturalKey = {
  type: "HAS_VALUE",
  sourceId: "kouvola/strategia",
  targetId: "kouvola/rohkeus",
  role: null,
  validFrom: null,
};

describe("the id of a link that was given none", () => {
  it("is in the space of its source and has the form of an id", () => {
    expect(linkId(key)).toMatch(/^kouvola\/link-[0-9a-v]{12}$/);
    expect(isId(linkId(key, 51))).toBe(true);
  });

  it("never changes from one version of the program to the next", () => {
    expect(linkId(key)).toBe("kouvola/link-4asa8kvgvqll");
  });

  it("differs when any part of the natural key does", () => {
    const others: Partial<NaturalKey>[] = [
      { type: "GUIDED_BY" },
      { sourceId: "kouvola/toinen" },
      { targetId: "kouvola/toinen" },
      { role: "ACCOUNTABLE" },
      { validFrom: "ACCOUNTABLE" },
      { sourceId: key.targetId, targetId: key.sourceId },
    ];
    const ids = others.map((other) => linkId({ ...key, ...other }));
    expect(new Set([linkId(key), ...ids]).size).toBe(others.length + 1);
  });

  it("begins the same however long it is", () => {
    expect(linkId(key, 20).startsWith(linkId(key))).toBe(true);
  });
});
