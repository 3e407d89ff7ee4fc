import type { Link } from "../../ontology/link";
import type { LinkDraft } from "../operation";
import { anchor } from "./anchor";
import { buildLink } from "./build";
import { checkLink, checkNewLink, checkSaid, describeLink } from "./check-link";
import { replaced } from "./existing";
import type { Problem } from "./problem";
import type { Setting } from "./setting";
import { keyOfDraft, type SettledLink } from "./settle-link-ids";

/** What a draft of a link stands on besides itself. */
export interface LinkOrigin {
  /** The link that becomes what the draft says; none for a new one. */
  readonly existing?: Link;
  /** Statements of it that are as they were, and are not looked at again. */
  readonly kept?: LinkDraft["statements"];
}

/** Puts a link into the workspace as a draft says; answers why it cannot. */
export function makeLink(
  draft: LinkDraft & { readonly id: string },
  { existing, kept = [] }: LinkOrigin,
  setting: Setting,
): readonly Problem[] {
  const { workspace, shapes, stamp } = setting;
  const { known } = workspace;
  const settled: SettledLink = { ...draft, key: keyOfDraft(draft) };
  const anchored = anchor(describeLink(draft), draft.statements, known);
  const check = existing ? checkLink : checkNewLink;
  const said = existing && !kept.length ? checkSaid(settled) : [];
  const anew = existing ? [] : replaced(draft, setting);
  const problems = [...anew, ...said, ...check(settled, shapes, known), ...anchored.problems];
  if (problems.length) return problems;
  const made = buildLink({ ...settled, statements: [...kept, ...anchored.statements] }, shapes, stamp);
  if (existing) Object.assign(made, { version: existing.version, revision: existing.revision });
  workspace.put(made);
  return [];
}
