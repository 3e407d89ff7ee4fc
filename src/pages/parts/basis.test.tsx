import { renderToString } from "preact-render-to-string";
import { Bases } from "./bases";
import { Basis } from "./basis";
import type { Known } from "./known";
import { rowsIn } from "./rows";

const page = { id: "a/page", name: "Sivu", textLanguage: "FI" } as const;
const inferred: Known = {
  status: "INFERRED",
  confidence: "MEDIUM",
  quote: "toinen 🌱 rivi",
  start: 8,
  end: 21,
  why: "näin sanotaan",
  whyLanguage: "FI",
  source: page,
};

/** What is read aloud, without the marks. */
function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, "").trim();
}

describe("how a thing is known", () => {
  const rowOf = rowsIn([{ id: "a/page", text: "🌱 eka\n\ntoinen 🌱 rivi" }]);

  it("is told with its line, its word, how surely, in which words, in which row and why", () => {
    const html = renderToString(<Basis language="fi" statement={inferred} rowOf={rowOf} />);
    expect(html).toContain('<span class="line line--inferred" aria-hidden="true">');
    expect(html).toContain('<a href="/fi/source/a/page#p8-21">rivi\u00a03</a>');
    expect(textOf(html)).toBe("tulkittu, varmuus keskitaso: ”toinen 🌱 rivi”, rivi\u00a03Perustelu: näin sanotaan");
  });

  it("says the language of the quote and of the reason, and names the source where the row is not known", () => {
    const html = renderToString(<Basis language="en" statement={inferred} />);
    expect(html).toContain('Why: <span lang="fi">näin sanotaan</span>');
    expect(html).toContain('“<span class="quote" lang="fi">toinen 🌱 rivi</span>”');
    expect(html).toContain('<a href="/en/source/a/page#p8-21">Sivu</a>');
  });

  it("says by which rule it was derived, and no source", () => {
    const derived = {
      ...inferred,
      status: "DERIVED",
      quote: null,
      start: null,
      end: null,
      why: null,
      source: null,
    } as const;
    const html = renderToString(<Basis language="sv" statement={derived} rule={{ label: "strategins kontakt" }} />);
    expect(textOf(html)).toBe("härlett: strategins kontakt, medelhög säkerhet");
  });

  it("is told once where several say the same", () => {
    const html = renderToString(
      <Bases language="fi" statements={[inferred, { ...inferred }, { ...inferred, why: "toisin" }]} />,
    );
    expect(html.match(/class="line /g)).toHaveLength(2);
  });
});

describe("rows", () => {
  it.each([
    [0, 1],
    [5, 1],
    [6, 2],
    [7, 3],
  ])("count characters as people do: %d stands in row %d", (start, row) => {
    const rowOf = rowsIn([{ id: "a/page", text: "🌱 eka\n\ntoinen" }]);
    expect(rowOf({ source: page, start })).toBe(row);
  });

  it("are not known without a text, a source or a position", () => {
    const rowOf = rowsIn([{ id: "a/page", text: null }]);
    expect(rowOf({ source: page, start: 0 })).toBeNull();
    expect(rowOf({ source: { id: "a/other" }, start: 0 })).toBeNull();
    expect(rowOf({ source: null, start: 0 })).toBeNull();
    expect(rowsIn([{ id: "a/page", text: "eka" }])({ source: page, start: null })).toBeNull();
  });
});
