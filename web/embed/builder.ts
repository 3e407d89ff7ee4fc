/** What makes the builder quicker where scripts run: it follows a choice by itself, and copies. */
const form = document.querySelector<HTMLFormElement>("form.embed");
form?.querySelector("select")?.addEventListener("change", () => form.requestSubmit());

for (const snippet of document.querySelectorAll<HTMLElement>(".snippet")) {
  const { copy = "", copied = "" } = snippet.dataset;
  const button = document.createElement("button");
  const said = document.createElement("span");
  button.type = "button";
  button.textContent = copy;
  said.role = "status";
  said.className = "small";
  button.addEventListener("click", async () => {
    const code = snippet.querySelector("code");
    if (!code) return;
    // Without a secure connection there is no clipboard: then the text is selected, ready to be copied.
    getSelection()?.selectAllChildren(code);
    await navigator.clipboard?.writeText(code.textContent ?? "").then(
      () => {
        said.textContent = copied;
      },
      () => undefined,
    );
  });
  snippet.append(button, said);
}
