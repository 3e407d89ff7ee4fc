import type { Language } from "../../ontology/labels";
import { address } from "../address";
import type { Alternate } from "../page";
import { tableWordsIn } from "./words";

/** Where the table of a selection is as a file. */
export function tableAlternates(language: Language, selection: Parameters<typeof address.map>[1]): Alternate[] {
  const words = tableWordsIn[language];
  return [
    { label: words.csv, href: address.mapFile(language, "csv", selection), type: "text/csv" },
    {
      label: words.xlsx,
      href: address.mapFile(language, "xlsx", selection),
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    },
  ];
}
