import type { TabsState } from "@graphiql/react";
import connected from "./questions/how-are-these-two-connected.graphql?raw";
import missing from "./questions/what-is-missing.graphql?raw";
import inferred from "./questions/what-rests-on-inference.graphql?raw";
import values from "./questions/which-values-guide-a-spearhead.graphql?raw";
import responsible from "./questions/who-is-responsible-and-how-do-we-know.graphql?raw";

/** The questions that a new visitor finds, each in a tab of its own; its first line says it in words. */
export const questions: readonly string[] = [values, responsible, connected, missing, inferred];

const titles = new Map(questions.map((text) => [operationOf(text), titleOf(text)]));

/** Names the tabs of our questions after what they ask: GraphiQL knows only the names of their operations. */
export function nameTabs({ tabs }: TabsState): void {
  for (const tab of tabs) tab.title = titles.get(tab.operationName ?? "") ?? tab.title;
}

function titleOf(text: string): string {
  return text.split("\n", 1)[0]?.replace(/^#\s*/, "") ?? "";
}

function operationOf(text: string): string {
  return /^query (\w+)/m.exec(text)?.[1] ?? "";
}
