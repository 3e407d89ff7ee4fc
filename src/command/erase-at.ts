import type { Gone } from "./erase-command";
import type { Remote } from "./remote";

interface Payload {
  readonly revision: number;
  readonly isScrubbed: boolean;
  readonly changes: readonly unknown[];
}

/** Erases a person through a service that runs. */
export async function eraseAt(remote: Remote, input: { readonly id: string; readonly reason?: string }): Promise<Gone> {
  const { revision, isScrubbed, changes } = await remote.change<Payload>(
    `mutation ($input: EraseContactInput!) { outcome: eraseContact(input: $input) {
      revision isScrubbed changes { subjectId } errors { message } } }`,
    { input },
  );
  return { revision, isScrubbed, changes: changes.length, words: [] };
}
