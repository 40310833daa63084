// Whole processes against each other, in turn, round by round: ntm, and DuckDB asked the same of the same file.
//   node end-to-end-compare.mjs FOLDER NTM communes|stats|households [ROUNDS]
// Prints a row of Markdown for each side, then the ratio; exits with 1 where an answer differs. See ../end-to-end.sh.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';

const [folder, ntm, task, rounds = '5'] = process.argv.slice(2);
const here = new URL('.', import.meta.url).pathname;
const out = name => `${folder}/${task}.${name}.csv`;
const sides = {
  ntm: {
    communes: [ntm, 'evaluate', `${folder}/communes.csv`, '--format', 'csv', '--quiet', '--out', out('ntm')],
    stats: [ntm, 'stats', `${folder}/communes.csv`, '--by', 'province', '--format', 'csv', '--quiet', '--out', out('ntm')],
    households: [ntm, 'poverty', `${folder}/households.csv`, '--by', 'commune', '--as-of', '2024-12-31', '--format', 'csv', '--quiet', '--out', out('ntm')],
  }[task],
  DuckDB: ['node', `${here}end-to-end.mjs`, task, folder, out('DuckDB')],
};

function run(command) {
  const ended = spawnSync('/usr/bin/time', ['-f', '%e %U %S %M', ...command], { encoding: 'utf8' });
  const said = ended.stderr.trim().split('\n');
  if (ended.status !== 0) throw new Error(`${command.join(' ')}: ${ended.stderr}`);
  const [wall, user, system, memory] = said[said.length - 1].split(' ').map(Number);
  return { wall, cpu: user + system, memory: memory / 1024 };
}

function rows(file) {
  const [head, ...lines] = readFileSync(file, 'utf8').trim().split('\n').map(line => line.replaceAll('"', '').split(','));
  return lines.map(line => Object.fromEntries(head.map((name, i) => [name, line[i]])));
}

// What both must say, row by row.
function answer(side) {
  const ours = side === 'ntm';
  const read = rows(out(side));
  if (task === 'communes') return read.map(r => [r.code, r.verdict, ...Array.from({ length: 19 }, (_, i) => r[ours ? `criterion ${i + 1}` : `k${i + 1}`])].join()).sort();
  if (task === 'stats') return read.filter(r => !ours || r.group !== '(all)').map(r => [ours ? r.group : r.province, r.communes, ours ? r.certainStandard : r.certain, ours ? r.possibleStandard : r.possible].join()).sort();
  return read.filter(r => !ours || r.group !== 'total').map(r => [ours ? r.group : r.commune, r.households, r.poor, ours ? r.nearPoor : r.near].join()).sort();
}

const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const times = { ntm: [], DuckDB: [] };
for (let round = 0; round < Number(rounds); round++)
  for (const side of Object.keys(sides)) times[side].push(run(sides[side]));
const [one, other] = [answer('ntm'), answer('DuckDB')];
const differing = one.length === other.length ? one.findIndex((row, i) => row !== other[i]) : Math.min(one.length, other.length);
if (differing >= 0) {
  console.error(`the answers differ: ${one[differing]} / ${other[differing]} (${one.length} and ${other.length} rows)`);
  process.exit(1);
}

console.log(`${task}: ${one.length} rows compared; ${cpus()[0].model}, ${availableParallelism()} threads; medians of ${rounds}, in turn`);
for (const side of Object.keys(sides)) {
  const of = what => median(times[side].map(t => t[what]));
  console.log(`| ${task} | ${side} | ${of('wall').toFixed(2)} s | ${of('cpu').toFixed(2)} s | ${of('memory').toFixed(0)} MB |`);
}
const ratio = what => (median(times.DuckDB.map(t => t[what])) / median(times.ntm.map(t => t[what]))).toFixed(2);
console.log(`| ${task} | DuckDB's time by ntm's | ${ratio('wall')} | ${ratio('cpu')} | |`);
