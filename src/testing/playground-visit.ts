import type { BrowserContext, Locator, Page } from "playwright-core";
import { type Visit, visit } from "./visit";

type EditorName = "operation.graphql" | "variables.json" | "request-headers.json" | "response.json";

/** What the playground sends to the graph. */
interface Operation {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: unknown;
}

/** The playground as a visitor sees it: its editors, its tabs, and what it asked the graph. */
export class PlaygroundVisit {
  readonly page: Page;

  private constructor(readonly visit: Visit) {
    this.page = visit.page;
  }

  /** Opens it, and waits until one can work in it. */
  static async open(context: BrowserContext, address: string): Promise<PlaygroundVisit> {
    const opened = await visit(context, address);
    const { page } = opened;
    await page.locator(".graphiql-query-editor .view-line").first().waitFor();
    await page.locator(".graphiql-response .monaco-editor").waitFor();
    return new PlaygroundVisit(opened);
  }

  /** What stands in an editor, also where one would have to scroll. */
  text(editor: EditorName = "operation.graphql"): Promise<string> {
    return this.page.evaluate(`${modelOf(editor)}.getValue()`);
  }

  /** Puts a text into an editor, that of the operation unless said; typing it, one would get Monaco's closing brackets too. */
  write(text: string, editor: EditorName = "operation.graphql"): Promise<void> {
    return this.page.evaluate(`${modelOf(editor)}.setValue(${JSON.stringify(text)})`);
  }

  /** The operations that were asked, without GraphiQL's own for the schema. */
  get asked(): Operation[] {
    const operations = this.visit.posts.map((body): Operation => JSON.parse(body));
    return operations.filter(({ operationName }) => operationName !== "IntrospectionQuery");
  }

  /** Waits until it knows the schema and all that it asked for is answered, and a while longer, for it may ask more. */
  async settled(): Promise<void> {
    const { posts, answered } = this.visit;
    await this.until(async () => posts.length > 0 && posts.length === answered.length);
    await this.page.waitForTimeout(500);
  }

  /** Waits for an answer that has some text in it. */
  async answer(text: string): Promise<void> {
    await this.until(async () => (await this.text("response.json")).includes(text));
  }

  /** How far down the lines of the operation stand that can be seen, from the first on. */
  tops(): Promise<number[]> {
    const lines = "[...document.querySelectorAll('.graphiql-query-editor .view-line')]";
    return this.page.evaluate(`${lines}.map((line) => line.getBoundingClientRect().top)`);
  }

  /** The titles of the tabs from left to right. */
  tabs(): Promise<string[]> {
    return this.page.locator(".graphiql-tab-button").allTextContents();
  }

  /** The title of the tab that is open. */
  openTab(): Promise<string | null> {
    return this.page.locator(".graphiql-tab-active .graphiql-tab-button").textContent();
  }

  /** Asks what stands in the editors. */
  run(): Promise<void> {
    return this.page.getByRole("button", { name: /Execute query/ }).click();
  }

  /** Asks for a link to what stands in the editors. */
  copyLink(): Promise<void> {
    return this.page.getByRole("button", { name: "Copy a link to this question" }).click();
  }

  /** Points at something until something else shows: a pointer that rests before the editor knows its words moves again. */
  async hoverUntil(pointedAt: Locator, shown: Locator): Promise<void> {
    await this.until(async () => {
      await this.page.mouse.move(0, 0);
      await pointedAt.hover();
      await this.page.waitForTimeout(700);
      return shown.isVisible();
    });
  }

  /** What the page says at the foot of the answer, once it says something. */
  notice(): Promise<string | null> {
    return this.page.getByRole("status").filter({ hasText: /./ }).textContent();
  }

  /** Waits until the browser has stored tabs that hold a text, for the next visit. */
  async stored(text: string): Promise<void> {
    const tabs = "Object.entries(localStorage).filter(([key]) => key.endsWith('tabState')).join()";
    await this.until(async () => (await this.page.evaluate<string>(tabs)).includes(text));
  }

  /** Asks again and again: Playwright's own way needs a page that may run text as code, which this one may not. */
  private async until(isSo: () => Promise<boolean>): Promise<void> {
    while (!(await isSo())) await this.page.waitForTimeout(50);
  }
}

/** Where Monaco, which GraphiQL leaves in a global, keeps the text of an editor. */
function modelOf(editor: EditorName): string {
  return `__MONACO.editor.getModels().find(({ uri }) => uri.path.endsWith("${editor}"))`;
}
