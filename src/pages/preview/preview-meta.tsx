import type { Language } from "../../ontology/labels";
import { address } from "../address";
import type { SpaceShown } from "../frame-data";
import type { PageContent } from "../page";
import { previewSize } from "./preview";

interface Options {
  readonly language: Language;
  readonly content: PageContent;
  /** The space that the page shows. */
  readonly own: SpaceShown;
  readonly origin: string;
}

/** What tells chats and intranets which picture to show beside the address of a page. */
export function PreviewMeta({ language, content: { title, node }, own: { space, owner, strategy }, origin }: Options) {
  const alt = node === undefined ? `${strategy} – ${owner}` : `${title} – ${owner}`;
  return (
    <>
      <meta property="og:image" content={origin + address.picture(language, { node, space })} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(previewSize.width)} />
      <meta property="og:image:height" content={String(previewSize.height)} />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
