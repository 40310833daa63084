"use strict";
// Puts the page together and keeps it in step with language, theme, filters and address.
(() => {
  const { byId, make } = elements;

  function drawHead() {
    const { source } = data.head;
    const days = data.asOf;
    const facts = [
      source === null ? language.word("sample") : source === "-" ? language.word("standardInput") : source,
      language.word(data.rows.length === 1 ? "communeCount" : "communesCount", { n: language.number(data.rows.length) }),
      `${language.word("dataYears")} ${data.years.join(", ")}`,
      days.length ? `${language.word("asOf")} ${days.length > 3 ? `${days[0]} – ${days[days.length - 1]}` : days.join(", ")}` : null,
      [...new Set(data.rows.map(row => row.context.id).filter(Boolean))].sort().join(", ") || null,
    ].filter(Boolean);
    elements.fill(byId("facts"), ...facts.map(text => make("li", {}, elements.name(text))));
    document.title = communePage.row ? `${communePage.row.name} · ${language.word("title")}` : language.word("title");
  }

  function drawLegend() {
    elements.fill(byId("legend"), ...[2, 0, 1, 3].map(v => make("li", {},
      make("span", { class: `swatch verdict verdict-${v}`, "aria-hidden": "true" }, findings.symbols[v]), findings.verdictWord(v))),
      make("li", {}, make("span", { class: "swatch verdict verdict-2 attested", "aria-hidden": "true" }, findings.symbols[2]), language.word("attested")),
      make("li", {}, make("span", { class: "swatch verdict verdict-1", "aria-hidden": "true" }, "!"), language.word("contradiction")));
  }

  const drawers = [drawHead, drawLegend, () => rules.draw(), () => filters.draw(), () => sums.draw(), () => grid.draw(), () => charts.draw(), () => communePage.show(communePage.row)];
  const drawAll = () => drawers.forEach(draw => draw());

  // The address says what is shown: #commune/17 is the commune of the eighteenth row.
  function route(first) {
    const index = /^#commune\/(\d+)$/.exec(location.hash)?.[1];
    const row = index === undefined ? null : data.rows[Number(index)];
    const wasOpen = communePage.row !== null;
    communePage.show(row ?? null);
    byId("commune").hidden = !row;
    byId("overview").hidden = !!row;
    drawHead();
    if (row) {
      window.scrollTo(0, 0);
      if (!first) byId("commune-name").focus({ preventScroll: true });
    } else if (wasOpen) {
      grid.draw();
      byId("map").scrollIntoView({ block: "nearest" });
      grid.focus();
      charts.draw();
    }
  }

  function choices(name, current, set) {
    for (const button of byId(name).querySelectorAll("button")) {
      const show = () => button.setAttribute("aria-pressed", String(button.value === current()));
      button.addEventListener("click", () => {
        set(button.value);
        for (const other of byId(name).querySelectorAll("button")) other.setAttribute("aria-pressed", String(other.value === current()));
      });
      show();
    }
  }

  choices("language", () => language.index === 0 ? "vi" : "en", value => language.set(value));
  choices("theme", () => theme.choice, value => theme.set(value));
  language.apply();
  filters.listen();
  grid.listen();
  printing.listen();
  language.onChange(drawAll);
  theme.onChange(() => charts.draw());
  selection.onChange(() => {
    filters.update();
    sums.draw();
    grid.restart();
    charts.draw();
  });
  let width = window.innerWidth;
  window.addEventListener("resize", () => {
    if (width !== (width = window.innerWidth)) charts.draw();
  });
  window.addEventListener("hashchange", () => route(false));
  byId("skip").addEventListener("click", event => {
    event.preventDefault();
    if (!byId("overview").hidden) grid.focus();
    else byId("commune-name").focus();
  });
  byId("loading").hidden = true;
  drawAll();
  route(true);
  document.documentElement.dataset.ready = "true";
})();
