import { onEachEngine } from "../engines";
import { problemsAfterCrash } from "./check-record";
import { openStore } from "./open-store";
import { crash } from "./round";
import type { Said } from "./writer";

/** `npm run test:crash` runs as many as it is told to. */
const rounds = 5;

onEachEngine("a process that is killed while it writes", (engine) => {
  it(`has kept all that it acknowledged and nothing else, ${rounds} times`, async () => {
    const said: Said[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const lifetime = Math.floor(Math.random() * 300);
      said.push(...(await crash({ url: engine.url(), name: `r${round}`, writers: 8, atLeast: 20, lifetime })));
      const { database, store } = await openStore(engine.url());
      expect(await problemsAfterCrash(database, store, said)).toEqual([]);
      await database.close();
    }
    expect(said.filter(({ revision }) => typeof revision === "number").length).toBeGreaterThan(rounds);
    expect(said.filter(({ revision }) => revision === null).length).toBeGreaterThan(0);
  }, 180_000);
});
