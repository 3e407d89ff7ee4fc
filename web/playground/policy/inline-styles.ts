const RENAMED = "data-inline-style";

/** A style attribute within a tag; what stands between tags is text and stays as it is. */
const STYLE_IN_TAG = /(<[a-z][^<>]*?\s)style=/gi;

/**
 * Renames the style attributes of a piece of HTML, which the content security policy would ignore and report; a script
 * may set the same style, and `applyRenamedStyles` does.
 */
export function renameStyles(html: string): string {
  return html.replace(STYLE_IN_TAG, `$1${RENAMED}=`);
}

/** Gives every element that comes into the document the style that was renamed, before it is painted. */
export function applyRenamedStyles(): void {
  new MutationObserver((mutations) => {
    for (const { addedNodes } of mutations) {
      for (const node of addedNodes) if (node instanceof Element) applyTo(node);
    }
  }).observe(document, { childList: true, subtree: true });
}

function applyTo(added: Element): void {
  for (const element of [added, ...added.querySelectorAll(`[${RENAMED}]`)]) {
    const style = element.getAttribute(RENAMED);
    if (style === null || !(element instanceof HTMLElement)) continue;
    element.removeAttribute(RENAMED);
    element.style.cssText += style;
  }
}
