"use strict";
// Which communes are looked at, and in which order. Everything on the page follows it.
const selection = (() => {
  const none = {
    search: "", province: "", district: "", year: "", set: "", tier: "", verdict: "", criterion: "", sort: "table", descending: false,
  };
  const listeners = [];
  let state = { ...none };
  let rows = data.rows;

  // The province of a district: names of districts repeat.
  const districtKey = row => JSON.stringify([row.province, row.district]);

  function tests() {
    const found = [];
    const wanted = fold(state.search).split(" ").filter(Boolean);
    if (wanted.length) found.push(row => wanted.every(part => row.key.includes(part)));
    if (state.province) found.push(row => JSON.stringify(row.province) === state.province);
    if (state.district) found.push(row => districtKey(row) === state.district);
    if (state.year) found.push(row => row.year === Number(state.year));
    if (state.set) found.push(row => (row.context.id ?? "") === state.set);
    if (state.tier) {
      const [kind, tier] = [state.tier[0], Number(state.tier.slice(1))];
      found.push(row => (kind === "c" ? row.certain : kind === "p" ? row.possible : row.title) === tier);
    }
    if (state.verdict) found.push(verdictTest());
    return found;
  }

  function verdictTest() {
    const at = Number(state.criterion) - 1;
    const basis = { attested: 1, contradiction: 3 }[state.verdict];
    if (basis) return at < 0 ? row => row.bases.includes(basis) : row => row.bases[at] === basis;
    const verdict = findings.names.indexOf(state.verdict);
    return at < 0 ? row => row.verdict === verdict : row => row.verdicts[at] === verdict;
  }

  const text = (a, b) => language.compare(a ?? "", b ?? "");
  const orders = {
    table: (a, b) => a.index - b.index,
    name: (a, b) => text(a.name, b.name) || a.year - b.year,
    province: (a, b) => text(a.province, b.province) || text(a.district, b.district) || text(a.name, b.name) || a.year - b.year,
    district: (a, b) => text(a.district, b.district) || text(a.name, b.name),
    year: (a, b) => a.year - b.year,
    tier: (a, b) => a.certain - b.certain || a.possible - b.possible,
    met: (a, b) => a.met - b.met || a.open - b.open,
    verdict: (a, b) => rank(a.verdict) - rank(b.verdict),
  };
  // From failed to met; what does not apply comes first, what there is not before that.
  const rank = verdict => verdict === undefined ? -2 : verdict === 3 ? -1 : verdict;
  const order = () => {
    const [kind, number] = state.sort.split(" ");
    return kind !== "criterion" ? orders[kind] : (a, b) => rank(a.verdicts[number - 1]) - rank(b.verdicts[number - 1]);
  };

  function apply() {
    const asked = tests();
    const compare = order();
    const sign = state.descending ? -1 : 1;
    rows = data.rows.filter(row => asked.every(test => test(row))).sort((a, b) => sign * compare(a, b) || a.index - b.index);
    for (const listener of listeners) listener();
  }

  return {
    get state() { return state; },
    get rows() { return rows; },
    get isEverything() { return rows.length === data.rows.length; },
    districtKey,
    set(change) {
      state = { ...state, ...change };
      apply();
    },
    clear: () => selection.set({ ...none, sort: state.sort, descending: state.descending }),
    onChange: listener => listeners.push(listener),
  };
})();
