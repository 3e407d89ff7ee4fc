import { Webhook } from "../store/entities/webhook";
import type { WebhookDelivery } from "../store/entities/webhook-delivery";
import type { Outcome } from "./post";
import { pauses } from "./schedule";
import { makeSecret } from "./sign";
import { Worker } from "./worker";

const webhook = Object.assign(new Webhook(), {
  ...{ id: "w", url: "https://kouvola.example/", secret: makeSecret(), nextRevision: 1, attempts: 0, generation: 1 },
  ...{ nextAttemptAt: null, disabledAt: null, disabledReason: null },
});

const arrived: Outcome = { status: 204, failure: null };
const refused: Outcome = { status: 500, failure: "The receiver answered with the status 500." };

/** Lets a worker tell of commits up to a revision, at times that the test says. */
function telling(latest: () => number, outcomes: (revision: number) => Outcome) {
  const clock = { now: new Date("2026-01-01T00:00:00.000Z") };
  const told: number[] = [];
  const notes: { webhook: Webhook; delivery: WebhookDelivery | null }[] = [];
  const worker = new Worker(webhook, {
    now: () => clock.now,
    random: () => 0.5,
    nextCommit: async ({ nextRevision: revision }) =>
      revision > latest()
        ? { told: null, nextRevision: revision }
        : { told: { revision, body: "{}" }, nextRevision: revision },
    send: async ({ headers }) => {
      const revision = Number(headers["webhook-id"]?.split("_").at(-1));
      told.push(revision);
      return outcomes(revision);
    },
    note: (one, delivery) => void notes.push({ webhook: one, delivery }),
    failed: (error) => {
      throw error;
    },
  });
  const tellAt = async (later: number): Promise<void> => {
    clock.now = new Date(clock.now.getTime() + later);
    worker.wake();
    await worker.idle();
  };
  return { worker, told, notes, tellAt };
}

describe("a worker that tells a webhook", () => {
  it("tells of one commit after another, and of new ones when it is woken", async () => {
    let latest = 3;
    const { told, tellAt } = telling(
      () => latest,
      () => arrived,
    );
    await tellAt(0);
    latest = 5;
    await tellAt(0);
    expect(told).toEqual([1, 2, 3, 4, 5]);
  });

  it("tells nothing after what has not arrived, tries it again in growing pauses, and is disabled in the end", async () => {
    const { told, notes, tellAt, worker } = telling(
      () => 9,
      () => refused,
    );
    await tellAt(0);
    for (const pause of pauses) {
      const before = told.length;
      await tellAt(pause * 1_000 - 1);
      expect(told).toHaveLength(before);
      await tellAt(1);
    }
    await tellAt(1_000_000_000);
    expect(told).toEqual(Array.from({ length: pauses.length + 1 }, () => 1));
    expect(notes.at(-1)).toMatchObject({
      webhook: { disabledReason: `Tried 10 times in vain. ${refused.failure}`, nextRevision: 1 },
      delivery: { status: "FAILED", attempts: 10, nextAttemptAt: null },
    });
    await worker.stop();
  });

  it("goes on in order once it arrives", async () => {
    let isUp = false;
    const { told, notes, tellAt, worker } = telling(
      () => 3,
      () => (isUp ? arrived : refused),
    );
    await tellAt(0);
    isUp = true;
    await tellAt(5_000);
    expect(told).toEqual([1, 1, 2, 3]);
    expect(notes.map(({ delivery }) => delivery?.status)).toEqual(["RETRYING", "DELIVERED", "DELIVERED", "DELIVERED"]);
    expect(notes.at(-1)?.webhook).toMatchObject({ nextRevision: 4, attempts: 0, nextAttemptAt: null });
    await worker.stop();
  });
});
