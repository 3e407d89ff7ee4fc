import readExcelFile from "read-excel-file/node";
import { xlsxOf } from "./xlsx";

const table = [
  ["Nimi", "Kuvaus"],
  ["Työ & arki", "=1+1"],
  ["007", ""],
  ["Ohjelma 2026–2029", "rivi\ntoinen"],
];

describe("a table as an Excel file", () => {
  it("is read by Excel as it stands: texts, with nothing counted or run", async () => {
    const [sheet] = await readExcelFile(await xlsxOf(table, "Taulukko"));
    expect(sheet?.sheet).toBe("Taulukko");
    expect(sheet?.data).toEqual(table.map((row) => row.map((text) => text || null)));
  });

  it("is a file with a head alone where there is nothing", async () => {
    const [sheet] = await readExcelFile(await xlsxOf([["Nimi"]], "Taulukko"));
    expect(sheet?.data).toEqual([["Nimi"]]);
  });
});
