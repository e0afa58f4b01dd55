import { describe, expect, test } from 'vitest';
import { drawCrossingMap, laneHeights, wrapLabel } from '../../src/domain/crossing-map';
import type { Lane } from '../../src/domain/desk';
import { madeUpField as field, madeUpStep } from '../support/made-up';

const step = (id: string, lane: Lane, ...pastes: readonly string[]) =>
  madeUpStep(id, { title: `Title of ${id}`, lane, actions: [{ id: `${id}-action`, lane, pastes }] });
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
    expect(stations.map(({ lanes }) => lanes)).toEqual([
      ['here'],
      ['desk', 'assistant'],
      ['assistant', 'desk'],
      ['desk'],
    ]);
  });

  test('leads the line from where each step ended to where the next begins', () => {
    expect(before?.route).toBe('');
    const [fromX, fromY, , , , , toX, toY] = numbers(account?.route);
    expect([fromX, fromY, toX, toY]).toEqual([before?.x, laneHeights.here, account?.x, laneHeights.desk]);
    const [nextX, nextY, , , , , endX, endY] = numbers(trust?.route);
    expect([nextX, nextY, endX, endY]).toEqual([
      account?.x,
      laneHeights.assistant,
      trust?.x,
      laneHeights.assistant,
    ]);
  });

  test('points the arrow to the lane where the value arrives, and stops short of both stations', () => {
    const [, upFrom = 0, upTo = 0] = numbers(account?.crossing?.shaft);
    expect([upFrom < laneHeights.desk, upTo > laneHeights.assistant, upTo < upFrom]).toEqual([
      true,
      true,
      true,
    ]);
    const [, upWing = 0, tipX, upTip] = numbers(account?.crossing?.head);
    expect([tipX, upTip, upWing > upTo]).toEqual([account?.x, upTo, true]);
    const [, downFrom = 0, downTo = 0] = numbers(trust?.crossing?.shaft);
    expect([downFrom > laneHeights.assistant, downTo < laneHeights.desk, downTo > downFrom]).toEqual([
      true,
      true,
      true,
    ]);
    const [, downWing = 0, , downTip] = numbers(trust?.crossing?.head);
    expect([downTip, downWing < downTo]).toEqual([downTo, true]);
  });

  test('writes the name of the value beside the arrow, in lines that fit', () => {
    expect(account?.crossing?.lines.map(({ text }) => text)).toEqual(['Account', 'number']);
    expect(trust?.crossing?.lines.map(({ text }) => text)).toEqual(['Public key']);
    const [first, second] = account?.crossing?.lines ?? [];
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBe(17);
    expect(before?.crossing).toBeUndefined();
  });

  test('keeps everything that it draws inside the drawing', () => {
    for (const { labelY, crossing } of stations) {
      for (const y of [labelY, ...(crossing?.lines ?? []).map((line) => line.y)]) {
        expect([y > 0, y < height]).toEqual([true, true]);
      }
    }
  });

  test('holds with one step, and with none', () => {
    expect(drawCrossingMap({ fields: {}, steps: [step('only', 'here')] }).stations.map(({ x }) => x)).toEqual(
      [left],
    );
    expect(drawCrossingMap({ fields: {}, steps: [] }).stations).toEqual([]);
  });
});

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
