"use strict";
// Counts over communes.
const totals = {
  // Communes by the verdict on the whole set, in the order of the verdicts.
  verdicts: rows => rows.reduce((sums, row) => (sums[row.verdict]++, sums), [0, 0, 0, 0, 0]),

  // Of each tier: how many reach it for certain, possibly, by title.
  tiers(rows) {
    const highest = rows.reduce((most, row) => Math.max(most, row.certain, row.possible, row.title), 3);
    return Array.from({ length: highest }, (_, i) => i + 1).map(tier => ({
      tier,
      certain: rows.filter(row => row.certain >= tier).length,
      possible: rows.filter(row => row.possible >= tier).length,
      title: rows.filter(row => row.title >= tier).length,
    }));
  },

  // Criteria met on average, for certain and at most, over the communes for which a set answers.
  average(rows) {
    const counted = rows.filter(row => row.set);
    const sum = of => counted.reduce((total, row) => total + of(row), 0) / counted.length;
    return counted.length === 0 ? null : { low: sum(row => row.met), high: sum(row => row.met + row.open) };
  },

  // How many communes meet so many criteria, from none to all.
  criteriaMet(rows) {
    const counts = Array.from({ length: data.criteria + 1 }, (_, number) => ({ number, certain: 0, possible: 0 }));
    for (const row of rows) {
      if (!row.set) continue;
      counts[row.met].certain++;
      counts[row.met + row.open].possible++;
    }
    return counts;
  },

  // Communes by verdict on each criterion.
  criteria(rows) {
    const counts = Array.from({ length: data.criteria }, () => [0, 0, 0, 0, 0]);
    for (const row of rows) row.verdicts.forEach((verdict, c) => counts[c][verdict]++);
    return counts;
  },

  // The communes of each year by tier, and their share of criteria met.
  years(rows) {
    return data.years.map(year => {
      const own = rows.filter(row => row.year === year);
      const all = own.reduce((sum, row) => sum + row.verdicts.filter(v => v !== 3).length, 0);
      return {
        year,
        count: own.length,
        tiers: own.reduce((sums, row) => (sums[row.certain]++, sums), [0, 0, 0, 0, 0]),
        certain: all === 0 ? null : own.reduce((sum, row) => sum + row.met, 0) / all,
        possible: all === 0 ? null : own.reduce((sum, row) => sum + row.met + row.open, 0) / all,
      };
    }).filter(year => year.count > 0);
  },

  // Decided verdicts by what they lean on: two sources, one, limits of levels, recalled, attested.
  evidence: rows => rows.reduce((sums, row) => sums.map((sum, i) => sum + row.evidence[i]), [0, 0, 0, 0, 0]),
};
