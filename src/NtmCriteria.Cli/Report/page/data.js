"use strict";
// The data of the report. Of each commune only what the overview needs is read at once; its findings stay text.
const data = (() => {
  const block = name => document.getElementById("data-" + name).textContent;
  const head = JSON.parse(block("head"));
  const tail = JSON.parse(block("tail"));
  const conditions = tail.conditions.map(text => text.split("\n").filter(Boolean).map(line => {
    const [tier, set, why] = line.split("|");
    return { tier: Number(tier), set: set || null, why: why === "" ? null : tail.texts[Number(why)] };
  }));

  function read(line, index) {
    const end = line.indexOf("\t");
    const [name, district, province, code, year, context, verdict, criteria, certain, possible, evidence, condition,
      conditionVerdicts, nextTier, nextContext, nextCriteria, recognitions, problems] = JSON.parse(line.slice(0, end));
    const where = tail.contexts[context];
    const verdicts = Array.from(criteria, letter => parseInt(letter, 16) >> 2);
    const bases = Array.from(criteria, letter => parseInt(letter, 16) & 3);
    return {
      index, name, district, province, code, year, verdict, verdicts, bases, certain, possible, evidence, nextTier,
      nextContext, nextCriteria, recognitions, problems, line,
      context: where,
      set: where.set < 0 ? null : tail.sets[where.set],
      met: verdicts.filter(v => v === 2).length,
      open: verdicts.filter(v => v === 1).length,
      conditions: conditions[condition].map((c, i) => ({ ...c, verdict: Number(conditionVerdicts[i]) })),
      title: Math.max(0, ...recognitions.filter(([, of, , date]) => date ? date <= where.asOf : of <= Number(where.asOf.slice(0, 4))).map(([tier]) => tier)),
      key: fold([name, code, district, province].filter(Boolean).join(" ")),
      same: code ? "code " + code : fold([name, district, province].map(part => part ?? "").join("/")),
    };
  }

  const rows = block("rows").split("\n").filter(Boolean).map(read);
  const distinct = values => [...new Set(values)];
  const asked = distinct(rows.map(r => r.set).filter(Boolean));
  return {
    head, rows,
    contexts: tail.contexts, sets: tail.sets, templates: tail.templates, texts: tail.texts, patterns: tail.patterns,
    kinds: tail.kinds, leftOut: tail.leftOut,
    years: distinct(rows.map(r => r.year)).sort((a, b) => a - b),
    asOf: distinct(rows.map(r => r.context.asOf)).sort(),
    criteria: rows.reduce((most, row) => Math.max(most, row.verdicts.length), 0),
    // The title of a criterion, where all sets that were asked about agree on it.
    criterionTitle(number) {
      const titles = asked.map(set => set.criteria[number - 1]?.title).filter(Boolean);
      return titles.length && titles.every(t => t[0] === titles[0][0]) ? language.pick(titles[0]) : "";
    },
  };
})();
