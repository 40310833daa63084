"use strict";
// Puts the findings of a commune together again: verdict, values, source, and the sentence of the library.
const findings = (() => {
  const names = ["notMet", "undetermined", "met", "notApplicable"];

  // A pair of texts in which marks stand for numbers.
  function filled(pair, numbers) {
    return language.pick(pair).replace(/\u0001/g, () => language.exact(numbers.shift()));
  }

  function cell(text, [id, labelVi, labelEn], context, year) {
    const [number, ...values] = text.split("|");
    const [pattern, observedText, gapText, partsText] = data.kinds[Number(number)];
    const [code, verdict, reason, grade, attested, required, source, decidedBy, evidence, asked, limits, province, years] = data.patterns[pattern];
    // Marks are filled in the order in which the numbers were taken out.
    const pick = n => language.pick(data.texts[n]);
    const observed = filled(data.texts[observedText], values);
    const gap = filled(data.texts[gapText], values);
    const parts = filled(data.texts[partsText], values);
    const place = {
      id, label: language.pick([labelVi, labelEn]), observed, gap, parts, required: pick(required), source: pick(source),
      decidedBy: pick(decidedBy), evidence: pick(evidence), asked: pick(asked), limits: pick(limits), province: pick(province), years: pick(years), where: language.pick(context.text),
      year: String(year),
    };
    return { ...place, code, verdict, reason, grade, attested: attested === 1, explain: () => language.filled(language.pick(data.templates[code]), place) };
  }

  const criterionCode = (basis, verdict) => basis === 3 ? "criterionContradiction"
    : basis === 1 ? (verdict === 2 ? "criterionAttestedMet" : "criterionAttestedNotMet")
    : ["criterionNotMet", "criterionUndetermined", "criterionMet", "criterionNotApplicable"][verdict];

  function criterion(definition, verdict, basis, indicators) {
    const judged = criterionCode(basis, verdict);
    // Where every indicator that is known is decided, those that are not known leave the criterion open.
    const code = judged === "criterionUndetermined" && !indicators.some(i => i.verdict === 1) ? "criterionIncomplete" : judged;
    const measured = Math.min(3, ...indicators.map(i => i.verdict));
    const ids = wanted => indicators.filter(i => i.verdict === wanted).map(i => i.id).join(", ");
    const place = {
      number: String(definition.number), title: language.pick(definition.title),
      failing: ids(basis === 3 ? measured : 0), open: ids(1), by: "",
      attested: verdictWord(basis === 3 ? (measured === 0 ? 2 : 0) : verdict), measured: verdictWord(measured),
    };
    return { ...place, code, verdict, basis, indicators, explain: () => language.filled(language.pick(data.templates[code]), place) };
  }

  const verdictWord = verdict => language.pick(data.head.verdicts[verdict]);

  // All criteria of one assessment: its letters, its cells, its context.
  function read(letters, cells, context, year) {
    const texts = cells.split(" ");
    let at = 0;
    return data.sets[context.set].criteria.map((definition, c) => {
      const indicators = definition.indicators.map(indicator => cell(texts[at++], indicator, context, year));
      const letter = parseInt(letters[c], 16);
      return criterion(definition, letter >> 2, letter & 3, indicators);
    });
  }

  return {
    names,
    verdictWord,
    tierWord: tier => language.pick(data.head.tiers[tier]),
    gradeWord: grade => language.pick(data.head.grades[grade]),
    reasonWord: reason => language.pick(data.head.reasons[reason]),
    basisWord: basis => language.word(["measured", "attested", "both", "contradiction"][basis]),
    symbols: ["✕", "?", "✓", "–"],
    // The findings on the set asked about, and on the next tier's set.
    of(row) {
      const [, cells, nextCells] = row.line.split("\t");
      const letters = row.verdicts.map((v, i) => (v * 4 + row.bases[i]).toString(16)).join("");
      const own = row.set ? read(letters, cells, row.context, row.year) : null;
      const next = row.nextContext === -2 ? own
        : row.nextContext >= 0 ? read(row.nextCriteria, nextCells, data.contexts[row.nextContext], row.year) : null;
      return { own, next };
    },
    // What stands between a commune and a set, as the library counts it.
    gaps: criteria => criteria.filter(c => c.verdict <= 1).flatMap(c => c.indicators.filter(i => i.verdict <= 1)),
  };
})();
