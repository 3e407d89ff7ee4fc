import { type RunningService, startService } from "../../testing/start-service";
import { Writer } from "../../testing/writer";

interface Performed {
  readonly operations:
    | readonly {
        readonly operation: string;
        readonly ref: string | null;
        readonly id: string;
        readonly node: { readonly id: string; readonly version: number } | null;
        readonly link: { readonly sentence: string } | null;
        readonly changes: readonly { readonly operation: string; readonly subjectId: string }[];
      }[]
    | null;
}

const fields =
  "operations { operation ref id node { id version } link { sentence(language: EN) } changes { operation subjectId } }";
const inferred = [{ status: "INFERRED", why: "Kokeillaan.", confidence: "LOW" }];

let service: RunningService;
let writer: Writer;
beforeAll(async () => {
  service = await startService({ SEED: "none" });
  writer = new Writer(service);
});
afterAll(() => service.close());

async function latest(): Promise<number> {
  return (await writer.read<{ revision: { number: number } }>("{ revision { number } }")).revision.number;
}

describe("apply", () => {
  it("does many things in one commit, and tells what became of each", async () => {
    const operations = [
      { createSource: { ref: "s", id: "apply/sivu", name: "Sivu", text: "Kasvu kaikille" } },
      {
        createGoal: {
          ref: "g",
          space: "apply",
          name: "Kasvu",
          statements: [{ status: "STATED", source: "#s", quote: "Kasvu" }],
        },
      },
      { createMeasure: { ref: "m", space: "apply", name: "Kasvu", measureOf: [{ to: "#g", statements: inferred }] } },
      { createValue: { space: "apply", name: "Ilo", guides: [{ to: "#m", statements: inferred }] } },
      { createLink: { type: "GUIDED_BY", source: "#g", target: "apply/ilo", statements: inferred } },
      { updateMeasure: { id: "#m", patch: { progress: 10 } } },
      { addTranslations: { id: "#g", translations: [{ language: "SV", status: "EDITOR", name: "Växande" }] } },
    ];
    const before = await latest();
    const answer = await writer.does<Performed>("apply", { operations, reason: "kokeillaan" }, fields);
    expect(answer.revision).toBe(before + 1);
    const told = answer.operations?.map(({ operation, ref, id }) => [operation, ref, id]);
    expect(told).toEqual([
      ["createSource", "s", "apply/sivu"],
      ["createGoal", "g", "apply/kasvu"],
      ["createMeasure", "m", "apply/kasvu-2"],
      ["createValue", null, "apply/ilo"],
      ["createLink", null, expect.stringMatching(/^apply\/link-/)],
      ["updateMeasure", null, "apply/kasvu-2"],
      ["addTranslations", null, "apply/kasvu"],
    ]);
    const [, , measure, , link] = answer.operations ?? [];
    expect(measure?.changes.map(({ operation }) => operation)).toEqual(["CREATE", "CREATE"]);
    expect(measure?.node).toEqual({ id: "apply/kasvu-2", version: 1 });
    expect(link?.link).toEqual({ sentence: expect.stringContaining("is guided by") });
    expect(answer.changes).toHaveLength(7);
  });

  it("does nothing when one of its operations cannot be done, and tells everything that is wrong with all of them", async () => {
    const before = await latest();
    const operations = [
      { createValue: { id: "apply/rohkeus", name: "Rohkeus" } },
      { createGoal: { id: "apply/rohkeus", name: "Rohkeus" } },
      { createLink: { type: "GUIDED_BY", source: "apply/rohkeus", target: "apply/nowhere", statements: inferred } },
      { updateValue: { id: "apply/nobody", patch: { name: "x" } } },
      { deleteNode: { id: "apply/ilo", expectedVersion: 7 } },
    ];
    const refused = await writer.refusals("apply", { operations });
    expect(refused).toEqual([
      "ID_EXISTS at input.operations.1.createGoal.id",
      "INVALID_OPERATION at input.operations.2.createLink.target",
      "UNKNOWN_NODE at input.operations.3.updateValue.id",
      "VERSION_CONFLICT at input.operations.4.deleteNode.expectedVersion",
    ]);
    expect(await latest()).toBe(before);
    expect(await writer.read('{ value(id: "apply/rohkeus") { id } }')).toEqual({ value: null });
  });

  it("only tries when it is told so: the same answer, and nothing is kept", async () => {
    const before = await latest();
    const operations = [
      { createGoal: { ref: "g", space: "apply", name: "Koe" } },
      { createMeasure: { id: "apply/koe-2", name: "Koe", measureOf: [{ to: "#g", statements: inferred }] } },
      { updateValue: { id: "apply/ilo", patch: { name: "Riemu" } } },
    ];
    const tried = await writer.does<Performed>("apply", { operations, dryRun: true }, fields);
    expect([tried.revision, await latest()]).toEqual([before + 1, before]);
    expect(tried.changes?.map(({ operation }) => operation)).toEqual(["UPDATE", "CREATE", "CREATE", "CREATE"]);
    expect(tried.operations?.map(({ node }) => node)).toEqual([null, null, { id: "apply/ilo", version: 1 }]);
    const done = await writer.does<Performed>("apply", { operations }, fields);
    expect(done.changes).toEqual(tried.changes);
    expect(done.revision).toBe(tried.revision);
  });

  it.each([
    ["no operation", [], ["INVALID_ARGUMENT at input.operations"]],
    [
      "a ref that no operation before has",
      [{ updateGoal: { id: "#later", patch: {} } }, { createGoal: { ref: "later", space: "apply", name: "x" } }],
      ["INVALID_ARGUMENT at input.operations.0.updateGoal.id"],
    ],
    [
      "a ref that another has",
      [
        { createGoal: { ref: "a", space: "apply", name: "x" } },
        { createGoal: { ref: "a", space: "apply", name: "y" } },
      ],
      ["INVALID_ARGUMENT at input.operations.1.createGoal.ref"],
    ],
    [
      "refs by the names of prototypes",
      [{ updateGoal: { id: "#__proto__", patch: {} } }, { updateGoal: { id: "#constructor", patch: {} } }],
      [0, 1].map((index) => `INVALID_ARGUMENT at input.operations.${index}.updateGoal.id`),
    ],
    [
      "a ref of odd letters",
      [{ createGoal: { ref: "a b", space: "apply", name: "x" } }],
      ["INVALID_ARGUMENT at input.operations.0.createGoal.ref"],
    ],
    [
      "1,001 operations",
      Array.from({ length: 1_001 }, (_, index) => ({ deleteLink: { id: `apply/l${index}` } })),
      ["INVALID_ARGUMENT at input.operations"],
    ],
  ])("refuses %s", async (_, operations, refused) => {
    expect(await writer.refusals("apply", { operations })).toEqual(refused);
  });

  it("does a thousand operations at once", async () => {
    const operations = Array.from({ length: 1_000 }, (_, index) => ({
      createMeasure: { space: "tuhat", name: `Toimi ${index}` },
    }));
    const answer = await writer.does<Performed>("apply", { operations }, "operations { id }");
    expect(new Set(answer.operations?.map(({ id }) => id)).size).toBe(1_000);
    const found = await writer.read('{ measures(where: { space: { eq: "tuhat" } }) { totalCount } }');
    expect(found).toEqual({ measures: { totalCount: 1_000 } });
  });

  it("tells at most fifty things that are wrong", async () => {
    const operations = Array.from({ length: 200 }, () => ({ deleteNode: { id: "apply/nobody" } }));
    expect(await writer.refusals("apply", { operations })).toHaveLength(50);
    const malformed = Array.from({ length: 200 }, () => ({ deleteNode: { id: "No id" } }));
    expect(await writer.refusals("apply", { operations: malformed })).toHaveLength(50);
  });
});
