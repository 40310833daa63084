"use strict";
// What everything rests on: sources of the levels that decided, sets with their instruments, added documents, versions.
const rules = (() => {
  const { make, byId } = elements;

  // Decided verdicts by source and grade, over all communes.
  function sources() {
    const found = new Map();
    for (const [pattern, , , , uses] of data.kinds) {
      const [, verdict, , grade, attested, , source] = data.patterns[pattern];
      if (uses === 0 || attested || (verdict !== 0 && verdict !== 2)) continue;
      const key = `${source} ${grade}`;
      found.set(key, { source, grade, uses: (found.get(key)?.uses ?? 0) + uses });
    }
    return [...found.values()].sort((a, b) => b.uses - a.uses || a.source - b.source);
  }

  function sets() {
    return data.sets.map(set => make("section", { class: "set" },
      make("h3", {}, language.pick(set.title)),
      make("p", {}, make("code", {}, set.id), ". ", language.word("version", { date: set.versionFrom, from: set.from, to: set.to })),
      elements.table(language.word("instrument"),
        [language.word("instrument"), "", language.word("signed"), language.word("inForce"), language.word("grade")],
        set.instruments.map(i => [i.id, language.pick(i.title), i.signed, i.inForce, findings.gradeWord(i.grade)]), 9)));
  }

  function documents() {
    const added = data.head.documents;
    return make("section", { class: "set" }, make("h3", {}, language.word("documents")),
      added.length === 0 ? make("p", {}, language.word("noDocuments"))
        : elements.table(language.word("documents"), ["Id", language.word("instrument"), language.word("province"), language.word("hash")],
          added.map(d => [d.id, elements.name(d.name), d.province ?? "", make("code", {}, d.hash)]), 9));
  }

  function notes() {
    const { strict, weakLimits, documents: added } = data.head;
    const recalled = totals.evidence(data.rows)[3];
    return [
      ...added.filter(d => d.example).map(d => ["warning", language.word("exampleNote", { id: d.id })]),
      data.leftOut > 0 ? ["warning", language.word("leftOut", { n: language.number(data.leftOut) })] : null,
      strict > 0 ? ["note", language.word("strictNote", { grade: findings.gradeWord(strict) })] : null,
      weakLimits ? ["note", language.word("weakLimitsNote")] : null,
      recalled > 0 ? ["note", language.word("recalledCaution", { n: language.number(recalled) })] : null,
    ].filter(Boolean).map(([kind, text]) => make("p", { class: kind }, text));
  }

  return {
    draw() {
      elements.fill(byId("notes"), ...notes());
      elements.fill(byId("sources"), elements.table(language.word("sourcesHeading"),
        [language.word("source"), language.word("grade"), language.word("decided")],
        sources().map(s => [language.pick(data.texts[s.source]), findings.gradeWord(s.grade), language.number(s.uses)]), 2));
      elements.fill(byId("sets"), ...sets(), documents());
      elements.fill(byId("versions"),
        make("dt", {}, language.word("dataVersion")), make("dd", { id: "data-version" }, make("code", {}, data.head.data)),
        make("dt", {}, language.word("library")), make("dd", {}, `ntm ${data.head.library}`));
    },
  };
})();
