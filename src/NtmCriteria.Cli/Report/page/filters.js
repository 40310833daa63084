"use strict";
// The bar of filters: what can be chosen follows the data, and what is chosen goes to the selection.
const filters = (() => {
  const { make, byId } = elements;
  const byText = (a, b) => language.compare(a[1], b[1]);
  const named = (key, names) => [...new Map(data.rows.map(row => [key(row), names(row)]))].filter(([, text]) => text);

  // The options of each list; a list with nothing to choose stays away.
  const options = {
    province: () => named(row => JSON.stringify(row.province), row => row.province).sort(byText),
    district: () => [...new Map(data.rows
      .filter(row => row.district && (!selection.state.province || JSON.stringify(row.province) === selection.state.province))
      .map(row => [selection.districtKey(row), selection.state.province ? row.district : [row.district, row.province].filter(Boolean).join(", ")]))].sort(byText),
    year: () => data.years.map(year => [String(year), String(year)]),
    set: () => named(row => row.context.id ?? "", row => row.context.id ?? language.word("noSet")).sort(byText),
    tier: () => [["c", "certainTier", "certain"], ["p", "possibleTier", "possible"], ["t", "titleTier", "title"]].flatMap(([kind, word, of]) =>
      [...new Set(data.rows.map(row => row[of]))].sort().filter(tier => kind !== "t" || tier > 0)
        .map(tier => [kind + tier, language.word(word, { tier: findings.tierWord(tier) })])),
    criterion: () => Array.from({ length: data.criteria }, (_, c) => [String(c + 1), `${c + 1} ${data.criterionTitle(c + 1)}`.trim()]),
    verdict: () => [
      ...[2, 0, 1, 3].map(v => [findings.names[v], `${findings.symbols[v]} ${findings.verdictWord(v)}`]),
      ["attested", language.word("attestedOnly")], ["contradiction", language.word("contradictionOnly")],
    ],
    sort: () => [
      ["table", language.word("tableOrder")], ["name", language.word("byName")], ["province", language.word("byProvince")],
      ...(data.years.length > 1 ? [["year", language.word("byYear")]] : []),
      ["tier", language.word("byTier")], ["met", language.word("byMet")], ["verdict", language.word("byVerdict")],
      ...Array.from({ length: data.criteria }, (_, c) => [`criterion ${c + 1}`, language.word("byCriterion", { n: c + 1 })]),
    ],
  };
  const same = of => new Set(data.rows.map(of)).size < 2;
  const idle = {
    province: () => same(row => row.province), district: () => same(row => row.district),
    year: () => data.years.length < 2, set: () => same(row => row.context.id),
  };
  const first = { criterion: "wholeSet", sort: null };

  function fillList(name) {
    const list = byId("filter-" + name);
    const choices = options[name]();
    const empty = name in first ? first[name] : "all";
    elements.fill(list, empty ? make("option", { value: "" }, language.word(empty)) : null,
      ...choices.map(([value, text]) => make("option", { value }, text)));
    list.value = selection.state[name];
    if (name in idle) list.closest(".field").hidden = idle[name]();
  }

  function count() {
    const values = { n: language.number(selection.rows.length), all: language.number(data.rows.length) };
    byId("shown").textContent = selection.isEverything ? language.word("shownAll", values) : language.word("shown", values);
    byId("clear").hidden = selection.isEverything && !selection.state.search;
  }

  return {
    draw() {
      for (const name of Object.keys(options)) fillList(name);
      byId("filter-search").value = selection.state.search;
      byId("filter-descending").checked = selection.state.descending;
      count();
    },
    listen() {
      let waiting = 0;
      byId("filter-search").addEventListener("input", event => {
        clearTimeout(waiting);
        const search = event.target.value;
        waiting = setTimeout(() => selection.set({ search }), data.rows.length > 2000 ? 150 : 0);
      });
      for (const name of Object.keys(options))
        byId("filter-" + name).addEventListener("change", event =>
          selection.set(name === "province" ? { province: event.target.value, district: "" } : { [name]: event.target.value }));
      byId("filter-descending").addEventListener("change", event => selection.set({ descending: event.target.checked }));
      byId("clear").addEventListener("click", () => {
        selection.clear();
        byId("filter-search").focus();
      });
      byId("filters").addEventListener("submit", event => event.preventDefault());
    },
    update() {
      fillList("district");
      for (const name of Object.keys(options)) byId("filter-" + name).value = selection.state[name];
      if (byId("filter-search") !== document.activeElement) byId("filter-search").value = selection.state.search;
      byId("filter-descending").checked = selection.state.descending;
      count();
    },
  };
})();
