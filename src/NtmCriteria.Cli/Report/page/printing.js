"use strict";
// Print is always light, shows what is looked at, and not more lines than paper is good for.
const printing = (() => {
  const most = 1000;
  let before = null;

  function begin() {
    if (before !== null) return;
    before = theme.choice;
    theme.set("light");
    charts.drawNow();
    const all = selection.rows.length;
    const note = elements.byId("print-note");
    note.hidden = all <= most;
    note.textContent = language.word("printLimit", { n: language.number(most), all: language.number(all) });
    grid.showFirst(most);
    for (const gaps of document.querySelectorAll("details.gaps")) gaps.open = true;
    elements.byId("map-body").style.height = `${Math.min(all, most) * parseFloat(theme.colour("--line-height"))}px`;
  }

  function end() {
    if (before === null) return;
    theme.set(before);
    before = null;
    elements.byId("print-note").hidden = true;
    grid.showFirst(null);
    grid.draw();
  }

  return {
    listen() {
      window.addEventListener("beforeprint", begin);
      window.addEventListener("afterprint", end);
      elements.byId("print").addEventListener("click", () => window.print());
    },
  };
})();
