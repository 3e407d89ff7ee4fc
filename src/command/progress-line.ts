import type { Progress } from "../exchange/import/importer";

const words: Readonly<Record<Progress["phase"], (count: string) => string>> = {
  reading: (count) => `Reading ${count} characters`,
  checking: (count) => `Checking ${count} nodes and links`,
  comparing: (count) => `Comparing ${count} nodes and links with what is there`,
  writing: (count) => `Writing ${count} of them`,
};

/** How often something is said while one thing lasts, in milliseconds. */
const often = 5_000;

/** Says what an import is doing: each phase where somebody watches, and else only that it lasts. */
export class ProgressLine {
  private now = "";
  private since = Date.now();
  private readonly beat: NodeJS.Timeout;

  constructor(
    private readonly tell: (text: string) => void,
    private readonly isWatched: boolean,
  ) {
    this.beat = setInterval(() => this.repeat(), often).unref();
  }

  /** Says what is being done now. */
  show({ phase, count }: Progress): void {
    this.now = words[phase](count.toLocaleString("en"));
    this.since = Date.now();
    if (this.isWatched) this.tell(`${this.now} …\n`);
  }

  /** Says no more. */
  end(): void {
    clearInterval(this.beat);
  }

  private repeat(): void {
    const seconds = Math.round((Date.now() - this.since) / 1_000);
    if (this.now) this.tell(`${this.now}, for ${seconds} s so far …\n`);
  }
}
