// Compares schema.graphql, or the file that is named, with what clients know: that of the commit BASE, or of the latest release, or
// of the commit before. What is gone or has become another thing breaks them, unless it was deprecated there with a day that has
// passed: @deprecated(reason: "2027-01-31: use … instead").
const { execFileSync } = require("node:child_process");
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { buildSchema, findBreakingChanges } = require("graphql");

const root = join(__dirname, "..");
const base = process.env.BASE || git("describe", "--tags", "--abbrev=0")?.trim() || "HEAD~1";
const known = git("show", `${base}:schema.graphql`);
if (known === null) {
  console.log(`There is no schema.graphql of ${base} to compare with.`);
  process.exit(0);
}

const before = buildSchema(known);
const after = buildSchema(readFileSync(process.argv[2] ?? join(root, "schema.graphql"), "utf8"));
const breaking = findBreakingChanges(before, after).filter(({ description }) => !wasToGo(description));
if (breaking.length) {
  const lines = breaking.map(({ description }) => `- ${description}`);
  console.error([`The schema breaks clients of ${base}:`, ...lines].join("\n"));
  console.error('Keep it, and deprecate it with a day: @deprecated(reason: "YYYY-MM-DD: use … instead").');
  process.exit(1);
}

/** Whether a field that was removed was deprecated until a day that has passed. */
function wasToGo(description) {
  const [, typeName = "", fieldName = ""] = /^(\w+)\.(\w+) was removed/.exec(description) ?? [];
  const reason = before.getType(typeName)?.getFields?.()[fieldName]?.deprecationReason ?? "";
  const day = /^\d{4}-\d{2}-\d{2}/.exec(reason)?.[0];
  return day !== undefined && day < new Date().toISOString().slice(0, 10);
}

/** What git answers; null when it has no answer. */
function git(...args) {
  try {
    return execFileSync("git", args, {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 2 ** 28,
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return null;
  }
}
