// Classes of households and their counts by commune in DuckDB, from an in-memory table.
//   dotnet run -c Release --project ../NtmCriteria.Benchmarks -- households-export data 10000000
//   npm install && node households.mjs data
// Exits with 1 where a count of a commune differs from the one that was exported with the data.
import { readFileSync } from 'node:fs';
import { DuckDBInstance, version } from '@duckdb/node-api';

const folder = process.argv[2] ?? 'data';
const kind = `case when income <= case urban when 1 then 2000000 else 1500000 end
    then case when bit_count(bits) >= 3 then 0 else 1 end
  when income <= case urban when 1 then 3000000 else 2250000 end then 2 else 3 end::utinyint`;
const one = n => `count(*) filter (k = ${n})::int as c${n}`;
const counts = from => `select commune, ${[0, 1, 2, 3].map(one).join(', ')} from (${from}) group by commune order by commune`;
const ways = {
  'counts alone': async db => (await db.runAndReadAll(counts(`select commune, ${kind} as k from h`))).getRowObjects(),
  'class alone': async db => { await db.run(`create or replace table classes as select ${kind} as k from h`); },
  'class, then counts': async db => {
    await db.run(`create or replace table classes as select commune, ${kind} as k from h`);
    return (await db.runAndReadAll(counts('select commune, k from classes'))).getRowObjects();
  },
};

console.log(`DuckDB ${version()}, node ${process.version}`);
for (const name of ['sorted', 'random']) {
  const expected = JSON.parse(readFileSync(`${folder}/households-${name}.json`, 'utf8'));
  const db = await (await DuckDBInstance.create(':memory:')).connect();
  await db.run(`create table h as select * from read_csv('${folder}/households-${name}.csv', header = true,
    types = {'commune': 'INTEGER', 'income': 'INTEGER', 'bits': 'USMALLINT', 'urban': 'UTINYINT'})`);
  for (const threads of [1, 2]) {
    await db.run(`set threads = ${threads}`);
    for (const [way, run] of Object.entries(ways)) {
      const times = [];
      for (let round = 0; round < 6; round++) {
        const start = process.hrtime.bigint();
        const rows = await run(db);
        if (round > 0) times.push(Number(process.hrtime.bigint() - start) / 1e9);
        rows?.forEach(row => {
          const found = [row.c0, row.c1, row.c2, row.c3];
          if (String(found) !== String(expected.counts[row.commune])) {
            console.error(`commune ${row.commune}: ${found}; expected ${expected.counts[row.commune]}`);
            process.exit(1);
          }
        });
      }
      times.sort((a, b) => a - b);
      console.log(`${name}, ${threads} thread(s), ${way}: ${(expected.count / times[2] / 1e6).toFixed(1)} million households a second`);
    }
  }
}
