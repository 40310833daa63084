"use strict";
// The page of one commune: how it stands, what is missing, and every finding with its source. The table names the
// instrument alone; the sentence behind each indicator gives its source in full.
const communePage = (() => {
  const { make, byId } = elements;
  let shown = null;

  function verdictMark(verdict, text) {
    return make("span", { class: `pill verdict-${verdict}` },
      make("span", { class: "symbol", "aria-hidden": "true" }, findings.symbols[verdict]), " ", text ?? findings.verdictWord(verdict));
  }

  function facts(row) {
    const rows = [];
    const add = (word, ...value) => rows.push(make("dt", {}, language.word(word)), make("dd", {}, ...value));
    add("tierHeading", make("strong", {}, columns.tierRange(row)));
    if (row.set) add("verdict", verdictMark(row.verdict), " ", language.word("criteriaCounts", {
      met: row.met, notMet: row.verdicts.filter(v => v === 0).length, open: row.open,
      na: row.verdicts.filter(v => v === 3).length, total: row.verdicts.length,
    }));
    else add("verdict", verdictMark(row.verdict), " ", language.pick(row.context.text));
    add("set", row.set ? language.pick(row.set.title) + " " : null, make("code", {}, row.context.id ?? "–"));
    add("asOf", row.context.asOf);
    if (row.context.stratum) add("column", language.pick(row.context.stratumName) + language.pick(row.context.text));
    if (row.code) add("code", elements.name(row.code));
    if (row.recognitions.length) add("titles", ...row.recognitions.map(([tier, year, decision, date]) => make("p", {},
      elements.name([findings.tierWord(tier), year, decision, date].filter(Boolean).join(", ")), ` (${language.word("titleNote")})`)));
    if (row.problems.length) add("problems", elements.name(row.problems.map(language.pick).join(" ")));
    return make("dl", { class: "facts" }, ...rows);
  }

  function conditions(row) {
    return make("section", {}, make("h3", {}, language.word("conditions")), make("ul", { class: "plain" }, ...row.conditions.map(c =>
      make("li", {}, verdictMark(c.verdict), " ", make("strong", {}, findings.tierWord(c.tier)), " ",
        c.set ? make("code", {}, c.set) : language.pick(c.why)))));
  }

  function missing(row, next) {
    const tier = findings.tierWord(row.nextTier);
    if (row.nextTier === 0) return make("section", { id: "missing" }, make("h3", {}, language.word("missing", { tier: "–" })), make("p", {}, language.word("nothingMissing")));
    const heading = make("h3", {}, language.word("missing", { tier }));
    if (!next) return make("section", { id: "missing" }, heading, make("p", {}, language.word("noNextSet")));
    const gaps = findings.gaps(next);
    const told = next.filter(c => c.verdict <= 1 && (c.basis === 3 || (c.basis === 1 && c.verdict === 0)));
    const list = (word, verdict, before) => {
      const of = gaps.filter(g => g.verdict === verdict);
      const count = of.length + before.length;
      if (count === 0) return null;
      return make("details", { open: verdict === 0 || count <= 12, class: "gaps" }, make("summary", {}, language.word(word, { n: count })),
        make("ul", {}, ...before.map(c => make("li", { class: `gap verdict-edge-${c.verdict}` }, c.explain())),
          ...of.map(g => make("li", { class: `gap verdict-edge-${verdict}` }, g.explain()))));
    };
    return make("section", { id: "missing" }, heading,
      list("failing", 0, told.filter(c => c.verdict === 0)), list("open", 1, told.filter(c => c.verdict === 1)));
  }

  function indicatorLine(indicator) {
    const cell = (text, className) => make("td", { class: className }, text);
    const note = [indicator.reason ? findings.reasonWord(indicator.reason) : null, indicator.attested ? language.word("attested") : null].filter(Boolean).join(", ");
    return make("tr", { class: "indicator", "data-id": indicator.id },
      make("th", { scope: "row" }, indicator.id),
      make("td", { class: "label" }, make("details", {}, make("summary", {}, indicator.label), make("p", { class: "why" }, indicator.explain()))),
      cell(indicator.parts || indicator.observed, "observed"),
      cell(indicator.required, "required"),
      cell(indicator.gap.replace(/^; /, ""), "against"),
      make("td", { class: "verdict-cell" }, verdictMark(indicator.verdict), note ? make("span", { class: "soft" }, note) : null),
      cell(indicator.evidence, "grade"),
      cell(indicator.source.split(/[;,] /)[0], "source"));
  }

  function criterionLines(criterion) {
    return [
      make("tr", { class: "criterion", "data-criterion": criterion.number },
        make("th", { scope: "row" }, criterion.number),
        make("td", { colspan: "4" }, make("strong", {}, criterion.title), make("p", { class: "why" }, criterion.explain())),
        make("td", { colspan: "3" }, verdictMark(criterion.verdict), " ", make("span", { class: "soft basis" }, findings.basisWord(criterion.basis)))),
      ...criterion.indicators.map(indicatorLine),
    ];
  }

  function table(criteria) {
    const headings = ["indicator", "observed", "required", "gap", "verdict", "grade", "source"];
    return make("section", {}, make("h3", { id: "findings-heading" }, language.word("findings")),
      make("div", { class: "wide", tabindex: "0", role: "region", "aria-labelledby": "findings-heading" },
        make("table", { class: "findings" },
          make("thead", {}, make("tr", {}, ...headings.map((word, i) => make("th", { scope: "col", colspan: i === 0 ? "2" : null }, language.word(word))))),
          make("tbody", {}, ...criteria.flatMap(criterionLines)))));
  }

  // The same commune in every year of the table.
  function others(row) {
    const years = data.rows.filter(other => other.same === row.same).sort((a, b) => a.year - b.year || a.index - b.index);
    if (years.length < 2) return null;
    return make("section", {}, make("h3", {}, language.word("otherYears")), make("ol", { class: "timeline" }, ...years.map(other =>
      make("li", {}, make("a", { href: `#commune/${other.index}`, "aria-current": other === row ? "page" : null },
        make("span", { class: "year" }, String(other.year)), verdictMark(other.verdict),
        make("span", {}, other.set ? language.word("metOf", { met: other.met, total: other.verdicts.length }) : language.word("noSet")),
        make("span", { class: "soft" }, columns.tierRange(other)))))));
  }

  function neighbours(row) {
    const at = selection.rows.indexOf(row);
    const link = (word, other) => other ? make("a", { href: `#commune/${other.index}` }, language.word(word)) : null;
    return make("nav", { class: "neighbours", "aria-label": language.word("communes") },
      make("a", { href: "#", class: "back" }, language.word("back")),
      at < 0 ? null : link("previous", selection.rows[at - 1]), at < 0 ? null : link("next", selection.rows[at + 1]));
  }

  return {
    get row() { return shown; },
    show(row) {
      shown = row;
      if (!row) return;
      const { own, next } = findings.of(row);
      elements.fill(byId("commune"),
        neighbours(row),
        make("h2", { tabindex: "-1", id: "commune-name" }, elements.name(row.name), " ",
          make("small", {}, elements.name([row.district, row.province].filter(Boolean).join(", ")), ` · ${row.year}`)),
        facts(row), others(row), missing(row, next), conditions(row), own ? table(own) : null);
    },
  };
})();
