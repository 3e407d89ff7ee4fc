import { countUp } from "./counting";
import { openStore } from "./crash/open-store";

/** A process that counts up beside others on one database, and says what came of it. */
async function main(url: string, times: number): Promise<void> {
  const { database, store } = await openStore(url);
  const counted = await countUp(store, times);
  await database.close();
  process.stdout.write(`${JSON.stringify(counted)}\n`);
}

const [url = "", times = "0"] = process.argv.slice(2);
main(url, Number(times)).catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exit(1);
});
