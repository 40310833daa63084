"use strict";
// The columns of the map: who the commune is, how it stands, and one for each criterion.
const columns = (() => {
  const tierRange = row => row.certain === row.possible ? findings.tierWord(row.certain)
    : language.word("tierRange", { certain: row.certain === 0 ? language.word("nothingCertain") : findings.tierWord(row.certain), possible: findings.tierWord(row.possible) });

  function criterion(number) {
    return {
      sort: `criterion ${number}`,
      className: "criterion",
      heading: () => String(number),
      hint: () => data.criterionTitle(number),
      cell(row) {
        const [verdict, basis] = [row.verdicts[number - 1], row.bases[number - 1]];
        if (verdict === undefined) return { text: "", className: "none", label: "" };
        const title = language.pick(row.set.criteria[number - 1].title);
        const word = findings.verdictWord(verdict) + (basis === 1 || basis === 3 ? `, ${findings.basisWord(basis)}` : "");
        return {
          text: basis === 3 ? "!" : findings.symbols[verdict],
          className: `verdict verdict-${verdict}${basis === 1 ? " attested" : ""}`,
          label: language.word("criterionVerdict", { n: number, title, verdict: word }),
        };
      },
    };
  }

  const text = (key, word, of, className = "text") => ({
    sort: key, className: `${className} col-${key}`, heading: () => language.word(word), hint: () => "", cell: row => ({ text: of(row) ?? "", className: "", label: null }),
  });

  return {
    tierRange,
    all: () => [
      text("name", "commune", row => row.name, "text who"),
      ...(data.rows.some(row => row.district) ? [text("district", "district", row => row.district)] : []),
      ...(data.rows.some(row => row.province) ? [text("province", "province", row => row.province)] : []),
      ...(data.years.length > 1 ? [text("year", "year", row => String(row.year))] : []),
      text("tier", "tier", tierRange),
      text("met", "metCount", row => row.set ? `${row.met}/${row.verdicts.length}` : "–"),
      ...Array.from({ length: data.criteria }, (_, c) => criterion(c + 1)),
    ],
  };
})();
