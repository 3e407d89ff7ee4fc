import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../project-root";

const folder = mkdtempSync(join(tmpdir(), "strategy-graph-"));
afterAll(() => rmSync(folder, { recursive: true }));

const today = readFileSync(join(projectRoot, "schema.graphql"), "utf8");

/** What the check says of a schema, beside the one of the latest commit. */
function check(schema: string): { readonly status: number | null; readonly said: string } {
  const file = join(folder, "schema.graphql");
  writeFileSync(file, schema);
  const env = { ...process.env, BASE: "HEAD" };
  const { status, stderr } = spawnSync(process.execPath, [".ci/breaking-changes.cjs", file], {
    cwd: projectRoot,
    env,
    encoding: "utf8",
  });
  return { status, said: stderr };
}

describe("the check for breaking changes", () => {
  it("lets a schema pass that only grows", () => {
    expect(check(`${today}\nextend type Query { newOne: String }`)).toEqual({ status: 0, said: "" });
  });

  it("names a field that clients may use and that is gone", () => {
    const { status, said } = check(today.replaceAll(/^ {2}recordedAt: DateTime\n/gm, "  other: Int\n"));
    expect(status).toBe(1);
    expect(said).toContain("- Revision.recordedAt was removed.");
    expect(said).toContain("deprecate it with a day");
  });
});
