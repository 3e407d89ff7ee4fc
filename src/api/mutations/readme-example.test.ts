import { readFileSync } from "node:fs";
import { join } from "node:path";
import { adminKey, type RunningService, startService } from "../../testing/start-service";

const readme = readFileSync(join(__dirname, "../../../README.md"), "utf8");

/** What stands between the fences of a kind, in the part of the README about changes. */
function fenced(kind: string): string {
  const part = readme.slice(readme.indexOf("## Change something"));
  return new RegExp(`\`\`\`${kind}\n(.*?)\`\`\``, "s").exec(part)?.[1] ?? "";
}

describe("the README's change", () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService({ SEED: "sample" });
  });
  afterAll(() => service.close());

  it("is answered as the README says", async () => {
    const { data, errors } = await service.ask(fenced("text"), {}, adminKey);
    expect(errors).toEqual([]);
    expect(data).toEqual(JSON.parse(fenced("json")));
  });
});
