import { address } from "../address";
import { Notice } from "./notice";
import type { InTime } from "./times";
import { pastWordsIn } from "./words";

/** Says above a map or its table that it is not that of the present, and what changed since. */
export function PastNotice({ times: { since }, moment, language, kept }: InTime) {
  const { recorded } = moment;
  const changes = recorded && {
    href: address.changes(language, { space: kept.space, from: recorded.revision + 1 }),
    label: pastWordsIn[language].seeSince,
  };
  return <Notice {...{ moment, language, since, changes }} toNow={address.map(language, kept)} />;
}
