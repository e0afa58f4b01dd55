import { expect, test } from 'vitest';
import { counted, either, enumerate, listed, sayDay, sayNumber } from '../../../src/domain/text/locale';

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c', 'd'], 'a, b, c and d'],
  [['a', 'b', 'c', 'd', 'e'], 'a, b, c, d and 1 more'],
])('%j is listed as %j', (values, list) => {
  expect(listed(values)).toBe(list);
});

test('what follows a colon is enumerated, and a choice has its word', () => {
  expect(enumerate(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c, d, e');
  expect(either(['a', 'b'])).toBe('a or b');
});

test('one is one, and anything else is many', () => {
  expect([0, 1, 2, 21].map((count) => counted(count, 'line'))).toEqual([
    '0 lines',
    '1 line',
    '2 lines',
    '21 lines',
  ]);
  expect(counted(2, 'policy', 'policies')).toBe('2 policies');
});

test('numbers and days are written as in Britain', () => {
  expect(sayNumber(1_234_567)).toBe('1,234,567');
  expect(sayDay(new Date('2026-11-05T10:00:00Z'), { dateStyle: 'long', timeZone: 'UTC' })).toBe(
    '5 November 2026',
  );
});
