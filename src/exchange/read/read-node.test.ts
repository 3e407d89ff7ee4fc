import { changed, problemsOf } from "../../testing/small-document";

describe("a node is refused", () => {
  it.each<[what: string, from: string, to: string, problem: string]>([
    [
      "as no mapping",
      "  - id: testi/ilo\n    type: Value\n    name: Ilo",
      "  - testi",
      "26:5 document: expected a node as a mapping",
    ],
    [
      "with an unknown type",
      "Value\n    name: Ilo",
      "Valeu\n    name: Ilo",
      '27:5 node "testi/ilo": "type": expected a node type, got "Valeu"; did you mean "Value"?',
    ],
    [
      "without a type",
      "type: Value\n    name: Ilo",
      "name: Ilo",
      '26:5 node "testi/ilo": "type": expected a node type, got nothing',
    ],
    [
      "with an unknown property",
      "startYear",
      "strtYear",
      '14:5 node "testi/strategia": Strategy has no "strtYear"; did you mean "startYear"?',
    ],
    [
      "with a property of another type",
      "name: Ilo",
      "name: Ilo\n    startYear: 1",
      '29:5 node "testi/ilo": Value has no "startYear"',
    ],
    [
      "with a property that the store sets",
      "name: Ilo",
      "name: Ilo\n    version: 1",
      '29:5 node "testi/ilo": Value has no "version"',
    ],
    [
      "with a number in words",
      "startYear: 2021",
      "startYear: eilen",
      '14:5 node "testi/strategia": "startYear": expected a whole number',
    ],
    [
      "with a day that does not exist",
      "2021-11-10",
      "2021-11-31",
      '8:5 node "testi/sivu": "modifiedOn": expected a day of the calendar as YYYY-MM-DD, got "2021-11-31"',
    ],
    [
      "with a name that is a number",
      "name: Ilo",
      "name: 5",
      '28:5 node "testi/ilo": "name": expected a text (one of digits goes in quotes), got the number 5',
    ],
    ["with a blank name", "name: Ilo", 'name: " "', '28:5 node "testi/ilo": "name": expected a text that is not blank'],
    [
      "without a name",
      "    name: Ilo\n",
      "",
      '26:5 node "testi/ilo": "name": expected a text (one of digits goes in quotes), got nothing',
    ],
    [
      "with digits that are not in quotes",
      '["0206159333"]',
      "[0206159333]",
      '25:5 node "testi/henkilo": "phones": expected a list of texts (those of digits go in quotes), got a list',
    ],
    [
      "with an unknown word",
      "language: fi",
      "language: fj",
      '13:5 node "testi/strategia": "language": expected one of fi, sv, en, got "fj"; did you mean "fi"?',
    ],
    ["with a malformed id", "id: testi/ilo", "id: Ilo", '26:5 node "Ilo": "id": expected a space and slugs'],
    ["without an id", "- id: testi/ilo\n    type", "- type", '26:5 node named "Ilo": "id": expected'],
    [
      "with an id of another space",
      "id: testi/ilo",
      "id: muu/ilo",
      '26:5 node "muu/ilo": "id": expected an id in the document\'s space "testi", got "muu/ilo"',
    ],
    [
      "with an id for the second time",
      "id: testi/ilo",
      "id: testi/sivu",
      '26:5 node "testi/sivu": "id": expected an id of its own, got "testi/sivu" again',
    ],
    [
      "with an end before the beginning",
      "name: Ilo",
      "name: Ilo\n    validFrom: 2021-02-01\n    validTo: 2021-01-31",
      '30:5 node "testi/ilo": "validTo": expected 2021-02-01 or a later day, got 2021-01-31',
    ],
    [
      "with translations that are no list",
      "[{ language: en, status: EDITOR, name: Courage }]",
      "Courage",
      '18:5 node "testi/rohkeus": "translations": expected a list, got "Courage"',
    ],
    [
      "with an unknown key in a translation",
      "name: Courage",
      "nmae: Courage",
      '18:52 node "testi/rohkeus": an entry of "translations" has no "nmae"; did you mean "name"?',
    ],
    [
      "with a translation without a status",
      "status: EDITOR, ",
      "",
      '18:20 node "testi/rohkeus": "status": expected one of SOURCE, EDITOR, MACHINE, got nothing',
    ],
    [
      "with a translation into its own language",
      "language: en",
      "language: fi",
      '18:22 node "testi/rohkeus": "language": expected a language without a text yet, got fi again',
    ],
  ])("%s", (_, from, to, problem) => {
    expect(problemsOf(changed(from, to))).toEqual([expect.stringContaining(problem)]);
  });
});
