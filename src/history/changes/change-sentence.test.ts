import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { View } from "../../graph/view";
import { languages } from "../../ontology/labels";
import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";
import type { NodeType } from "../../ontology/node-type";
import type { Property } from "../../ontology/property";
import { projectRoot } from "../../project-root";
import { type NodeInWorld, nodeIn, ontology, viewOf, world } from "../../testing/world";
import type { FeedEntry } from "../change-reader";
import { changeSentence } from "./change-sentence";
import { type Seen, SeenChange } from "./seen-change";

const file = join(projectRoot, "docs/change-sentences.md");
type Given = Readonly<Record<string, unknown>>;

describe("the sentence of a change", () => {
  it("tells what the value was and is, in words of each language", () => {
    expect(saidOf("Measure", { status: "PLANNED" }, { status: "ACTIVE" })).toEqual([
      "Toimenpiteen Aalto tila muuttui: suunniteltu → käynnissä",
      "Status för åtgärden Aalto ändrades: planerad → pågående",
      "The status of the measure Aalto changed: planned → active",
    ]);
  });

  it("tells only that a long text changed", () => {
    const [said] = saidOf("Measure", { description: "a".repeat(61) }, { description: "b" });
    expect(said).toBe("Toimenpiteen Aalto kuvaus muuttui");
  });

  it("calls a node as it was called before it was renamed", () => {
    const [said] = saidOf("Value", { name: "Ilo" }, { name: "Riemu" });
    expect(said).toBe("Arvon Ilo nimi muuttui: Ilo → Riemu");
  });

  it("lists what changed where that is more than one thing", () => {
    const [fi, sv, en] = saidOf("Measure", {}, { description: "x", ordinal: 1, validTo: "2027-01-01" });
    expect([fi, sv, en]).toEqual([
      "Toimenpidettä Aalto muutettiin: kuvaus, järjestysnumero ja voimassa asti",
      "Åtgärden Aalto ändrades: beskrivning, ordningsnummer och gäller till",
      "The measure Aalto was changed: description, ordinal and valid to",
    ]);
  });

  it("tells of a link by its own sentence", () => {
    const graph = world({ k: { type: "Spearhead", name: "Kärki" }, v: { type: "Vision", name: "Visio" } }, [
      "k ADVANCES v",
    ]);
    const [link] = graph.links();
    const seen = link ? { subject: link, view: viewOf(graph) } : null;
    expect([sentences(seen, null)[0], sentences(null, seen)[2]]).toEqual([
      "Poistettiin yhteys: Kärki edistää visiota",
      "A link was added: The spearhead Kärki advances the vision Visio",
    ]);
  });

  it("is none where nothing that is shown differs", () => {
    const node = seenNode("Value", {});
    expect(SeenChange.of(entryOf(node, node), node, node)).toBeNull();
    expect(SeenChange.of(entryOf(node, node), null, null)).toBeNull();
  });
});

describe("docs/change-sentences.md", () => {
  it("shows native readers what is said of changes (write it anew with UPDATE_SENTENCES=1)", () => {
    const text = review();
    if (process.env.UPDATE_SENTENCES) writeFileSync(file, text);
    expect(readFileSync(file, "utf8")).toBe(text);
  });
});

function review(): string {
  return [
    "# Sentences of changes",
    "",
    "What is said of a change of each type of node, of each property, and of a link: for native readers to review.",
    "`UPDATE_SENTENCES=1 npx jest src/history/changes/change-sentence.test.ts` writes this page.",
    "",
    ...ontology.nodeTypes.flatMap((type) => [`## ${type.name}`, "", ...table(ofType(type)), ""]),
    ...["## Links", "", ...table(ofLinks()), ""],
  ].join("\n");
}

