import { type Choices, holdsForMany } from "../testing/choices";
import type { Sort, SortValue } from "./order";
import { type Page, type Pageable, type PageRequest, pageOf } from "./page";

interface Item {
  readonly id: string;
  readonly rank: SortValue;
  readonly name: SortValue;
}

const sorts: readonly Sort<Item>[] = [
  { value: ({ rank }) => rank, descending: true, nullsFirst: false },
  { value: ({ name }) => name, descending: false, nullsFirst: true },
];

describe("a page", () => {
  it("has the usual number of rows when nobody says how many", () => {
    const rows = Array.from({ length: 60 }, (_, index) => item(`n${index}`, index));
    const page = pageOf(listOf(rows), {});
    expect(page.rows).toHaveLength(50);
    expect(page).toMatchObject({ total: 60, hasNextPage: true, hasPreviousPage: false });
  });

  it("is the end of the list when the last rows are asked for", () => {
    const rows = [item("a", 1), item("b", 3), item("c", 2), item("d", null)];
    const page = pageOf(listOf(rows), { last: 2 });
    expect(idsOf(page.rows)).toEqual(["a", "d"]);
    expect(page).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it("lies between two cursors when both are given", () => {
    const rows = ["a", "b", "c", "d", "e"].map((id, index) => item(id, -index));
    const { cursorOf } = pageOf(listOf(rows), {});
    const [first, , , , last] = rows as [Item, Item, Item, Item, Item];
    const page = pageOf(listOf(rows), { after: cursorOf(first), before: cursorOf(last), first: 2 });
    expect(idsOf(page.rows)).toEqual(["b", "c"]);
    expect(page).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  it("is empty where the list is, even after a cursor of when it was not", () => {
    const only = item("a", 1);
    const after = pageOf(listOf([only]), {}).cursorOf(only);
    expect(pageOf(listOf([]), { after })).toMatchObject({ rows: [], total: 0, hasNextPage: false });
  });
});

describe("pages one after another", () => {
  it("show every row once and in order, forwards and backwards, whatever their size", () => {
    holdsForMany(300, (choices) => {
      const rows = arbitraryItems(choices);
      const size = 1 + choices.below(7);
      const expected = [...rows].sort(inOrder).map(({ id }) => id);
      expect(walk(rows, (cursor) => ({ first: size, ...(cursor && { after: cursor }) }), "on")).toEqual(expected);
      expect(walk(rows, (cursor) => ({ last: size, ...(cursor && { before: cursor }) }), "back")).toEqual(expected);
    });
  });

  it("neither skip nor repeat a row that stays while others come and go between them", () => {
    holdsForMany(300, (choices) => {
      const before = arbitraryItems(choices);
      const size = 1 + choices.below(4);
      const first = pageOf(listOf(before), { first: size });
      const end = first.rows.at(-1);
      if (!end) return;
      const stays = before.filter(() => choices.below(3) > 0);
      const after = [...stays, ...arbitraryItems(choices).map((one) => ({ ...one, id: `new-${one.id}` }))];
      const rest = pageOf(listOf(after), { after: first.cursorOf(end), first: 500 });
      const seen = [...idsOf(first.rows), ...idsOf(rest.rows)];
      expect(new Set(seen).size).toBe(seen.length);
      for (const { id } of stays) expect(seen).toContain(id);
    });
  });
});

describe("a cursor", () => {
  const rows = [item("a", 1), item("b", 2)];
  const cursor = pageOf(listOf(rows), {}).cursorOf(rows[0] as Item);

  it.each(["", "x", "%", Buffer.from("{}").toString("base64url"), Buffer.from("[1]").toString("base64url")])(
    "is refused when it is none of ours: %j",
    (after) => {
      expect(() => pageOf(listOf(rows), { after: after || "?" })).toThrow(
        expect.objectContaining({ code: "INVALID_CURSOR" }),
      );
    },
  );

  it("is refused when another question gave it", () => {
    const other = { ...listOf(rows), fingerprint: () => "other" };
    expect(() => pageOf(other, { after: cursor })).toThrow(expect.objectContaining({ code: "FOREIGN_CURSOR" }));
  });
});

function item(id: string, rank: SortValue, name: SortValue = null): Item {
  return { id, rank, name };
}

function listOf(rows: readonly Item[]): Pageable<Item> {
  return { rows, sorts, identity: [({ id }) => id], fingerprint: () => "this" };
}

function arbitraryItems(choices: Choices): Item[] {
  return choices.list(13, (index) =>
    item(`i${index}`, choices.once(4) ? null : choices.below(3), choices.of(["a", "ä", null, "z", "A"])),
  );
}

/** Written out for the two criteria of this test: rank from the most, null last; then name, null first; then id. */
function inOrder(one: Item, other: Item): number {
  const ranks = [one.rank, other.rank].map((rank) => (rank === null ? -1 : Number(rank))) as [number, number];
  const alphabet = ["", "a", "A", "z", "ä"];
  const names = [one.name, other.name].map((name) => alphabet.indexOf(String(name ?? ""))) as [number, number];
  return ranks[1] - ranks[0] || names[0] - names[1] || (one.id < other.id ? -1 : 1);
}

function walk(rows: readonly Item[], ask: (cursor: string | null) => PageRequest, way: "on" | "back"): string[] {
  let found: string[] = [];
  for (let cursor: string | null = null; ; ) {
    const page: Page<Item> = pageOf(listOf(rows), ask(cursor));
    found = way === "on" ? [...found, ...idsOf(page.rows)] : [...idsOf(page.rows), ...found];
    const edge = way === "on" ? page.rows.at(-1) : page.rows[0];
    if (!edge || !(way === "on" ? page.hasNextPage : page.hasPreviousPage)) return found;
    cursor = page.cursorOf(edge);
  }
}

function idsOf(rows: readonly Item[]): string[] {
  return rows.map(({ id }) => id);
}
