// The tasks of end-to-end.sh in DuckDB, one a process, from the file to the file:
//   node end-to-end.mjs communes FOLDER OUT     verdicts by criterion, counts and set verdict of every commune, as CSV
//   node end-to-end.mjs stats FOLDER OUT        communes by set verdict, and the mean number of criteria met, by province
//   node end-to-end.mjs households FOLDER OUT   households, poor and near-poor ones by commune
// All threads of the machine. Prints what the other side must say too.
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

const [task, folder, out] = process.argv.slice(2);
const db = await (await DuckDBInstance.create(':memory:')).connect();

function communes() {
  const { strata, criteria } = JSON.parse(readFileSync(`${folder}/task.json`, 'utf8'));
  const all = criteria.flatMap(c => c.indicators);
  // A column that is judged holds words: đạt, không đạt, or nothing.
  const test = i => {
    const one = t => t === null ? 'true' : t === 'judged'
      ? (i.number ? 'null' : `case "${i.id}" when 'đạt' then true when 'không đạt' then false end`) : `"${i.id}" ${t.op} ${t.level}`;
    const asked = i.tests.map(one);
    return asked.every(a => a === asked[0]) ? `(${asked[0]})` : `(case region ${strata.map((s, n) => `when '${s}' then ${asked[n]}`).join(' ')} end)`;
  };
  // SQL's and is Kleene's: false wins over null, null over true.
  const verdicts = criteria.map(c => `${c.complete ? '' : 'null and '}${c.indicators.map(test).join(' and ') || 'null'} as k${c.number}`);
  const types = all.map(i => `'${i.id}': '${i.number ? 'DOUBLE' : 'VARCHAR'}'`);
  const keys = criteria.map(c => `k${c.number}`);
  const count = what => keys.map(k => `(${k} is ${what})::int`).join(' + ');
  return {
    keys,
    sql: `select code, commune, district, province, year, ${keys.join(', ')}, ${count('true')} as met, ${count('false')} as failed, ${count('null')} as open,
      ${keys.join(' and ')} as verdict from (select code, commune, district, province, year, ${verdicts.join(', ')}
      from read_csv('${folder}/communes.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '',
      columns = {'code': 'VARCHAR', 'commune': 'VARCHAR', 'district': 'VARCHAR', 'province': 'VARCHAR', 'region': 'VARCHAR', 'year': 'INTEGER', ${types.join(', ')}}))`,
  };
}

const word = k => `case when ${k} then 'met' when not ${k} then 'notMet' else 'undetermined' end`;
if (task === 'communes') {
  const { keys, sql } = communes();
  await db.run(`copy (select code, commune, district, province, year, ${word('verdict')} as verdict, met, failed, open,
    ${keys.map(k => `${word(k)} as ${k}`).join(', ')} from (${sql})) to '${out}' (header, delimiter ',')`);
} else if (task === 'stats') {
  const { sql } = communes();
  await db.run(`copy (select province, count(*) as communes, count(*) filter (verdict) as certain, count(*) filter (verdict is not false) as possible,
    avg(met) as average, ${[[19, 19], [15, 18], [10, 14], [5, 9], [0, 4]].map(([low, high]) => `count(*) filter (met between ${low} and ${high})`).join(', ')}
    from (${sql}) group by province order by province) to '${out}' (header, delimiter ',')`);
} else if (task === 'households') {
  const task = JSON.parse(readFileSync(`${folder}/households.json`, 'utf8'));
  const missed = task.deprivations.map(d => `("${d}" = 1)::int`).join(' + ');
  await db.run(`copy (select commune, count(*) as households, count(*) filter (cls = 2) as poor, count(*) filter (cls = 1) as near from (
    select commune, case when income <= line and missed >= ${task.cutOff} then 2 when income <= line then 1 else 0 end as cls from (
    select commune, income, case when settlement = 'urban' then ${task.urban} else ${task.rural} end as line, ${missed} as missed
    from read_csv('${folder}/households.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '',
    columns = {${task.columns.map(([name, type]) => `'${name}': '${type}'`).join(', ')}})))
    group by commune order by commune) to '${out}' (header, delimiter ',')`);
}
