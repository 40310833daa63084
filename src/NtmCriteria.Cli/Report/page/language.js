"use strict";
// The language of the page: texts come as pairs, Vietnamese first, and are picked when they are shown.
const language = (() => {
  const listeners = [];
  let index = document.documentElement.lang === "vi" ? 0 : 1;
  const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");

  // Fills in what stands in the page from the start.
  function apply() {
    document.documentElement.lang = index === 0 ? "vi" : "en";
    for (const place of document.querySelectorAll("[data-word]")) place.textContent = words[place.dataset.word][index];
    for (const place of document.querySelectorAll("[data-label]")) place.setAttribute("aria-label", words[place.dataset.label][index]);
    for (const place of document.querySelectorAll("[data-hint]")) place.setAttribute("placeholder", words[place.dataset.hint][index]);
  }

  return {
    apply,
    filled,
    get index() { return index; },
    set(wanted) {
      index = wanted === "vi" ? 0 : 1;
      apply();
      for (const listener of listeners) listener();
    },
    onChange: listener => listeners.push(listener),
    pick: pair => pair[index],
    word: (name, values = {}) => filled(words[name][index], values),
    // Counts and averages as the language writes them, whatever the machine's own is.
    number: (value, digits = 0) => {
      const [whole, part] = Math.abs(value).toFixed(digits).split(".");
      const grouped = whole.replace(/\B(?=(\d{3})+$)/g, index === 0 ? "." : ",");
      return (value < 0 ? "−" : "") + grouped + (part ? (index === 0 ? "," : ".") + part : "");
    },
    // An exact number of the data: only its decimal sign follows the language.
    exact: text => index === 0 ? text.replace(".", ",") : text,
    compare: (a, b) => collator.compare(a, b),
  };
})();

const collator = new Intl.Collator("vi", { numeric: true });
