// Compiles the chart specifications of the report from Vega-Lite to Vega.
//   node compile-charts.mjs            writes the compiled charts beside the specifications
//   node compile-charts.mjs --print    prints them, one a line: the name, a tab, the chart
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { compile } from 'vega-lite';

const folder = fileURLToPath(new URL('../../../src/NtmCriteria.Cli/Report/charts', import.meta.url));
const ending = '.vl.json';
for (const file of readdirSync(folder).filter(name => name.endsWith(ending)).sort()) {
  const name = file.slice(0, -ending.length);
  const { $schema, ...chart } = compile(JSON.parse(readFileSync(join(folder, file), 'utf8'))).spec;
  const text = JSON.stringify(chart);
  if (process.argv.includes('--print')) console.log(`${name}\t${text}`);
  else writeFileSync(join(folder, `${name}.vg.json`), text + '\n');
}
