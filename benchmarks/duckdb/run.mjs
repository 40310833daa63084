// The task of the bulk benchmarks in DuckDB: criteria met and set verdict of every commune, from an in-memory table.
//   dotnet run -c Release --project ../NtmCriteria.Benchmarks -- bulk-export data 1000000
//   npm install && node run.mjs data
// Prints a row of Markdown for each number of threads, and exits with 1 where the answer differs from the one that was exported with the data.
import { readFileSync } from 'node:fs';
import { DuckDBInstance, version } from '@duckdb/node-api';

const folder = process.argv[2] ?? 'data';
const { count, strata, criteria, met, passed } = JSON.parse(readFileSync(`${folder}/task.json`, 'utf8'));
const db = await (await DuckDBInstance.create(':memory:')).connect();
await db.run(`create table c as select * from read_csv('${folder}/communes.csv', header = true, nullstr = '',
  types = {'stratum': 'UTINYINT', ${criteria.flat().map(i => `'${i.id}': 'DOUBLE'`).join(', ')}})`);
await db.run(`create table l (stratum utinyint primary key, ${criteria.flat().map(i => `"l${i.id}" double`).join(', ')})`);
for (let s = 0; s < strata; s++)
  await db.run(`insert into l values (${[s, ...criteria.flat().map(i => i.levels[s])].join(', ')})`);

// SQL's and is Kleene's: false wins over null, null over true.
const verdict = indicators => indicators
  .map(i => `("${i.id}" ${i.atMost ? '<=' : '>='} "l${i.id}")`).join(' and ');
const rows = `select ${criteria.map((c, n) => `${verdict(c)} as k${n}`).join(', ')} from c join l using (stratum)`;
const all = criteria.map((_, n) => `k${n}`);
const sql = `select sum(met)::bigint as met, count(*) filter (set_met)::bigint as passed from (
  select ${all.map(k => `coalesce(${k}, false)::int`).join(' + ')} as met, ${all.join(' and ')} as set_met from (${rows}))`;

console.log(`DuckDB ${version()}, ${count} communes x ${criteria.flat().length} indicators`);
for (const threads of [1, 2]) {
  await db.run(`set threads = ${threads}`);
  const times = [];
  for (let round = 0; round < 6; round++) {
    const start = process.hrtime.bigint();
    const [row] = (await db.runAndReadAll(sql)).getRowObjects();
    if (round > 0) times.push(Number(process.hrtime.bigint() - start) / 1e9);
    if (row.met !== BigInt(met) || row.passed !== BigInt(passed)) {
      console.error(`met ${row.met}, passed ${row.passed}; expected ${met}, ${passed}`);
      process.exit(1);
    }
  }
  times.sort((a, b) => a - b);
  console.log(`| DuckDB, ${threads === 1 ? 'one thread' : 'two threads'} | ${(count / times[2] / 1e6).toFixed(2)} |`);
}
