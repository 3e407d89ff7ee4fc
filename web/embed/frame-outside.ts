import { HEIGHT, MEASURE } from "./frame-messages";

/** The highest that a frame gets, in CSS pixels. */
const HIGHEST = 20_000;

/** Gives each frame of this service the height that the page in it asks for, and no other frame any. */
addEventListener("message", ({ source, origin, data }) => {
  if (data?.type !== HEIGHT || !(data.height > 0)) return;
  for (const frame of ownFrames()) {
    if (frame.contentWindow !== source || new URL(frame.src).origin !== origin) continue;
    frame.style.height = `${Math.min(data.height, HIGHEST)}px`;
  }
});

// Those that told it before anybody listened tell it again.
for (const frame of ownFrames()) frame.contentWindow?.postMessage({ type: MEASURE }, "*");

function ownFrames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/embed/v1/frame?"]')];
}
