import { shortened } from "./shortened";

const more = (count: number) => ` and ${count} others`;

describe("a sentence of many names", () => {
  it("tells the first of them, how many others there are, and what comes after them", () => {
    expect(read(shortened(sentence(20), "x", more))).toBe("X has n1, n2, n3, n4, n5, n6, n7 and 13 others as parts.");
  });

  it("is left alone when it has few", () => {
    expect(read(shortened(sentence(8), "x", more))).toBe("X has n1, n2, n3, n4, n5, n6, n7, n8 as parts.");
  });
});

function sentence(count: number) {
  const names = Array.from({ length: count }, (_, place) => [
    { text: place === 0 ? " has " : ", ", node: null },
    { text: `n${place + 1}`, node: { id: `n${place + 1}` } },
  ]);
  return [{ text: "X", node: { id: "x" } }, ...names.flat(), { text: " as parts.", node: null }];
}

function read(parts: readonly { readonly text: string }[]): string {
  return parts.map(({ text }) => text).join("");
}
