import type { lookup } from "node:dns";
import { checkUrl, guardedLookup, isPublic } from "./address";

describe("the address of a receiver", () => {
  it.each([
    "127.0.0.1",
    "10.0.0.1",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "100.100.100.200",
    "168.63.129.16",
    "192.0.0.192",
    "198.18.0.1",
    "0.0.0.0",
    "255.255.255.255",
    "224.0.0.1",
    "240.0.0.1",
    "::",
    "::1",
    "fc00::1",
    "fd00:ec2::254",
    "fe80::1",
    "fec0::1",
    "ff02::1",
    "::ffff:10.0.0.1",
    "::ffff:8.8.8.8",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "2001:db8::1",
    "not an address",
  ])("is not of the internet: %s", (address) => {
    expect(isPublic(address)).toBe(false);
  });

  it.each(["8.8.8.8", "193.166.3.2", "172.32.0.1", "2001:4860:4860::8888"])("is of the internet: %s", (address) => {
    expect(isPublic(address)).toBe(true);
  });

  it.each([
    "http://kouvola.example/",
    "ftp://kouvola.example/",
    "https://user:password@kouvola.example/",
    "https://kouvola.example/#part",
    "https://127.0.0.1/",
    "https://[::1]/",
    "https://2130706433/",
    "https://192.168.0.1:8443/hook",
    `https://kouvola.example/${"x".repeat(2_000)}`,
    "kouvola.example",
    "",
    "javascript:alert(1)",
  ])("is refused: %s", (text) => {
    expect(() => checkUrl(text, "PUBLIC")).toThrow(expect.objectContaining({ code: "INVALID_ARGUMENT" }));
  });

  it("may be in the own network, and plain, where that is let", () => {
    expect(checkUrl("http://127.0.0.1:3000/hook", "ALL").port).toBe("3000");
    expect(() => checkUrl("ftp://127.0.0.1/", "ALL")).toThrow();
  });

  /** Names as somebody answers for them who changes their mind between two questions. */
  const changing = (...answers: string[]): typeof lookup =>
    ((_name: string, _options: object, done: (error: null, found: object[]) => void) => {
      const address = answers.shift() ?? "";
      done(null, [{ address, family: address.includes(":") ? 6 : 4 }]);
    }) as unknown as typeof lookup;

  it("is checked with each connection, on the very answer that is connected to", () => {
    const found: unknown[] = [];
    const ask = guardedLookup("PUBLIC", changing("8.8.8.8", "127.0.0.1"));
    ask("changing.example", { all: true }, (error, address) => found.push(error?.message ?? address));
    ask("changing.example", { all: true }, (error, address) => found.push(error?.message ?? address));
    expect(found).toEqual([[{ address: "8.8.8.8", family: 4 }], expect.stringContaining("private network")]);
  });

  it("is refused when only one of its addresses is of the own network", () => {
    const both = ((_name: string, _options: object, done: (error: null, found: object[]) => void) =>
      done(null, [
        { address: "8.8.8.8", family: 4 },
        { address: "::1", family: 6 },
      ])) as unknown as typeof lookup;
    guardedLookup("PUBLIC", both)("both.example", {}, (error) => expect(error).not.toBeNull());
    guardedLookup("ALL", both)("both.example", {}, (_, address) => expect(address).toBe("8.8.8.8"));
    expect.assertions(2);
  });
});
