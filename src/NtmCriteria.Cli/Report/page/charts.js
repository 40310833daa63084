"use strict";
// The charts, drawn by Vega without turning text into code: its expressions are interpreted.
const charts = (() => {
  const { make, byId } = elements;
  const views = new Map();
  const share = value => language.number(value * 100, 1) + " %";

  // What each chart shows, and the same as a table: heading, rows of the chart, columns and lines of the table.
  const shown = {
    tiers: rows => {
      const measures = ["certain", "possible", "recognised"];
      const lines = totals.tiers(rows);
      return {
        heading: "byTierHeading",
        rows: lines.flatMap(line => [line.certain, line.possible, line.title].map((count, order) =>
          point({ tier: language.word("atLeast", { tier: findings.tierWord(line.tier) }), measure: language.word(measures[order]), order, count }, ["tier", "measure"]))),
      };
    },
    "criteria-met": rows => {
      const lines = totals.criteriaMet(rows);
      return {
        heading: "criteriaMetHeading",
        rows: lines.flatMap(({ number, certain, possible }) => [["certain", certain], ["possible", possible]].map(([measure, count], order) =>
          point({ number, measure: language.word(measure), order, count }, ["number", "measure"]))),
        columns: ["criteriaMet", "certain", "possible"],
        table: lines.map(l => [String(l.number), language.number(l.certain), language.number(l.possible)]),
      };
    },
    criteria: rows => {
      const lines = totals.criteria(rows);
      const order = [2, 0, 1, 3];
      const label = c => `${c + 1} ${data.criterionTitle(c + 1)}`.trim();
      return {
        heading: "criteriaHeading",
        rows: lines.flatMap((counts, c) => order.map((verdict, at) =>
          point({ criterion: label(c), verdict: findings.verdictWord(verdict), order: at, count: counts[verdict] }, ["criterion", "verdict"]))),
        columns: ["criterion", ...order.map(v => () => findings.verdictWord(v))],
        table: lines.map((counts, c) => [label(c), ...order.map(v => language.number(counts[v]))]),
      };
    },
    years: rows => {
      const lines = totals.years(rows);
      const tiers = [0, 1, 2, 3, 4];
      return {
        heading: "yearsHeading",
        rows: lines.flatMap(line => tiers.map(tier =>
          point({ year: line.year, tier: findings.tierWord(tier), order: tier, count: line.tiers[tier] }, ["year", "tier"]))),
        columns: ["year", "communes", ...tiers.map(t => () => findings.tierWord(t))],
        table: lines.map(l => [String(l.year), language.number(l.count), ...tiers.map(t => language.number(l.tiers[t]))]),
      };
    },
    progress: rows => {
      const lines = totals.years(rows).filter(line => line.certain !== null);
      return {
        heading: "progressHeading",
        rows: lines.flatMap(line => ["certain", "possible"].map(measure => ({
          year: line.year, measure: language.word(measure), share: line[measure],
          tip: `${line.year}, ${language.word(measure)}: ${share(line[measure])}`,
        }))),
        columns: ["year", "certain", "possible"],
        table: lines.map(l => [String(l.year), share(l.certain), share(l.possible)]),
      };
    },
    evidence: rows => {
      const counts = totals.evidence(rows);
      const labels = ["twoSources", "confirmed", "inferred", "recalled", "attestedGrade"];
      return {
        heading: "evidenceHeading",
        rows: counts.map((count, order) => point({ grade: language.word(labels[order]), order, count }, ["grade"])),
        columns: ["evidence", "verdictsDecided"],
        table: counts.map((count, i) => [language.word(labels[i]), language.number(count)]),
      };
    },
  };

  function point(values, named) {
    return { ...values, tip: `${named.map(name => values[name]).join(", ")}: ${language.number(values.count)}` };
  }

  // A specification with the words of the language and the colours of the theme in it.
  function specification(name) {
    const text = document.getElementById("data-chart-" + name).textContent;
    const fill = value => value.replace(/@(--)?([a-zA-Z0-9-]+)/g, (_, colour, key) => colour ? theme.colour("--" + key) : wordOf(key));
    return JSON.parse(text, (_, value) => typeof value === "string" ? fill(value) : value);
  }

  const wordOf = key => /^tier\d$/.test(key) ? findings.tierWord(Number(key[4]))
    : findings.names.includes(key) ? findings.verdictWord(findings.names.indexOf(key)) : language.word(key);

  function look() {
    const [text, faint, line] = ["--text", "--text-soft", "--line"].map(theme.colour);
    const font = getComputedStyle(document.body).fontFamily;
    return {
      axis: { labelColor: text, titleColor: faint, gridColor: line, domainColor: line, tickColor: line, labelFont: font, titleFont: font, labelFontSize: 12, titleFontSize: 12, titleFontWeight: "normal" },
      legend: { labelColor: text, labelFont: font, labelFontSize: 12, titleFont: font, symbolType: "square", labelLimit: 200 },
      style: { cell: { stroke: "transparent" } },
    };
  }

  function draw(name) {
    const place = byId("chart-" + name);
    const content = shown[name](selection.rows);
    const picture = make("div", { class: "picture", role: "group", "aria-label": language.word(content.heading) });
    elements.fill(place,
      make("h3", {}, language.word(content.heading)),
      picture,
      content.table ? make("details", {},
        make("summary", {}, language.word("numbers")),
        elements.table(language.word(content.heading), content.columns.map(c => typeof c === "function" ? c() : language.word(c)), content.table)) : null);
    views.get(name)?.finalize();
    const chart = { ...specification(name), width: Math.max(240, picture.clientWidth) };
    const locale = language.index === 0
      ? { decimal: ",", thousands: ".", grouping: [3], currency: ["", ""] }
      : { decimal: ".", thousands: ",", grouping: [3], currency: ["", ""] };
    const view = new vega.View(vega.parse(chart, look(), { ast: true }), {
      expr: vegaInterpreter, renderer: "svg", container: picture, locale: { number: locale }, hover: false, logLevel: vega.Error,
    });
    view.data("rows", content.rows);
    views.set(name, view);
    view.run();
  }

  const isShown = name => !byId("chart-" + name).closest("[hidden]");

  let wanted = 0;
  return {
    // Draws all charts, one a moment, so that typing a search is not held up; a later wish replaces an earlier one.
    async draw() {
      const mine = ++wanted;
      byId("years").hidden = data.years.length < 2;
      for (const name of Object.keys(shown)) {
        await new Promise(resolve => setTimeout(resolve));
        if (mine !== wanted) return;
        if (isShown(name)) draw(name);
      }
      document.documentElement.dataset.charts = String(mine);
    },
    // Draws them at once: paper does not wait.
    drawNow() {
      wanted++;
      Object.keys(shown).filter(isShown).forEach(draw);
    },
  };
})();
