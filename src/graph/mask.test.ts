import { ontology, world } from "../testing/world";
import { disclosureOf, isContact, type Mask } from "./mask";
import { Sight } from "./sight";

const hidden = { type: "Contact", name: "Åke Öhman", contactVisibility: "NONE" } as const;

describe("the mask over public texts", () => {
  it("is none where nobody has anything to hide", () => {
    const open = { type: "Contact", contactVisibility: "ALL", phones: ["040 1"], email: "a@esim.fi" };
    expect(maskIn({ a: open, b: { type: "Contact", contactVisibility: "NAME" } })).toBeNull();
  });

  it.each([
    ["Vastaa Åke Öhman.", "Vastaa █████████."],
    ["Vastaa ÖHMAN ÅKE.", "Vastaa █████████."],
    ["Åke\n Öhmanin luvalla", "██████████in luvalla"],
    ["A\u030ake O\u0308hman", "███████████"],
    ["Åke ja Öhman", "Åke ja Öhman"],
  ])("hides a name however it is turned, spaced or written: %j", (text, expected) => {
    expect(masked({ a: hidden }, text)).toBe(expected);
  });

  it("hides a person's other names too", () => {
    const translations = [{ language: "sv", status: "EDITOR", name: "Ågot Ek" }];
    const person = { ...hidden, aliases: ["Ökä"], translations };
    expect(masked({ a: person }, "Ökä eli Ågot Ek")).toBe("███ eli ███████");
  });

  it.each([
    ["020 615 1234", "████████████"],
    ["0206151234", "██████████"],
    ["020-615-1234", "████████████"],
    ["020 615 123", "020 615 123"],
  ])("hides a number however its digits are grouped: %s", (text, expected) => {
    expect(masked({ a: { ...hidden, phones: ["020 6151234"] } }, text)).toBe(expected);
  });

  it("takes what is written of people as letters, never as a pattern", () => {
    const person = { ...hidden, name: "Eero (x) Kari", email: "e+k.a@esim.fi" };
    expect(masked({ a: person }, "Eero (x) Kari, e+k.a@esim.fi")).toBe(`${"█".repeat(13)}, ${"█".repeat(13)}`);
    expect(masked({ a: person }, "Eero x Kari, eek.a@esim.fi, e+kxa@esim.fi")).not.toContain("█");
  });

  it("hides the longer name where one begins with the other", () => {
    const short = { ...hidden, name: "Åke" };
    expect(masked({ a: short, b: hidden }, "Åke Öhman, Åke")).toBe("█████████, ███");
  });

  it("leaves the name to those who show it, and hides how to reach them", () => {
    const person = { ...hidden, contactVisibility: "NAME", phones: ["040 1"], email: "ake@esim.fi" };
    expect(masked({ a: person }, "Åke Öhman, 040 1, AKE@esim.fi")).toBe("Åke Öhman, █████, ███████████");
  });

  it("leaves a number or address that someone else gives to all, as those of an office are", () => {
    const office = { type: "Contact", contactVisibility: "ALL", phones: ["020-6151234"], email: "Kirjaamo@esim.fi" };
    const clerk = { ...hidden, phones: ["020 615 1234", "040 1"], email: "kirjaamo@ESIM.fi" };
    expect(masked({ office, clerk }, "020 615 1234, 040 1, kirjaamo@esim.fi")).toBe(
      "020 615 1234, █████, kirjaamo@esim.fi",
    );
  });
});

describe("what a contact discloses", () => {
  it.each([
    [{ visibility: "INTERNAL", contactVisibility: "ALL" }, "NONE"],
    [{ contactVisibility: "ALL" }, "ALL"],
    [{ contactVisibility: "NAME" }, "NAME"],
    [{ contactVisibility: "NONE" }, "NONE"],
  ])("is nothing when it is internal, else what it says: %j", (given, expected) => {
    const [node] = world({ a: { type: "Contact", ...given } }).nodes();
    expect(node && isContact(node)).toBe(true);
    expect(node && disclosureOf(node)).toBe(expected);
  });

  it("is a question for people only", () => {
    const others = ontology.nodeTypes.filter(({ name }) => name !== "Contact");
    const nodes = [...world(Object.fromEntries(others.map(({ name, field }) => [field.toLowerCase(), name]))).nodes()];
    expect(nodes.filter(isContact)).toEqual([]);
    expect(nodes).toHaveLength(others.length);
  });
});

/** What is left of a text for the public, in a world of these people. */
function masked(people: Parameters<typeof world>[0], text: string): string {
  return maskIn(people)?.(text) ?? text;
}

/** The mask over public texts in such a world. */
function maskIn(people: Parameters<typeof world>[0]): Mask | null {
  return new Sight(world(people), "PUBLIC", { day: "2024-06-01" }).mask;
}