function ofType({ name: type, properties, entries }: NodeType): string[][] {
  const own = properties.filter(({ managed, primary, declaredBy }) => !managed && !primary && declaredBy !== "Node");
  const common = properties.filter(({ name }) => ["name", "description", "validFrom"].includes(name));
  const node = seenNode(type, {});
  return [
    sentences(null, node),
    sentences(null, node, 2),
    sentences(node, null),
    ...[...common, ...own].map((property) => {
      const [one, other] = samples(property);
      return saidOf(type, { [property.name]: one }, { [property.name]: other });
    }),
    ...[...own, ...common.slice(1, 2)].slice(0, 1).flatMap((property) => {
      const [one] = samples(property);
      return property.required
        ? []
        : [saidOf(type, {}, { [property.name]: one }), saidOf(type, { [property.name]: one }, {})];
    }),
    ...entries.slice(0, 1).map(() => saidOf(type, { translations: [] }, { translations: [translation] })),
    saidOf(type, {}, { description: "Uusi", ordinal: 2 }),
  ];
}

const translation = { language: "sv", status: "EDITOR", name: "Våg" };

function samples({ name, type, between }: Property): [unknown, unknown] {
  if (typeof type !== "string") {
    const [one, other = null] = Object.keys(type.values);
    return [one, other];
  }
  switch (type) {
    case "int":
    case "float":
      return between ? [between[0], between[1]] : [2025, 2026];
    case "date":
      return ["2026-01-31", "2027-12-31"];
    case "strings":
      return [["020 123"], ["020 456"]];
    default:
      return name === "name" ? ["Aalto", "Niemi"] : ["yksi", "kaksi"];
  }
}

function ofLinks(): string[][] {
  const of = (given: Given): Seen | null => {
    const graph = world(
      { k: { type: "Spearhead", name: "Aalto", ...named }, v: { type: "Vision", name: "Kaski", ...named } },
      [["k ADVANCES v", given]],
    );
    const [subject] = graph.links();
    return subject ? { subject, view: viewOf(graph) } : null;
  };
  return [
    sentences(null, of({})),
    sentences(null, of({}), 2),
    sentences(of({}), null),
    sentences(of({ ordinal: 1 }), of({ ordinal: 2 })),
    sentences(of({}), of({ validTo: "2026-12-31" })),
    sentences(of({}), of({ note: "Uusi", statements: [{ status: "COLLECTIVE", why: "Kaikki" }] })),
  ];
}

const named = {
  translations: [
    { language: "sv", status: "EDITOR", name: "Våg" },
    { language: "en", status: "EDITOR", name: "Wave" },
  ],
};

function saidOf(type: string, before: Given, after: Given): string[] {
  return sentences(seenNode(type, before), seenNode(type, after));
}

function seenNode(type: string, given: Given): Seen & { readonly subject: Node } {
  const node: NodeInWorld = { type, name: "Aalto", ...given };
  const view: View = viewOf(world({ n: node }), { day: "2026-06-01" });
  return { subject: nodeIn(view, "n"), view };
}

/** What is said of a change in every language; with a later version, of one that was there before. */
function sentences(before: Seen | null, after: Seen | null, version = 1): string[] {
  const now = after && { ...after, subject: Object.assign(Object.create(after.subject), { version }) as Node | Link };
  const change = SeenChange.of(entryOf(before, after), before, now);
  if (!change) throw new Error("Nothing of the change is seen");
  return languages.map((language) => changeSentence(change, language));
}

function entryOf(before: Seen | null, after: Seen | null): FeedEntry {
  const subject = (after ?? before)?.subject;
  return {
    revision: 2,
    position: 0,
    operation: before ? (after ? "UPDATE" : "DELETE") : "CREATE",
    subjectId: subject?.id ?? "",
    subjectKind: subject && "sourceId" in subject ? "LINK" : "NODE",
    before: before?.subject ?? null,
    after: after?.subject ?? null,
    commit: { id: "a", actor: "editor", reason: null, recordedAt: "2026-01-01T00:00:00.000Z" },
  } as FeedEntry;
}

function table(said: readonly (readonly string[])[]): string[] {
  const unique = [...new Set(said.map((all) => `| ${all.join(" | ")} |`))];
  return ["| fi | sv | en |", "| --- | --- | --- |", ...unique];
}
