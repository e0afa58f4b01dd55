import { describe, expect, test } from 'vitest';
import { allGuides } from '../../../src/content/registry';
import { sources } from '../../../src/content/sources';
import { labelsIn, pathIn, type Edition } from '../../../src/domain/guide/edition';

const today: Edition = {
  id: 'today',
  name: 'today',
  renames: [
    { from: ['Campaigns'], to: ['Campaign Builder'], source: 'a' },
    { from: ['Campaigns', 'Data Sources', 'Key'], to: ['Management Console'], source: 'b' },
    { from: ['Visitors'], words: 'Not verified.', source: 'c' },
  ],
};

describe('a path in another edition', () => {
  test('has the new labels, and the others as they were', () => {
    expect(pathIn(today, ['Campaigns', 'Data Sources']).path).toEqual(['Campaign Builder', 'Data Sources']);
  });

  test('goes the whole new way where that is known', () => {
    const { path, renames } = pathIn(today, ['Campaigns', 'Data Sources', 'Key', 'Save']);
    expect([path, renames.map(({ source }) => source)]).toEqual([['Management Console', 'Save'], ['b']]);
  });

  test('keeps a label that nobody could verify, and says so', () => {
    const { path, renames } = pathIn(today, ['Visitors', 'Panel']);
    expect([path, renames[0]?.words]).toEqual([['Visitors', 'Panel'], 'Not verified.']);
  });

  test('is the same where nothing is renamed', () => {
    expect(pathIn(today, ['Integrations'])).toEqual({ path: ['Integrations'], renames: [] });
  });
});

test('a caption is cut at labels that are renamed, and at no part of a word', () => {
  expect(labelsIn('Open Campaigns, not Campaignsx.', [today])).toEqual([
    { text: 'Open ', isLabel: false },
    { text: 'Campaigns', isLabel: true },
    { text: ', not Campaignsx.', isLabel: false },
  ]);
});

describe.each(allGuides.map(({ guide }) => [guide.id, guide] as const))('the editions of %s', (_, guide) => {
  const [first, ...others] = guide.editions ?? [];
  const paths = guide.steps.flatMap(({ actions }) => actions.flatMap(({ at }) => (at ? [at] : [])));

  test('begin with the names of the words', () => {
    // A product whose labels nobody saw change has one name for each.
    expect(first?.renames ?? []).toEqual([]);
    expect(others.length).toBeGreaterThan(first ? 0 : -1);
  });

  test.each(others)('$name: each renaming has a source, and each path a way', (edition) => {
    for (const { source, to, words } of edition.renames) {
      expect(Object.keys(sources)).toContain(source);
      expect(to ?? words, 'where nothing is known, words say so').toBeTruthy();
    }
    expect(paths.filter((path) => pathIn(edition, path).renames.length > 0).length).toBeGreaterThan(0);
  });
});
