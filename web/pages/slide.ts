/** What makes the way through time quicker where scripts run: the slider stops at changes, and tells at which it stands. */
const slide = document.querySelector<HTMLInputElement>("#slide");
const at = document.querySelector<HTMLOutputElement>("output[for=slide]");
const stops = [...(slide?.list?.options ?? [])].map(({ value, label }) => ({ value: Number(value), label }));

if (slide && at && stops.length > 0) {
  let before = Number(slide.value);
  const settle = () => {
    const wanted = Number(slide.value);
    // One step by the keyboard goes to the next stop that way, however far it is.
    const ahead = wanted > before ? stops.find(({ value }) => value >= wanted) : undefined;
    const stop = ahead ?? stops.findLast(({ value }) => value <= wanted) ?? stops[0];
    if (!stop) return;
    before = stop.value;
    slide.value = String(stop.value);
    slide.setAttribute("aria-valuetext", stop.label);
    at.textContent = stop.label;
  };
  settle();
  at.hidden = false;
  slide.addEventListener("input", settle);
}
