import { describe, expect, test } from 'vitest';
import { allGuides } from '../../src/content/registry';
import { sources } from '../../src/content/sources';
import { changesIn } from '../support/changes';

const all = allGuides.map(({ guide, home }) => ({ guide, rows: changesIn(home) }));

test('there are changes to look at', () => {
  expect(all.flatMap(({ rows }) => rows).length).toBeGreaterThan(40);
});

describe.each(all)('the changes of $guide.id', ({ guide, rows }) => {
  test('each have a source, a step of the guide and an id of their own', () => {
    const steps = guide.steps.map(({ id }) => id);
    for (const { id = '', step = '', source = '' } of rows) {
      expect(Object.keys(sources), id).toContain(source);
      expect(steps, id).toContain(step);
    }
    const ids = rows.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('have dates that exist and are past, the oldest first in the file', () => {
    const dates = rows.map(({ date = '' }) => date);
    for (const date of dates) {
      const day = `${date}${'-01-01'.slice(date.length - 4)}`;
      expect(new Date(day).toISOString().slice(0, 10), date).toBe(day);
      expect(new Date(day).getTime(), date).toBeLessThan(Date.now());
    }
    // A year alone counts where its end is meant.
    expect(dates.filter((date) => date.length > 4)).toEqual(
      dates.filter((date) => date.length > 4).toSorted(),
    );
  });

  test('say what is so since then, in whole sentences', () => {
    for (const { id, words = '' } of rows) {
      expect(words, id).toMatch(/^\p{Lu}.+[.]$/u);
      expect(words, id).not.toMatch(/\b(?:please|simply|unfortunately)\b|[<>]/i);
    }
  });
});
