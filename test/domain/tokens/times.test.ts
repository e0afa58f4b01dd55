import { expect, test } from 'vitest';
import { sayDistance, sayLength, sayTime } from '../../../src/domain/tokens/times.en';

test.each([
  [1_795_356_309, '22 Nov 2026, 14:05:09 UTC'],
  [0, '1 Jan 1970, 00:00:00 UTC'],
  [-1, '31 Dec 1969, 23:59:59 UTC'],
  // RFC 7519, section 3.1; RFC 3339 would write 2011-03-22T18:43:00Z.
  [1_300_819_380, '22 Mar 2011, 18:43:00 UTC'],
  [1_709_164_800.9, '29 Feb 2024, 00:00:00 UTC'],
  [8_640_000_000_000, '13 Sept 275760, 00:00:00 UTC'],
  [8_640_000_000_001, 'a time beyond any calendar'],
  [Infinity, 'a time beyond any calendar'],
])('%d seconds after 1970 are %s', (seconds, words) => {
  expect(sayTime(seconds)).toBe(words);
});

test.each([
  [0, '0 seconds'],
  [0.9, '0 seconds'],
  [1, '1 second'],
  [3, '3 seconds'],
  [59.9, '59 seconds'],
  [60, '1 minute'],
  [90, '1 minute 30 seconds'],
  [540, '9 minutes'],
  [3600, '1 hour'],
  [3605, '1 hour'],
  [3900, '1 hour 5 minutes'],
  [86_400, '1 day'],
  [90_000, '1 day 1 hour'],
  [31_536_000, '1 year'],
  [63_936_000, '2 years 10 days'],
  [-540, '9 minutes'],
  [Infinity, 'for ever'],
])('%d seconds are said as %s', (seconds, words) => {
  expect(sayLength(seconds)).toBe(words);
});

test.each([
  [540, 'in 9 minutes'],
  [-10_800, '3 hours ago'],
  [0, 'now'],
  [0.4, 'now'],
  [-0.4, 'now'],
  [1, 'in 1 second'],
])('%d seconds from now are said as %s', (seconds, words) => {
  expect(sayDistance(1_795_356_309 + seconds, 1_795_356_309)).toBe(words);
});

test('the words are the same in every time zone and language of the machine', () => {
  const zone = process.env['TZ'];
  try {
    process.env['TZ'] = 'Asia/Kathmandu';
    expect(sayTime(1_795_356_309)).toBe('22 Nov 2026, 14:05:09 UTC');
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});
