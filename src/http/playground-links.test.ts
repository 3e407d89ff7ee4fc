import type { BrowserContext } from "playwright-core";
import { describeInBrowser } from "../testing/browser";
import { type KouvolaApp, startKouvolaApp } from "../testing/kouvola-app";
import { PlaygroundVisit } from "../testing/playground-visit";

let app: KouvolaApp;
let playground: string;
beforeAll(async () => {
  app = await startKouvolaApp();
  playground = `${await app.listen()}/playground`;
});
afterAll(() => app.close());

function linkTo(parts: Readonly<Record<string, string>>): string {
  const texts = Object.entries(parts).map(([name, text]) => `${name}=${encodeURIComponent(text)}`);
  return `${playground}#${texts.join("&")}`;
}

const QUERY = "# åäö & 100 % + #\nquery Linked($n: Int) { spearheads(first: $n) { nodes { name } } }\n";
const VARIABLES = '{ "n": 1 }';

describeInBrowser("a link into the playground", (browser) => {
  const profiles: BrowserContext[] = [];
  const newProfile = async () => {
    const profile = await browser().newContext({ locale: "en" });
    profiles.push(profile);
    return profile;
  };
  afterEach(async () => {
    for (const profile of profiles.splice(0)) await profile.close();
  });

  it("opens its question for a new visitor, before ours, and asks nothing by itself", async () => {
    const opened = await PlaygroundVisit.open(await newProfile(), linkTo({ query: QUERY, variables: VARIABLES }));
    expect([await opened.text(), await opened.text("variables.json")]).toEqual([QUERY, VARIABLES]);
    expect(await opened.openTab()).toBe("Linked");
    expect(await opened.tabs()).toHaveLength(6);
    await opened.settled();
    expect([opened.asked, opened.visit.complaints]).toEqual([[], []]);
    await opened.run();
    await opened.answer("Growth of children");
    expect(opened.asked).toEqual([expect.objectContaining({ query: QUERY, variables: { n: 1 } })]);
  });

  it("opens its question for whoever has others open, and leaves those where they are", async () => {
    const profile = await newProfile();
    const first = await PlaygroundVisit.open(profile, playground);
    await first.write("query Mine { revision { number } }");
    await first.stored("query Mine");
    await first.page.close();

    const second = await PlaygroundVisit.open(profile, linkTo({ query: QUERY }));
    expect([await second.text(), await second.text("variables.json")]).toEqual([QUERY, ""]);
    expect(await second.openTab()).toBe("Linked");
    expect(await second.tabs()).toContain("Mine");
    const titles = await second.tabs();
    await second.stored("query Linked");
    await second.page.close();

    const third = await PlaygroundVisit.open(profile, linkTo({ query: QUERY }));
    expect([await third.openTab(), await third.tabs()]).toEqual(["Linked", titles]);
  });

  it("opens too when it is pasted over the address of an open playground", async () => {
    const opened = await PlaygroundVisit.open(await newProfile(), playground);
    await opened.page.goto(linkTo({ query: QUERY }));
    await opened.page.locator(".graphiql-tab-active").getByText("Linked").waitFor();
    expect(opened.visit.complaints).toEqual([]);
  });

  it("says which of several operations is meant: Ctrl+Enter asks that one", async () => {
    const query = "query One { revision { number } }\nquery Two { spearheads { nodes { name } } }\n";
    const opened = await PlaygroundVisit.open(await newProfile(), linkTo({ query, operationName: "Two" }));
    await opened.page.locator(".graphiql-query-editor .monaco-editor.focused").waitFor();
    expect(await opened.openTab()).toBe("Two");
    await opened.page.keyboard.press("Control+Enter");
    await opened.answer("Growth of children");
    expect(opened.asked).toEqual([expect.objectContaining({ operationName: "Two" })]);
  });

  it.each([
    ["holds no question", "#variables=%7B%7D"],
    ["holds an empty one", "#query=+"],
    ["is no link", "#%E0%A4%A"],
  ])("that %s opens the playground as usual and says so", async (_, hash) => {
    const opened = await PlaygroundVisit.open(await newProfile(), playground + hash);
    expect(await opened.notice()).toBe("That link holds no question.");
    expect(await opened.openTab()).toBe("Which values guide a spearhead?");
    expect(opened.visit.complaints).toEqual([]);
  });

  it("that holds wrong variables shows them for correction", async () => {
    const opened = await PlaygroundVisit.open(await newProfile(), linkTo({ query: QUERY, variables: '{ "n": ' }));
    expect(await opened.text("variables.json")).toBe('{ "n": ');
    await opened.run();
    await opened.answer("Request not sent. Variables");
    expect([opened.asked, opened.visit.complaints]).toEqual([[], []]);
  });

  it("that holds code is text, and nothing happens", async () => {
    const evil = `</script><script>alert(1)</script><img src=x onerror="alert(2)"><b style="color:red">{ name }`;
    const link = linkTo({ query: evil, variables: evil, operationName: evil });
    const opened = await PlaygroundVisit.open(await newProfile(), link);
    expect([await opened.text(), await opened.text("variables.json")]).toEqual([evil, evil]);
    await opened.settled();
    expect(await opened.page.locator("img, b").count()).toBe(0);
    expect([opened.asked, opened.visit.complaints, [...opened.visit.otherHosts]]).toEqual([[], [], []]);
  });

  it("is what the button copies, and opens the same question elsewhere", async () => {
    const profile = await newProfile();
    await profile.grantPermissions(["clipboard-read", "clipboard-write"]);
    const here = await PlaygroundVisit.open(profile, linkTo({ query: QUERY, variables: VARIABLES }));
    await here.copyLink();
    expect(await here.notice()).toBe("The link is copied.");
    const link = await here.page.evaluate<string>("navigator.clipboard.readText()");

    const there = await PlaygroundVisit.open(await newProfile(), link);
    expect([await there.text(), await there.text("variables.json")]).toEqual([QUERY, VARIABLES]);
    expect(await there.openTab()).toBe("Linked");
  });

  it("is shown in the address bar where a page may not copy", async () => {
    const profile = await newProfile();
    await profile.addInitScript("Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined })");
    const here = await PlaygroundVisit.open(profile, linkTo({ query: QUERY }));
    expect(here.page.url()).toBe(playground);
    await here.copyLink();
    expect(await here.notice()).toBe("The link stands in the address bar.");

    const there = await PlaygroundVisit.open(await newProfile(), here.page.url());
    expect(await there.text()).toBe(QUERY);
  });
});
