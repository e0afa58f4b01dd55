/**
 * The whole gate, to the end: what is wrong late is worth knowing even when something is wrong early. Ends with
 * the line `N passed, N failed`, and with a non-zero code when anything failed.
 *
 *   npm test                   everything but what needs other runtimes or a second build
 *   npm test -- all            that, too
 *   npm test -- build pages    only the stages named
 */
import { mkdirSync } from 'node:fs';
import { none, sumOf, type Count } from './gate/count.ts';
import { runStages } from './gate/schedule.ts';
import { reports, stages } from './gate/stages.ts';

const wanted = process.argv.slice(2);
const isAll = wanted.includes('all');
const unknown = wanted.filter((name) => name !== 'all' && !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  const known = stages.map((stage) => stage.name).join(', ');
  console.error(`There is no stage named ${unknown.join(', ')}. The stages are: ${known}; or all.`);
}

mkdirSync(reports, { recursive: true });
const results = await runStages(
  stages.filter(({ name, apart }) =>
    wanted.length === 0 ? apart === undefined : isAll || wanted.includes(name),
  ),
  (text) => process.stdout.write(text),
);
const lines = results.map(({ name, count, seconds }) => {
  const word = count.failed === 0 ? 'ok    ' : 'FAILED';
  return `   ${name.padEnd(8)} ${word} ${say(count)} (${seconds.toFixed(1)} s)`;
});
const total = sumOf([
  ...results.map(({ count }) => count),
  ...unknown.map((): Count => ({ ...none, failed: 1 })),
]);
const left = stages.filter(({ apart }) => apart !== undefined && wanted.length === 0);
const leftOut = left.map(({ name, apart = '' }) => `${name} (${apart})`).join(' and ');
if (left.length > 0) lines.push(`   left to .ci/run: ${leftOut}; npm test -- all runs them too`);
const failures = results.flatMap(({ name, count }) => count.failures.map((text) => `   ${name}: ${text}\n`));
if (failures.length > 0) console.log(`\n== failures\n${failures.join('\n')}`);
console.log(`\n== summary\n${lines.join('\n')}\n`);
console.log(say(total));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

function say({ passed, failed, skipped }: Count): string {
  const rest = skipped > 0 ? `, ${String(skipped)} skipped` : '';
  return `${String(passed)} passed, ${String(failed)} failed${rest}`;
}
