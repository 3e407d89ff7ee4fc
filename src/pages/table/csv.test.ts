import { csvOf } from "./csv";

describe("a table as CSV", () => {
  it("is marked as UTF-8, has semicolons, and ends its lines as Excel does", () => {
    expect(
      csvOf([
        ["Nimi", "Laji"],
        ['Työ; ja "arki"', "ärö"],
      ]).toString(),
    ).toBe('\ufeffNimi;Laji\r\n"Työ; ja ""arki""";ärö\r\n');
  });

  it.each(['=HYPERLINK("http://x")', "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])(
    "makes a text of what Excel would take for a formula: %j",
    (value) => {
      const [, cell] = csvOf([[value]])
        .toString()
        .split("\ufeff");
      expect(cell).toMatch(/^"?'/);
    },
  );
});
