import type { ComponentChildren } from "preact";
import { words } from "./words";

interface BoxOptions {
  readonly language: string;
  readonly busy?: boolean;
  readonly children: ComponentChildren;
}

function Box({ language, busy, children }: BoxOptions) {
  return (
    <section class="box" part="box" lang={language} aria-busy={busy && "true"}>
      {children}
    </section>
  );
}

/** What stands there until the answer comes. */
export function Waiting({ language }: { readonly language: string }) {
  return (
    <Box language={language} busy>
      <p class="wait" part="loading" role="status">
        {words[language]?.loading}
      </p>
    </Box>
  );
}

interface FailedOptions {
  readonly language: string;
  /** What the service has against the question, in words for readers; undefined where it did not answer. */
  readonly refusal: string | undefined;
  readonly retry: () => void;
  /** The page of the thing, for authors who left no link. */
  readonly page: string;
}

/** What stands there when none comes: what happened, a way to try again where that can help, and a link that works. */
export function Failed({ language, refusal, retry, page }: FailedOptions) {
  const said = words[language];
  return (
    <Box language={language}>
      <p part="error" role="alert">
        <strong>{said?.failed}</strong> {refusal ?? said?.unreachable}
      </p>
      {!refusal && (
        <button class="again" part="retry" type="button" onClick={retry}>
          {said?.retry}
        </button>
      )}
      <p>
        <slot>
          <a href={page}>{said?.readOn}</a>
        </slot>
      </p>
    </Box>
  );
}
