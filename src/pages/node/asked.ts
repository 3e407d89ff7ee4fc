/** The questions that the page of a node answers, in their order. */
export const asked = [
  "aim",
  "parts",
  "need",
  "whole",
  "guide",
  "schedule",
  "measure",
  "contact",
  "responsible",
  "place",
  "about",
] as const;

/** A question that the page of a node answers. */
export type Asked = (typeof asked)[number];

/** Which question a relationship of a node answers, by the name of its field; `about` for those that are not here. */
const questionOf: Readonly<Record<string, Asked>> = {
  focusAreas: "aim",
  advances: "aim",
  advancedBy: "aim",
  aimsAt: "aim",
  targetGroups: "aim",
  goals: "parts",
  measures: "parts",
  missions: "parts",
  visions: "parts",
  spearheads: "parts",
  programmes: "parts",
  parts: "parts",
  lists: "parts",
  members: "parts",
  requires: "need",
  requiredBy: "need",
  investsThrough: "need",
  investors: "need",
  strategies: "whole",
  programmeOf: "whole",
  partOf: "whole",
  goalOf: "whole",
  measureOf: "whole",
  missionOf: "whole",
  visionOf: "whole",
  organisations: "whole",
  definedBy: "whole",
  values: "guide",
  guides: "guide",
  principles: "guide",
  principleOf: "guide",
  schedules: "schedule",
  scheduledBy: "schedule",
  indicators: "measure",
  targets: "measure",
  measuring: "measure",
  targetOf: "measure",
  contacts: "contact",
  contactFor: "contact",
  responsible: "responsible",
  responsibleFor: "responsible",
  locations: "place",
  locationOf: "place",
};

/** Sorts what is said of a node by the question that it answers, in the order of the questions. */
export function byQuestion<Said extends { readonly relationship: { readonly field: string } }>(
  said: readonly Said[],
): readonly (readonly [Asked, readonly Said[]])[] {
  const answering = (question: Asked) =>
    said.filter(({ relationship }) => (questionOf[relationship.field] ?? "about") === question);
  return asked.map((question) => [question, answering(question)] as const).filter(([, answers]) => answers.length > 0);
}
