import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { newestFirst } from '../../../src/domain/changes/changes';
import { cutAtCode, releasesIn } from '../../../src/domain/changes/releases';
import { writeFeed, type FeedEntry } from '../../../src/domain/changes/write-feed';

test('changes are newest first, and a year behind its months and days', () => {
  const dates = ['2020', '2020-03-04', '2023-01-17', '2020-03', '2020-10', '2019-12-31'];
  expect(newestFirst(dates.map((date) => ({ date }))).map(({ date }) => date)).toEqual([
    '2023-01-17',
    '2020-10',
    '2020-03-04',
    '2020-03',
    '2020',
    '2019-12-31',
  ]);
});

describe('the feed', () => {
  const entry = (date: string, given: Partial<FeedEntry> = {}): FeedEntry => ({
    url: `https://docs.example/changes/#desk-${date}`,
    title: 'Desk',
    date,
    words: 'A button has another name.',
    ...given,
  });
  const write = (...entries: readonly FeedEntry[]) =>
    writeFeed({
      title: 'Changes & more',
      author: 'Site',
      url: 'https://docs.example/changes/feed.xml',
      page: 'https://docs.example/changes/',
      entries,
    });
  const read = (xml: string) => new new JSDOM().window.DOMParser().parseFromString(xml, 'application/xml');
  const texts = (root: Document, name: string) =>
    Array.from(root.querySelectorAll(name), ({ textContent }) => textContent);

  test('gives each entry the first instant of what is known, and takes the newest as its own', () => {
    const root = read(write(entry('2020'), entry('2021-08'), entry('2020-03-04')));
    expect(texts(root, 'entry > updated')).toEqual([
      '2020-01-01T00:00:00Z',
      '2021-08-01T00:00:00Z',
      '2020-03-04T00:00:00Z',
    ]);
    expect(texts(root, 'feed > updated')).toEqual(['2021-08-01T00:00:00Z']);
  });

  test('has all that RFC 4287 asks of a feed and of an entry', () => {
    const root = read(write(entry('2020-10')));
    expect(root.documentElement.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    for (const name of ['id', 'title', 'updated']) {
      expect(texts(root, `feed > ${name}`), name).toHaveLength(1);
      expect(texts(root, `entry > ${name}`), name).toHaveLength(1);
    }
    expect(texts(root, 'feed > author > name')).toEqual(['Site']);
    expect(root.querySelector('feed > link[rel=self]')?.getAttribute('href')).toBe(
      texts(root, 'feed > id')[0],
    );
  });

  test('carries any words unharmed', () => {
    const words = `“Next” & <b>"bold"</b> ]]> it's`;
    const root = read(write(entry('2020', { words, url: 'https://docs.example/?a=1&b=2#x' })));
    expect(texts(root, 'entry > content')).toEqual([words]);
    expect(texts(root, 'entry > id')).toEqual(['https://docs.example/?a=1&b=2#x']);
    expect(texts(root, 'title')).toEqual(['Changes & more', 'Desk']);
  });

  test('is a feed without an entry, too', () => {
    expect(texts(read(write()), 'updated')).toEqual(['1970-01-01T00:00:00Z']);
  });
});

describe('the releases of a changelog', () => {
  const text = `# Changelog

Words with a [link](https://example.org/).

## [Unreleased]

### Added

- Not yet.

## [1.2.0] - 2026-11-22

Two things,
in one line.

### Added

- A page, [here](https://example.org/),
  with \`code\` in it.
- Another.

### Fixed

- One.

## [1.0.0] - 2026-01-02
`;

  test('are those with a date, with their words on one line', () => {
    expect(releasesIn(text)).toEqual([
      {
        version: '1.2.0',
        date: '2026-11-22',
        words: 'Two things, in one line.',
        parts: [
          { title: 'Added', items: ['A page, here, with `code` in it.', 'Another.'] },
          { title: 'Fixed', items: ['One.'] },
        ],
      },
      { version: '1.0.0', date: '2026-01-02', words: '', parts: [] },
    ]);
  });

  test('are found in the one of this project, without what is not released', () => {
    const own = readFileSync('CHANGELOG.md', 'utf8');
    const releases = releasesIn(own);
    expect(releases.map(({ version }) => version)).toEqual(
      [...own.matchAll(/^## \[(\d[^\]]*)\]/gm)].map(([, version]) => version),
    );
    expect(releases.at(-1)?.parts[0]?.items.length).toBeGreaterThan(5);
  });

  test('cut at their code', () => {
    expect(cutAtCode('Run `npm test` now')).toEqual(['Run ', 'npm test', ' now']);
  });
});
