import type { LinksAnswer } from "../../src/pages/embed/links-answer";
import { LinksBox } from "../../src/pages/embed/links-box";
import { nodesOf } from "./elements";
import styles from "./links.css";
import { addressIn } from "./service";
import { Failed, Waiting } from "./states";
import { words } from "./words";

const NAME = "strategy-links";

/** How long one waits for an answer, in milliseconds. */
const PATIENCE = 20_000;

/** Why nothing came: to be logged, and for readers, where the service gives a reason. */
interface Failure {
  readonly message: string;
  readonly refusal?: string;
}

/** Declares the element: links of a thing in a city's strategy, on any page. */
function define(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);

  class StrategyLinks extends HTMLElement {
    static readonly observedAttributes = ["node", "relation", "lang", "service", "heading"];
    readonly #root = this.attachShadow({ mode: "open" });
    #asking: AbortController | undefined;
    #isDue = false;

    connectedCallback(): void {
      this.#root.adoptedStyleSheets = [sheet];
      this.#askSoon();
    }

    disconnectedCallback(): void {
      this.#asking?.abort();
      this.#asking = undefined;
    }

    attributeChangedCallback(): void {
      this.#askSoon();
    }

    /** Several attributes that change together are one question. */
    #askSoon(): void {
      if (this.#isDue) return;
      this.#isDue = true;
      queueMicrotask(() => {
        this.#isDue = false;
        if (this.isConnected) this.#ask();
      });
    }

    async #ask(): Promise<void> {
      this.#asking?.abort();
      const asking = new AbortController();
      this.#asking = asking;
      const timer = setTimeout(() => asking.abort(), PATIENCE);
      const language = this.#language;
      this.#show(<Waiting language={language} />);
      try {
        const answer = await this.#answer(language, asking.signal);
        if (this.#asking !== asking) return;
        this.#show(<LinksBox answer={answer} level={Number(/^[2-5]$/.exec(this.#given("heading")) ?? 3)} />);
        this.#tell("load", answer);
      } catch (error) {
        if (this.#asking !== asking) return;
        const failure = error as Failure;
        console.warn(`<${NAME}>`, failure.message);
        const page = this.#address(`id/${this.#given("node")}?lang=${language}`);
        this.#show(<Failed language={language} refusal={failure.refusal} page={page} retry={() => this.#ask()} />);
        this.#tell("error", failure);
      } finally {
        clearTimeout(timer);
      }
    }

    async #answer(lang: string, signal: AbortSignal): Promise<LinksAnswer> {
      const question = new URLSearchParams({ node: this.#given("node"), relation: this.#given("relation"), lang });
      const response = await fetch(this.#address(`embed/v1/links?${question}`), { signal, credentials: "omit" });
      const body = await response.json();
      if (response.ok) return body;
      const [{ message, extensions }] = body.errors;
      throw { message, refusal: extensions.details?.inWords } satisfies Failure;
    }

    /** Where somebody was inside when it was replaced, they still are. */
    #show(made: unknown): void {
      const wasInside = this.#root.activeElement;
      this.#root.replaceChildren(...nodesOf(made as Node));
      const box = this.#root.firstElementChild as HTMLElement;
      if (!wasInside) return;
      box.tabIndex = -1;
      box.focus();
    }

    #tell(what: "load" | "error", detail: unknown): void {
      this.dispatchEvent(new CustomEvent(`${NAME}-${what}`, { bubbles: true, composed: true, detail }));
    }

    #given(attribute: string): string {
      return this.getAttribute(attribute) ?? "";
    }

    #address(path: string): string {
      return addressIn(this.#given("service"), path);
    }

    /** Its own language, or that of what it stands in; Finnish where we have no words in it. */
    get #language(): string {
      const wanted = this.closest<HTMLElement>("[lang]")?.lang.slice(0, 2).toLowerCase() ?? "";
      return words[wanted] ? wanted : "fi";
    }
  }

  customElements.define(NAME, StrategyLinks);
}

// A page may load the script twice, by two pieces of content that know nothing of each other.
if (!customElements.get(NAME)) define();
