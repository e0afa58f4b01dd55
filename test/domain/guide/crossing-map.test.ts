import { describe, expect, test } from 'vitest';
import {
  drawCrossingMap,
  laneHeights,
  wrapLabel,
  type Station,
} from '../../../src/domain/guide/crossing-map';
import type { Lane } from '../../../src/domain/guide/guide';
import { madeUpField as field, madeUpStep } from '../../support/made-up';

const step = (id: string, lane: Lane, ...pastes: readonly string[]) =>
  madeUpStep(id, {
    title: `Title of ${id}`,
    lane,
    actions: [{ id: `${id}-action`, title: id, lane, pastes }],
  });
const desk = {
  fields: {
    number: field('Account number', 'desk', 'assistant'),
    key: field('Public key', 'assistant', 'desk'),
  },
  steps: [
    step('before', 'here'),
    step('account', 'desk', 'number'),
    step('trust', 'here', 'key'),
    step('end', 'desk'),
  ],
};
const { stations, width, height, left } = drawCrossingMap(desk);
const [before, account, trust, end] = stations;
const crossingOf = (station: Station | undefined) => station?.crossings[0];
/** Where a route with one turn begins and ends. */
const ends = (path = '') => {
  const all = numbers(path);
  return [all.slice(0, 2), all.slice(-2)];
};
/** The numbers of a path, in order. */
const numbers = (path = '') => [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);

describe('the crossing map', () => {
  test('has a station for each step, numbered, named and evenly along the drawing', () => {
    expect(stations.map(({ number, id, title, short }) => [number, id, title, short])).toEqual([
      [1, 'before', 'Title of before', 'before'],
      [2, 'account', 'Title of account', 'account'],
      [3, 'trust', 'Title of trust', 'trust'],
      [4, 'end', 'Title of end', 'end'],
    ]);
    const gaps = stations.slice(1).map(({ x }, index) => x - (stations[index]?.x ?? 0));
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
    expect(before?.x).toBe(left);
    expect(end?.x).toBeLessThan(width);
  });

  test('puts a step on its lane, and a crossing on the two lanes that it joins, start first', () => {
    expect(stations.map(({ shapes }) => shapes.map(({ lane }) => lane))).toEqual([
      ['here'],
      ['desk', 'assistant'],
      ['assistant', 'desk'],
      ['desk'],
    ]);
  });

  test('leads the line from where each step ended to where the next begins', () => {
    expect(before?.route).toBe('');
    expect(ends(account?.route)).toEqual([
      [before?.x, laneHeights.here],
      [account?.x, laneHeights.desk],
    ]);
    expect(trust?.route).toBe(`M${String(account?.x)} ${String(laneHeights.assistant)}H${String(trust?.x)}`);
  });

  test('points the arrow to the lane where the value arrives, and stops short of both stations', () => {
    const [, upFrom = 0, upTo = 0] = numbers(crossingOf(account)?.shaft);
    expect([upFrom < laneHeights.desk, upTo > laneHeights.assistant, upTo < upFrom]).toEqual([
      true,
      true,
      true,
    ]);
    const [, upWing = 0, tipX, upTip] = numbers(crossingOf(account)?.head);
    expect([tipX, upTip, upWing > upTo]).toEqual([account?.x, upTo, true]);
    const [, downFrom = 0, downTo = 0] = numbers(crossingOf(trust)?.shaft);
    expect([downFrom > laneHeights.assistant, downTo < laneHeights.desk, downTo > downFrom]).toEqual([
      true,
      true,
      true,
    ]);
    const [, downWing = 0, , downTip] = numbers(crossingOf(trust)?.head);
    expect([downTip, downWing < downTo]).toEqual([downTo, true]);
  });

  test('writes the name of the value beside the arrow, in lines that fit', () => {
    expect(crossingOf(account)?.lines.map(({ text }) => text)).toEqual(['Account', 'number']);
    expect(crossingOf(trust)?.lines.map(({ text }) => text)).toEqual(['Public key']);
    const [first, second] = crossingOf(account)?.lines ?? [];
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBe(17);
    expect(before?.crossings).toEqual([]);
  });

  test('keeps everything that it draws inside the drawing', () => {
    for (const { labelY, crossings } of stations) {
      for (const y of [labelY, ...crossings.flatMap(({ lines }) => lines.map((line) => line.y))]) {
        expect([y > 0, y < height]).toEqual([true, true]);
      }
    }
  });

  test('marks a step of this page above its lane where the line comes up from the desk', () => {
    const drawn = drawCrossingMap({
      fields: {},
      steps: [step('a', 'desk'), step('b', 'here'), step('c', 'here')],
    });
    expect(drawn.stations.map(({ labelY }) => labelY)).toEqual([192, 82, 137]);
  });

  test('holds with one step, and with none', () => {
    expect(drawCrossingMap({ fields: {}, steps: [step('only', 'here')] }).stations.map(({ x }) => x)).toEqual(
      [left],
    );
    expect(drawCrossingMap({ fields: {}, steps: [] }).stations).toEqual([]);
  });
});

/** Steps with this many crossings each, and the lanes in which steps without one are. */
const crowded = (counts: readonly number[], from: Lane, label: string, rest: readonly Lane[] = []) => {
  const to = from === 'desk' ? 'assistant' : 'desk';
  const keys = counts.map((count, index) =>
    Array.from({ length: count }, (_, nth) => `value${String(index)}-${String(nth)}`),
  );
  return {
    fields: Object.fromEntries(keys.flat().map((key) => [key, field(label, from, to)])),
    steps: keys.map((own, index) => step(`Step ${String(index)}`, rest[index] ?? from, ...own)),
  };
};

