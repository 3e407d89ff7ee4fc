import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readConfig } from "./config";
import { StrategyError } from "./errors";
import { settings, settingsHelp, settingsTable } from "./settings";

function refusalOf(env: Record<string, string>): StrategyError {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof StrategyError) return error;
    throw error;
  }
  throw new Error("the settings were accepted");
}

describe("readConfig", () => {
  it("takes the defaults when nothing is set", () => {
    expect(readConfig({})).toEqual({
      port: 4000,
      host: "127.0.0.1",
      databaseUrl: "sqlite:./data/strategy-graph.db",
      erasureLedger: undefined,
      seed: "kouvola",
      timeZone: "Europe/Helsinki",
      publicUrl: undefined,
      embedOrigins: [],
      adminKey: undefined,
      apiKey: undefined,
      logLevel: "info",
      trustedProxies: 0,
      limits: {
        bodyBytes: 102_400,
        writeBytes: 2_097_152,
        importBytes: 52_428_800,
        tokens: 2000,
        depth: 25,
        aliases: 30,
        objects: 25_000,
        walkedLinks: 500_000,
        streams: 50,
      },
      pastBytes: 67_108_864,
      webhookReach: "PUBLIC",
      testDatabaseUrl: undefined,
    });
  });

  it("treats an empty variable as absent", () => {
    expect(readConfig({ PORT: "", SEED: "  ", PUBLIC_URL: "" })).toEqual(readConfig({}));
  });

  it("is frozen, limits included", () => {
    const config = readConfig({});
    expect(Object.isFrozen(config) && Object.isFrozen(config.limits)).toBe(true);
  });

  it("reads what is set", () => {
    const env = { PORT: "0", DATABASE_URL: "postgres://u@h/d", TRUST_PROXY: "2", PUBLIC_URL: "https://graph.example/" };
    const embedOrigins = ["https://intra.kouvola.example", "http://*.sharepoint.example:8080"];
    expect(readConfig({ ...env, EMBED_ORIGINS: embedOrigins.join("  ") })).toMatchObject({
      embedOrigins,
      port: 0,
      databaseUrl: "postgres://u@h/d",
      trustedProxies: 2,
      publicUrl: "https://graph.example",
    });
  });

  it.each([
    ["PORT", "70000"],
    ["PORT", "-1"],
    ["PORT", "4e3"],
    ["HOST", "a b"],
    ["EMBED_ORIGINS", "*"],
    ["EMBED_ORIGINS", "intra.kouvola.example"],
    ["EMBED_ORIGINS", "https://intra.kouvola.example/page"],
    ["EMBED_ORIGINS", "https://intra.kouvola.example; script-src *"],
    ["DATABASE_URL", "mysql://h/d"],
    ["DATABASE_URL", "sqlite:"],
    ["SEED", "everything"],
    ["TIME_ZONE", "Europe/Kouvola"],
    ["PUBLIC_URL", "graph.example"],
    ["PUBLIC_URL", "ftp://graph.example"],
    ["ADMIN_KEY", "of-no-more-than-thirty-one-sign"],
    ["ADMIN_KEY", "a key of many words, which no header can carry"],
    ["STRATEGY_GRAPH_KEY", "sg_ä"],
    ["LOG_LEVEL", "loud"],
    ["TRUST_PROXY", "on"],
    ["MAX_BODY_BYTES", "10"],
    ["MAX_TOKENS", "many"],
    ["MAX_DEPTH", "0"],
    ["MAX_ALIASES", "1.5"],
    ["MAX_OBJECTS", "99"],
    ["TEST_DATABASE_URL", "sqlite:./x.db"],
  ])("refuses %s=%s, saying what was expected", (name, value) => {
    const error = refusalOf({ [name]: value });
    expect(error.code).toBe("INVALID_SETTINGS");
    expect(error.message).toMatch(new RegExp(`^${name}: expected .+, got .+$`));
  });

  it("names every wrong value at once", () => {
    const error = refusalOf({ PORT: "x", SEED: "y", HOST: "localhost" });
    expect(error.details).toEqual({ settings: ["PORT", "SEED"] });
    expect(error.message).toBe(
      'PORT: expected a whole number from 0 to 65535, got "x"\nSEED: expected kouvola, sample, all or none, got "y"',
    );
  });

  it("asks a running service by the key for all, unless another one is set", () => {
    const ADMIN_KEY = "an-admin-key-of-at-least-32-characters";
    expect(readConfig({ ADMIN_KEY })).toMatchObject({ adminKey: ADMIN_KEY, apiKey: ADMIN_KEY });
    expect(readConfig({ ADMIN_KEY, STRATEGY_GRAPH_KEY: "sg_x" })).toMatchObject({
      adminKey: ADMIN_KEY,
      apiKey: "sg_x",
    });
  });

  it("never repeats a password", () => {
    expect(refusalOf({ ADMIN_KEY: "hunter2" }).message).not.toContain("hunter2");
    expect(refusalOf({ DATABASE_URL: "postgresq://admin:hunter2@h/d" }).message).not.toContain("hunter2");
  });
});

/** The cells of a table, however wide its columns are drawn. */
function cellsOf(table: string): string[][] {
  return table.split("\n").map((row) => row.split("|").map((cell) => cell.trim().replace(/^-+$/, "-")));
}

describe("the documentation of the settings", () => {
  it("stands in the README as it stands in the code", () => {
    const readme = readFileSync(join(__dirname, "../README.md"), "utf8");
    const table = readme.split("<!-- settings -->")[1]?.split("<!-- /settings -->")[0]?.trim();
    expect(cellsOf(table ?? "")).toEqual(cellsOf(settingsTable()));
  });

  it("stands in the command line's help", () => {
    const help = settingsHelp();
    expect(settings.filter(({ name, form }) => !help.includes(name) || !help.includes(form))).toEqual([]);
  });
});
