import { describe, expect, test } from 'vitest';
import { comparePixels, type Pixels } from '../../scripts/pictures/compare-pixels';
import { writeSheet } from '../../scripts/pictures/sheet';
import {
  looks,
  looksAt,
  pathOf,
  pictureAt,
  slugOf,
  statesSchema,
  widths,
} from '../../scripts/pictures/state';
import { pictureStates } from '../../scripts/pictures/states';
import { allGuides } from '../../src/content/registry';

/** A picture whose pixels are letters, each far from the next. */
function drawn(...rows: string[]): Pixels {
  return {
    width: rows[0]?.length ?? 0,
    height: rows.length,
    data: Uint32Array.from(rows.join(''), (letter) => letter.charCodeAt(0) * 16),
  };
}

/** Like `before`, with a dot for each pixel that is marked. */
function marked(before: Pixels, after: Pixels): string[] {
  const rows = Array.from({ length: after.height }, (_, y) =>
    Array.from({ length: after.width }, (_, x) =>
      String.fromCharCode((after.data[y * after.width + x] ?? 0) / 16),
    ),
  );
  comparePixels(before, after, (x, y) => {
    if (rows[y]?.[x] !== undefined) rows[y][x] = '.';
  });
  return rows.map((row) => row.join(''));
}

describe('two pictures', () => {
  const page = drawn('head', 'body', 'text', 'foot');

  test('that are the same differ in no pixel', () => {
    expect(comparePixels(page, drawn('head', 'body', 'text', 'foot')).pixels).toBe(0);
  });

  test('differ in the pixels that differ, and the area is the least that holds them', () => {
    const after = drawn('head', 'bXdy', 'texX', 'foot');
    expect(comparePixels(page, after)).toEqual({
      pixels: 2,
      area: { left: 1, top: 1, right: 4, bottom: 3 },
    });
    expect(marked(page, after)).toEqual(['head', 'b.dy', 'tex.', 'foot']);
  });

  test('differ in the rows that came between, and not in what they pushed down', () => {
    const after = drawn('head', 'body', 'more', 'rows', 'text', 'foot');
    expect(comparePixels(page, after)).toEqual({
      pixels: 8,
      area: { left: 0, top: 2, right: 4, bottom: 4 },
    });
    expect(marked(page, after)).toEqual(['head', 'body', '....', '....', 'text', 'foot']);
  });

  test('differ in the rows that went, at the place where they were', () => {
    expect(comparePixels(page, drawn('head', 'foot'))).toEqual({
      pixels: 8,
      area: { left: 0, top: 1, right: 0, bottom: 1 },
    });
  });

  test.each([
    ['two shades in every channel', 0xff_80_80_80, 0xff_82_7e_82, 0],
    ['three shades of red', 0xff_80_80_80, 0xff_80_80_83, 1],
    ['three shades of green', 0xff_80_80_80, 0xff_80_83_80, 1],
    ['three shades of blue', 0xff_80_80_80, 0xff_7d_80_80, 1],
    ['white and black', 0xff_ff_ff_ff, 0xff_00_00_00, 1],
  ])('are told apart by what an eye could see: %s', (_, one, other, pixels) => {
    const single = (colour: number): Pixels => ({ width: 1, height: 1, data: Uint32Array.of(colour) });
    expect(comparePixels(single(one), single(other)).pixels).toBe(pixels);
  });

  test('differ as far as one is wider', () => {
    expect(comparePixels(drawn('ab', 'cd'), drawn('abX', 'cdX')).pixels).toBe(2);
    expect(comparePixels(drawn('abX', 'cdX'), drawn('ab', 'cd')).pixels).toBe(2);
  });

  test.each([
    [[], ['a']],
    [['a'], []],
    [['aa', 'aa'], ['aa']],
    [['aa'], ['aa', 'aa', 'aa']],
    [
      ['ab', 'cd'],
      ['cd', 'ab'],
    ],
  ])('%j and %j differ as much either way', (one, other) => {
    const there = comparePixels(drawn(...one), drawn(...other)).pixels;
    expect(there).toBe(comparePixels(drawn(...other), drawn(...one)).pixels);
    expect(there).toBeGreaterThan(0);
  });
});

describe('the states', async () => {
  const states = await pictureStates();

  test('fit their schema, and no two share a path', () => {
    expect(statesSchema.parse(states)).toEqual(states);
    const paths = states.map(({ page, name }) => `${slugOf(page)}/${name}`);
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
  });

  test('hold for every guide what its first field says, how far one is, and how one came', () => {
    const guides = new Set(states.filter(({ name }) => name === 'half-done').map(({ page }) => page));
    guides.delete('/');
    expect(guides.size).toBeGreaterThanOrEqual(4);
    for (const guide of guides) {
      const names = states.filter(({ page }) => page === guide).map(({ name }) => name);
      expect(names, guide).toEqual(
        expect.arrayContaining(['fresh', 'ok', 'stop', 'half-done', 'finished', 'from-a-link', 'no-script']),
      );
    }
  });

  test('keep more of a guide that is finished than of one that is half done', () => {
    const kept = (name: string) =>
      new Map(
        states
          .filter((state) => state.name === name)
          .map(({ page, kept = {} }) => [page, JSON.stringify(kept)]),
      );
    const halves = kept('half-done');
    const wholes = kept('finished');
    expect(wholes.size).toBeGreaterThanOrEqual(4);
    // Of a guide with one value and one step, as it is laid, a half is the whole.
    for (const { guide } of allGuides.filter((each) => each.guide.steps.length > 1)) {
      const page = `/${guide.id}/`;
      expect(wholes.get(page)?.length).toBeGreaterThan(halves.get(page)?.length ?? Infinity);
    }
  });
});

test('a path leads back to its picture, and other files are none', () => {
  for (const look of looks) {
    const picture = { page: 'docs-assistant', state: 'no-script', width: 320, look };
    expect(pictureAt(pathOf(picture))).toEqual(picture);
  }
  for (const path of [
    'index.html',
    'changed/keys/fresh/320-dark.png',
    'keys/fresh/320.png',
    'keys/320-dark.png',
  ]) {
    expect(pictureAt(path), path).toBeUndefined();
  }
});

test('each width has its looks, the light one first, and a sheet of paper has one width', () => {
  const ofWidths = widths.map(looksAt);
  for (const look of ofWidths) expect(look.slice(0, 3)).toEqual(['light', 'dark', 'forced']);
  expect(ofWidths.filter((look) => look.includes('print'))).toHaveLength(1);
});

test('the sheet shows each picture, and writes what it is told as text', () => {
  const picture = { page: 'keys', state: 'fresh', width: 320, look: 'dark' };
  const sheet = writeSheet('1 < 2', [{ picture, paths: [pathOf(picture)], words: '<b> & "c"' }]);
  expect(sheet).toContain('src="keys/fresh/320-dark.png"');
  expect(sheet).toContain('<h1>1 &lt; 2</h1>');
  expect(sheet).toContain('&lt;b> &amp; &quot;c&quot;');
});
