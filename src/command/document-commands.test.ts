import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { readConfig } from "../config";
import { adminKey, startService } from "../testing/start-service";
import { type DocumentParts, exportCommand } from "./export-command";
import { importCommand } from "./import-command";
import { workWithDocuments } from "./work-with-documents";

const document = "space: test\nnodes:\n  - { id: test/a, type: Value, name: A, visibility: INTERNAL }\n";
const other = `space: other
nodes: [{ id: other/b, type: Value, name: B }]
links: [{ type: RELATED_TO, source: other/b, target: test/a, statements: [{ status: STATED }] }]
`;

let folder: string;
const inFolder = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "strategy-graph-"));
  writeFileSync(inFolder("test.yaml"), document);
  writeFileSync(inFolder("other.yaml"), other);
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const said = { out: "", err: "" };
  const config = readConfig({ DATABASE_URL: `sqlite:${inFolder("graph.db")}`, ...env });
  const tell = (text: string) => {
    said.err += text;
  };
  const print = (text: string) => {
    said.out += text;
  };
  const parts: DocumentParts = { withDocuments: (url, work) => workWithDocuments(config, url, work), print, tell };
  const program = new Command().exitOverride().configureOutput({ writeErr: tell, writeOut: print });
  for (const command of [exportCommand(parts), importCommand(parts)])
    program.addCommand(command.copyInheritedSettings(program));
  try {
    await program.parseAsync(args, { from: "user" });
    return { code: 0, ...said };
  } catch (error) {
    return { code: 1, ...said, err: `${said.err}${error instanceof Error ? error.message : String(error)}` };
  }
}

describe("import and export", () => {
  it("take documents in one commit and give them back, each space as a file", async () => {
    const files = [inFolder("other.yaml"), inFolder("test.yaml")];
    const tried = await run(["import", ...files, "--dry-run"]);
    expect(tried).toMatchObject({ code: 0, out: "This would be revision 1.\n  created: 2 nodes, 1 link\n" });
    const taken = await run(["import", ...files, "--reason", "Alku"]);
    expect(taken).toEqual({ code: 0, err: "", out: "Imported as revision 1.\n  created: 2 nodes, 1 link\n" });

    const out = inFolder("out");
    const env = { PUBLIC_URL: "https://kaupunki.example" };
    expect(await run(["export", "--all", "--out", out], env)).toMatchObject({ code: 0, out: "" });
    expect(readdirSync(out)).toEqual(["other.yaml", "test.yaml"]);
    expect(
      readFileSync(join(out, "test.yaml"), "utf8"),
    ).toBe(`# yaml-language-server: $schema=https://kaupunki.example/schema/graph-document.json
space: test
language: fi

nodes:
  - id: test/a
    type: Value
    name: A
    visibility: INTERNAL
`);
    const again = await run(["import", join(out, "test.yaml"), join(out, "other.yaml"), "--replace"]);
    expect(again.out).toBe("Nothing to do.\n  left as it was: 2 nodes, 1 link\n");
    const json = await run(["export", "--space", "test", "--format", "json", "--as-of", "1"]);
    expect(JSON.parse(json.out)).toMatchObject({ space: "test", nodes: [{ id: "test/a" }], links: [] });
  });

  it("say what is wrong, and keep nothing", async () => {
    writeFileSync(inFolder("broken.yaml"), document.replace("type: Value", "type: Valu"));
    writeFileSync(inFolder("latin.yaml"), Buffer.from([0x73, 0xe4, 0x0a]));
    mkdirSync(inFolder("folder"));
    const refusals: [readonly string[], RegExp][] = [
      [
        ["import", inFolder("broken.yaml")],
        /broken\.yaml has a problem:\n- line 3, column \d+, node "test\/a": "type"/,
      ],
      [["import", inFolder("latin.yaml")], /latin\.yaml: it is not in UTF-8/],
      [["import", inFolder("nowhere.yaml")], /Cannot read .*nowhere\.yaml/],
      [["import", inFolder("folder")], /Cannot read .*folder/],
      [["import"], /missing required argument/],
      [["export"], /Expected --space or --all, got neither; there is nothing yet/],
      [["export", "--space", "test"], /There is no space "test"/],
      [["export", "--all"], /Expected the name of a folder/],
      [["export", "--format", "xml"], /Allowed choices are yaml, json/],
      [["export", "--as-of", "yesterday"], /Expected the number of a revision/],
    ];
    for (const [args, words] of refusals) {
      const { code, err, out } = await run(args);
      expect([args, code, out]).toEqual([args, 1, ""]);
      expect(err).toMatch(words);
      expect(err).not.toMatch(/ at |node_modules/);
    }
  });

  it("go through a service that has the database open", async () => {
    const service = await startService({ DATABASE_URL: `sqlite:${inFolder("graph.db")}`, SEED: "none" });
    const through = ["--url", service.url];
    const env = { STRATEGY_GRAPH_KEY: adminKey };
    const locked = await run(["export"]);
    const taken = await run(["import", inFolder("test.yaml"), ...through], env);
    const given = await run(["export", ...through], env);
    const several = await run(["import", inFolder("test.yaml"), inFolder("other.yaml"), ...through], env);
    const broken = await run(["import", inFolder("other.yaml"), "--replace", ...through], {
      STRATEGY_GRAPH_KEY: "sg_wrong",
    });
    await service.close();
    expect(locked.err).toContain("Or go through the service that has it open: --url <address>");
    expect(taken).toMatchObject({ code: 0, out: "Imported as revision 1.\n  created: 1 node, 0 links\n" });
    expect(given.out).toContain(`$schema=${service.url}/schema/graph-document.json\nspace: test\n`);
    expect(given.out).toContain("visibility: INTERNAL");
    expect(several).toMatchObject({ code: 1, err: expect.stringContaining("Expected one file with --url") });
    expect(broken).toMatchObject({ code: 1, err: expect.stringContaining("Authorization") });
  });
});
