"use strict";
// Light, dark, or as the machine has it. Runs before anything is drawn, so that nothing flashes.
const theme = (() => {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const listeners = [];
  let choice = "auto";

  function apply() {
    const wanted = choice === "auto" ? (dark.matches ? "dark" : "light") : choice;
    if (document.documentElement.dataset.theme === wanted) return;
    document.documentElement.dataset.theme = wanted;
    for (const listener of listeners) listener();
  }

  dark.addEventListener("change", apply);
  apply();
  return {
    get choice() { return choice; },
    set(value) {
      choice = value;
      apply();
    },
    onChange: listener => listeners.push(listener),
    // The value of a colour of the style sheet, for what is drawn and not styled.
    colour: name => getComputedStyle(document.documentElement).getPropertyValue(name).trim(),
  };
})();
