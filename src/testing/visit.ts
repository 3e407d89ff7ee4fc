import type { BrowserContext, Page } from "playwright-core";

/** A page that someone looks at, and what it does behind their back. */
export interface Visit {
  readonly page: Page;
  /** What went wrong in it: complaints in the console, errors, and breaches of its policy. */
  readonly complaints: string[];
  /** All that it wrote to the console. */
  readonly said: string[];
  /** Every other host that it asked for something. */
  readonly otherHosts: Set<string>;
  /** The body of every POST that it sent. */
  readonly posts: string[];
  /** The body of every POST that was answered. */
  readonly answered: string[];
}

/** Opens a page, and listens from its first moment on. */
export async function visit(context: BrowserContext, address: string): Promise<Visit> {
  const page = await context.newPage();
  const complaints: string[] = [];
  const said: string[] = [];
  const otherHosts = new Set<string>();
  const posts: string[] = [];
  const answered: string[] = [];
  const { host } = new URL(address);
  page.on("console", (message) => {
    said.push(message.text());
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("dialog", (dialog) => {
    complaints.push(`says ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on("request", (request) => {
    const asked = new URL(request.url()).host;
    if (asked && asked !== host) otherHosts.add(asked);
    if (request.method() === "POST") posts.push(request.postData() ?? "");
  });
  page.on("requestfinished", (request) => {
    if (request.method() === "POST") answered.push(request.postData() ?? "");
  });
  await page.exposeFunction("complain", (text: string) => complaints.push(text));
  await page.addInitScript(
    `addEventListener("securitypolicyviolation", (e) => complain("may not " + e.violatedDirective + " " + e.blockedURI))`,
  );
  await page.goto(address);
  return { page, complaints, said, otherHosts, posts, answered };
}
