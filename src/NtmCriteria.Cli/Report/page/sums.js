"use strict";
// The figures at the top: how many communes, by verdict and by tier.
const sums = (() => {
  const { make } = elements;

  function tile(count, label, className, symbol) {
    return make("div", { class: "tile " + className },
      make("span", { class: "count" }, language.number(count)),
      make("span", { class: "what" }, symbol ? make("span", { class: "symbol", "aria-hidden": "true" }, symbol) : null, label));
  }

  function verdicts(rows) {
    const counts = totals.verdicts(rows);
    const shown = [2, 0, 1, 3].filter(verdict => verdict !== 3 || counts[3] > 0);
    return [
      tile(rows.length, language.word("communes"), "all"),
      ...shown.map(verdict => tile(counts[verdict], findings.verdictWord(verdict), "verdict-" + verdict, findings.symbols[verdict])),
    ];
  }

  function average(rows) {
    const mean = totals.average(rows);
    if (!mean) return null;
    const [low, high] = [language.number(mean.low, 2), language.number(mean.high, 2)];
    return make("p", { class: "average" }, language.word("averageMet"), ": ",
      make("strong", {}, low === high ? low : language.word("averageRange", { low, high })));
  }

  function tiers(rows) {
    return elements.table(language.word("byTierHeading"),
      [language.word("tier"), language.word("certain"), language.word("possible"), language.word("recognised")],
      totals.tiers(rows).map(t => [
        language.word("atLeast", { tier: findings.tierWord(t.tier) }),
        language.number(t.certain), language.number(t.possible), language.number(t.title),
      ]));
  }

  return {
    draw() {
      const rows = selection.rows;
      elements.fill(elements.byId("tiles"), ...verdicts(rows));
      elements.fill(elements.byId("tier-numbers"), tiers(rows), average(rows));
    },
  };
})();