describe('several values that cross in one step', () => {
  test.each([1, 2, 3, 4, 5, 6])('%i: an arrow each, in order, joined by the line', (count) => {
    const drawn = drawCrossingMap(crowded([0, count, 0], 'desk', 'Button code'));
    const station = drawn.stations[1];
    const crossings = station?.crossings ?? [];
    expect(crossings.map(({ key }) => key)).toEqual(
      Array.from({ length: count }, (_, nth) => `value1-${String(nth)}`),
    );
    expect(crossings[0]?.x).toBe(station?.x);
    const xs = crossings.map(({ x }) => x);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    expect(station?.shapes).toEqual(
      xs.flatMap((x) => [
        { lane: 'desk', x },
        { lane: 'assistant', x },
      ]),
    );
    expect(station?.route.match(/M/g)).toHaveLength(count);
    expect(new Set(crossings.map(({ shaft }) => shaft)).size).toBe(count);
  });

  test('may go both ways', () => {
    const both = {
      fields: { up: field('Up', 'desk', 'assistant'), down: field('Down', 'assistant', 'desk') },
      steps: [step('both', 'here', 'up', 'down')],
    };
    const [station] = drawCrossingMap(both).stations;
    expect(station?.crossings.map(({ from, to }) => [from, to])).toEqual([
      ['desk', 'assistant'],
      ['assistant', 'desk'],
    ]);
  });

  const maps = [1, 2, 3, 4, 5, 6].flatMap((count) =>
    (['desk', 'assistant'] as const).flatMap((from) =>
      ['Key', 'Deployment Code', 'Integration widget URL'].flatMap((label) =>
        [
          [0, count, 0, 0],
          [0, 0, count, 1, count],
          [1, 0, 1, 0, 1, 0, 1, 0, 1, 0],
        ].map((counts) => ({ name: `${label} × ${counts.join(' ')} from ${from}`, counts, from, label })),
      ),
    ),
  );
  test.each(maps)('$name: no text meets a text, a shaft or the line', ({ counts, from, label }) => {
    const lanes = (['here', 'assistant', 'desk'] as const).flatMap((lane) => Array<Lane>(2).fill(lane));
    const drawn = drawCrossingMap(crowded(counts, from, label, [...lanes, ...lanes]));
    const texts = drawn.stations.flatMap(textsOf);
    const marks = [...texts, ...drawn.stations.flatMap(({ crossings }) => crossings.map(shaftOf))];
    for (const text of texts) {
      expect(marks.filter((mark) => mark !== text && meet(mark, text))).toEqual([]);
      const points = drawn.stations.flatMap(({ route }) => pointsOf(route));
      expect(points.filter(([x, y]) => meet({ left: x, right: x, top: y, bottom: y }, text))).toEqual([]);
      expect([text.left >= 0, text.right <= drawn.width]).toEqual([true, true]);
    }
    for (const turn of drawn.stations.flatMap(({ route }) => route.match(/H[\d.]+C[^M]+/g) ?? [])) {
      const [start = 0, ...curve] = numbers(turn);
      expect((curve.at(-2) ?? 0) - start, 'room for the line to change lanes').toBeGreaterThan(40);
    }
  });
});

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What the texts of a station take at 14.5 units and 7.5 a character, which Atkinson stays below. */
function textsOf({ x, labelY, number, short, crossings }: Station): Box[] {
  const half = (`${String(number)} ${short}`.length * 7.5) / 2;
  return [
    { left: x - half, right: x + half, top: labelY - 11, bottom: labelY + 3 },
    ...crossings.flatMap((crossing) =>
      crossing.lines.map(({ text, y }) => ({
        left: crossing.x + 14,
        right: crossing.x + 14 + text.length * 7.5,
        top: y - 11,
        bottom: y + 3,
      })),
    ),
  ];
}

function shaftOf({ x, shaft }: { x: number; shaft: string }): Box {
  const [, from = 0, to = 0] = numbers(shaft);
  return { left: x - 6, right: x + 6, top: Math.min(from, to), bottom: Math.max(from, to) };
}

/** Points along a route: its straight stretch and its curve. */
function pointsOf(route: string): [x: number, y: number][] {
  return route
    .split('M')
    .filter(Boolean)
    .flatMap((part) => {
      const [x0 = 0, y0 = 0, x1 = 0, ax = x1, ay = y0, bx = x1, by = y0, x2 = x1, y2 = y0] = numbers(part);
      const along = Array.from({ length: 41 }, (_, index) => index / 40);
      return along.flatMap((t): [number, number][] => {
        const at = (a: number, b: number, c: number, d: number) =>
          (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
        return [
          [x0 + (x1 - x0) * t, y0],
          [at(x1, ax, bx, x2), at(y0, ay, by, y2)],
        ];
      });
    });
}

function meet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

describe('a label', () => {
  const samples: readonly (readonly [label: string, most: number, lines: readonly string[]])[] = [
    ['App key', 13, ['App key']],
    ['Account numbe', 13, ['Account numbe']],
    ['Account number', 13, ['Account', 'number']],
    ['Integration widget URL', 13, ['Integration', 'widget URL']],
    ['Chat button code of it', 11, ['Chat button', 'code of it']],
    ['Unbreakableword', 5, ['Unbreakableword']],
  ];
  test.each(samples)('%j breaks at spaces into lines of at most %i', (label, most, lines) => {
    expect(wrapLabel(label, most)).toEqual(lines);
  });
});
