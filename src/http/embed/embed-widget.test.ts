import fastify from "fastify";
import type { BrowserContext, Locator, Page } from "playwright-core";
import { createOntology } from "../../model";
import { addAxe, violationsIn } from "../../testing/axe";
import { describeInBrowser } from "../../testing/browser";
import { kouvola } from "../../testing/kouvola";
import { type KouvolaApp, startAppOver } from "../../testing/kouvola-app";
import { lookAt, looks } from "../../testing/looks";
import { type Visit, visit } from "../../testing/visit";

const LINK = '<a href="/own">Lasten kasvu strategiassa</a>';

/** A city's intranet: another origin, with a policy of its own. */
let intranet: string;
/** Another one, which the settings do not name. */
let stranger: string;
const hosts = [fastify(), fastify()];
let app: KouvolaApp;
let service: string;
let shown = "";
let policy = "";

beforeAll(async () => {
  for (const host of hosts) {
    host.get("/", (_, reply) => reply.type("text/html").header("content-security-policy", policy).send(shown));
    host.get("/own.css", (_, reply) => reply.type("text/css").send(":root { color-scheme: light dark; }"));
  }
  const addresses = await Promise.all(hosts.map((host) => host.listen({ port: 0, host: "127.0.0.1" })));
  [intranet = "", stranger = ""] = addresses;
  app = await startAppOver(kouvola(createOntology()), "2024-06-01", { EMBED_ORIGINS: intranet });
  service = await app.listen();
});
afterAll(async () => {
  await app.close();
  await Promise.all(hosts.map((host) => host.close()));
});

interface Embedding {
  readonly element?: string;
  readonly scripts?: number;
  readonly head?: string;
  readonly host?: string;
}

/** Opens a page of the intranet that embeds something; all hosts but the two are out of reach. Earlier routes keep their say. */
async function open(context: BrowserContext, embedding: Embedding = {}): Promise<Visit> {
  const { element = widget(), scripts = 1, head = "", host = intranet } = embedding;
  const script = `<script src="${service}/embed/v1/strategy-links.js" async></script>`.repeat(scripts);
  policy = `default-src 'none'; style-src 'self'; script-src ${service}; connect-src ${service}; frame-src ${service}; img-src data:; require-trusted-types-for 'script'`;
  shown = `<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>Intra</title><link rel="icon" href="data:,">${head}</head><body><header><h1>Intra</h1></header><main><h2>Strategia</h2>${element}</main>${script}</body></html>`;
  const own = [service, host].map((address) => new URL(address).host);
  await context.route("**/*", (route) =>
    own.includes(new URL(route.request().url()).host) ? route.fallback() : route.abort(),
  );
  return visit(context, `${host}/`);
}

function widget(attributes = 'relation="scheduledBy,contacts"', content = LINK): string {
  return `<strategy-links node="kouvola/lasten-kasvu" ${attributes}>${content}</strategy-links>`;
}

/** The box that the widget shows, once it has asked. */
function box(page: Page): Locator {
  return page.locator("strategy-links .box:not([aria-busy])");
}

/** What the browser makes of a style of something in the widget. */
function styleOf(page: Page, selector: string, property: string): Promise<string> {
  const element = `document.querySelector("strategy-links").shadowRoot.querySelector("${selector}")`;
  return page.evaluate(`getComputedStyle(${element}).${property}`);
}

