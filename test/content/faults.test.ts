import { expect, test } from 'vitest';
import { allGuides } from '../../src/content/registry';
import { faultsIn } from '../support/faults';
import { knownCodes, knownRows, rowCounts } from './known-faults';

const faults = allGuides.flatMap(({ guide, home }) =>
  faultsIn(`src/content/${home}/faults.yaml`).map(({ id = '', formerly, codes = '', step = '' }) => ({
    id,
    formerly,
    step,
    codes: codes.match(/[\w/]+/g)?.map(String) ?? [],
    guide: guide.id,
  })),
);
const ids = faults.map(({ id }) => id);

test('an id belongs to one fault of all guides, and none is that of a guide', () => {
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(allGuides.map(({ guide }) => guide.id).filter((id) => ids.includes(id))).toEqual([]);
});

test('an id that a fault had before belongs to no other fault of its guide', () => {
  const renamed = faults.filter(({ formerly }) => formerly !== undefined);
  expect(renamed.length).toBeGreaterThan(0);
  for (const { formerly, guide } of renamed) {
    const own = faults.filter((fault) => fault.guide === guide);
    expect(own.filter((fault) => fault.id === formerly || fault.formerly === formerly)).toHaveLength(1);
  }
});

test.each(Object.entries(knownRows))('%s: each row that was gathered has its faults', (table, rows) => {
  expect(rows).toHaveLength(rowCounts[table] ?? 0);
  expect(rows.filter((answers) => answers.length === 0)).toEqual([]);
  expect(rows.flat().filter((id) => !ids.includes(id))).toEqual([]);
});

test('each code that was gathered has its fault', () => {
  const missing = Object.entries(knownCodes).flatMap(([id, codes]) => {
    const own = faults.find((fault) => fault.id === id)?.codes ?? [];
    return codes.filter((code) => !own.includes(code)).map((code) => `${id}: ${code}`);
  });
  expect(missing).toEqual([]);
});
