import { HEIGHT, MEASURE } from "./frame-messages";

/** Tells the page around the frame how high this page is, which is no secret. */
function tellHeight(): void {
  parent.postMessage({ type: HEIGHT, height: Math.ceil(document.body.getBoundingClientRect().height) }, "*");
}

// Observers rest while a frame is out of sight.
tellHeight();
new ResizeObserver(tellHeight).observe(document.body);
addEventListener("message", ({ source, data }) => {
  if (source === parent && data?.type === MEASURE) tellHeight();
});