describeInBrowser("the widget on a page of another origin", (browser) => {
  it("shows what is said and how it is known, with one question and under a strict policy", async () => {
    const context = await browser().newContext();
    const asked: string[] = [];
    context.on("request", (request) => asked.push(request.url().replace(service, "")));
    const { page, complaints, otherHosts } = await open(context);
    await box(page).waitFor();
    expect(await box(page).locator(".title, .relation, .item > a, .basis").allTextContents()).toEqual([
      "Lasten kasvu",
      "Aikatauluttavat ohjelmat",
      "Elinvoiman kasvu -ohjelma",
      "Hyvinvoinnin kasvu -ohjelma",
      " päätelty: ohjelma aikatauluttaa kokonaisuutta, varmuus matala",
      "Yhteyshenkilöt",
      "Forsell Tuukka",
      "Valtonen Katariina",
      "Kolari Liisa",
      " päätelty: kokonaisuuden yhteyshenkilö, varmuus keskitaso",
    ]);
    expect(await styleOf(page, ".line", "borderTopStyle")).toBe("dotted");
    expect(await box(page).locator("a").first().getAttribute("href")).toBe(
      `${service}/id/kouvola/lasten-kasvu?lang=fi`,
    );
    expect(await page.getByRole("heading", { level: 3, name: "Lasten kasvu" }).isVisible()).toBe(true);
    expect(await page.getByText("Lasten kasvu strategiassa").isVisible()).toBe(false);
    expect(asked.filter((address) => address.startsWith("/"))).toEqual([
      "/embed/v1/strategy-links.js",
      "/embed/v1/links?node=kouvola%2Flasten-kasvu&relation=scheduledBy%2Ccontacts&lang=fi",
    ]);
    expect([complaints, [...otherHosts]]).toEqual([[], [new URL(service).host]]);
  });

  it("leaves the author's link where scripts are off", async () => {
    const context = await browser().newContext({ javaScriptEnabled: false });
    const { page } = await open(context);
    expect(await page.getByRole("link", { name: "Lasten kasvu strategiassa" }).isVisible()).toBe(true);
    expect(await page.locator("h3").count()).toBe(0);
  });

  it("does no harm when its script comes twice", async () => {
    const { page, complaints } = await open(await browser().newContext(), { scripts: 2 });
    await box(page).waitFor();
    expect([await page.locator("h3").count(), complaints]).toEqual([1, []]);
  });

  it("says that the service does not answer, keeps the author's link, and tries again", async () => {
    const context = await browser().newContext();
    let isDown = true;
    await context.route("**/embed/v1/links?*", (route) => (isDown ? route.abort() : route.fallback()));
    const { page } = await open(context);
    const problem = page.getByRole("alert");
    await problem.waitFor();
    expect(await problem.textContent()).toBe("Tietoja ei saatu haettua. Palvelu ei vastaa juuri nyt.");
    expect(await page.getByRole("link", { name: "Lasten kasvu strategiassa" }).isVisible()).toBe(true);
    isDown = false;
    await page.getByRole("button", { name: "Yritä uudelleen" }).press("Enter");
    await page.getByRole("heading", { name: "Yhteyshenkilöt" }).waitFor();
    expect(await page.evaluate("document.activeElement.localName")).toBe("strategy-links");
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  it.each([
    ['node="kouvola/nothing" lang="sv"', "Saken finns inte i strategin, eller så är den inte offentlig."],
    ['node="kouvola/lasten-kasvu" relation="programs" lang="en"', "There is a mistake in how this was embedded."],
  ])("says what is wrong where trying again cannot help: %s", async (attributes, words) => {
    const element = `<strategy-links ${attributes}></strategy-links>`;
    const { page, complaints } = await open(await browser().newContext(), { element });
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").textContent()).toContain(words);
    expect(await page.getByRole("button").count()).toBe(0);
    expect(await page.getByRole("link").getAttribute("href")).toMatch(`${service}/id/kouvola/`);
    expect(complaints.join()).toMatch(/no public thing|did you mean "programmes"/);
  });

  it("says that the source is silent", async () => {
    const { page } = await open(await browser().newContext(), { element: widget('relation="goals"') });
    await box(page).waitFor();
    expect(await box(page).locator("[part=empty]").textContent()).toBe("Lähde ei kerro.");
  });

  it("says that it is fetching until the answer comes", async () => {
    const context = await browser().newContext();
    let answer: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      context.route("**/embed/v1/links?*", async (route) => {
        resolve();
        await new Promise<void>((go) => {
          answer = go;
        });
        await route.fallback();
      });
    });
    const { page } = await open(context);
    await asked;
    expect(await page.getByRole("status").textContent()).toBe("Haetaan strategiasta…");
    answer();
    await box(page).waitFor();
    expect(await page.getByRole("status").count()).toBe(0);
  });

  it("follows its attributes, in the language of the page around it, and tells the page", async () => {
    const { page } = await open(await browser().newContext(), {
      element: `<div lang="sv-FI">${widget('relation="values" heading="4"')}</div>`,
    });
    await page.getByRole("heading", { level: 5, name: "Vägledande värderingar" }).waitFor();
    await page.evaluate(`
      globalThis.told = [];
      addEventListener("strategy-links-load", ({ detail }) => told.push(detail.relations[0].relation));
      const element = document.querySelector("strategy-links");
      element.setAttribute("relation", "contacts");
      element.setAttribute("lang", "en");
    `);
    await page.getByRole("heading", { name: "Contacts" }).waitFor();
    expect(await page.evaluate("told")).toEqual(["contacts"]);
  });

  it.each([
    ["where the page can be", '<link rel="stylesheet" href="/own.css">', "rgb(16, 22, 19)", "rgb(232, 237, 233)"],
    ["not on a page that is always light", "", "rgb(255, 255, 255)", "rgb(22, 33, 28)"],
  ])("is dark %s", async (_, head, background, ink) => {
    const { page } = await open(await browser().newContext({ colorScheme: "dark" }), { head });
    await box(page).waitFor();
    expect([await styleOf(page, ".box", "backgroundColor"), await styleOf(page, ".box", "color")]).toEqual([
      background,
      ink,
    ]);
  });
});

describeInBrowser("the widget to everyone", (browser) => {
  it.each([
    ["with all that there is", "", "Aikatauluttavat ohjelmat"],
    ["with nothing to say", 'relation="goals"', "Tavoitteet"],
    ["with nobody to ask", 'service="http://127.0.0.1:9"', ""],
  ])("is open, wide and narrow, in all colours: %s", async (_, attributes, heading) => {
    const head = '<link rel="stylesheet" href="/own.css">';
    const { page } = await open(await browser().newContext(), { element: widget(attributes), head });
    const end = heading ? page.getByRole("heading", { name: heading }) : page.getByRole("alert");
    await end.waitFor();
    await addAxe(page);
    const found: string[] = [];
    for (const look of looks) {
      await lookAt(page, look);
      found.push(...(await violationsIn(page)).map((violation) => `${look.name}: ${violation}`));
      const width = await page.evaluate<number>("document.documentElement.scrollWidth");
      if (width > look.width) found.push(`${look.name}: is ${width} px wide`);
    }
    expect(found).toEqual([]);
  });
});

describeInBrowser("the frame on a page of another origin", (browser) => {
  const frame = () =>
    `<iframe src="${service}/embed/v1/frame?node=kouvola/lasten-kasvu&amp;lang=fi" title="Strategia" height="100"></iframe><script src="${service}/embed/v1/frame-outside.js" async></script>`;

  it("is as high as what is in it", async () => {
    const { page } = await open(await browser().newContext(), { element: frame() });
    const inside = page.frameLocator("iframe");
    await inside.getByRole("heading", { name: "Yhteyshenkilöt" }).waitFor();
    await page.locator("iframe[style]").waitFor();
    const height = await page.evaluate("document.querySelector('iframe').clientHeight");
    const within = await page.frames()[1]?.evaluate("Math.ceil(document.body.getBoundingClientRect().height)");
    expect(height).toBeGreaterThan(300);
    expect(height).toBe(within);
  });

  it("stays empty where the settings do not allow it", async () => {
    const { page, complaints } = await open(await browser().newContext(), { element: frame(), host: stranger });
    await page.locator("iframe").waitFor();
    expect(await page.frameLocator("iframe").getByRole("heading", { name: "Lasten kasvu" }).count()).toBe(0);
    expect(complaints.join()).toContain("frame-ancestors");
  });
});
