import { fc } from '../../support/properties';
import { describe, expect, test } from 'vitest';
import { nothingDone, withEvidence, withValue, type DeskSetup } from '../../../src/domain/guide/setup';
import { comparisonOf } from '../../../src/domain/hand-off/compare-by';
import { draftMessage } from '../../../src/domain/hand-off/draft-message';
import { compareWith, mergeHandOff, undoMerge } from '../../../src/domain/hand-off/merge-hand-off';
import { made } from './samples';

const values = new Map([
  ['accountNumber', '71234560'],
  ['widgetName', 'Ada'],
]);
const here: DeskSetup = { ...nothingDone, values: { accountNumber: '10000001', appKey: 'k' } };
const actions = [
  { id: 'look', pastes: [] },
  { id: 'enter', pastes: ['accountNumber'] },
];
const marks = new Map([
  ['look', { how: 'confirmed', at: made }],
  ['enter', { how: 'confirmed', at: made }],
  ['nobody', { how: 'confirmed', at: made }],
] as const);

describe('a merge', () => {
  test('shows conflicts as data: new, the same, or another one', () => {
    expect(compareWith({ ...here, values: { ...here.values, widgetName: 'Ada' } }, values)).toEqual([
      { key: 'accountNumber', theirs: '71234560', mine: '10000001', state: 'differs' },
      { key: 'widgetName', theirs: 'Ada', mine: 'Ada', state: 'same' },
    ]);
    expect(compareWith(nothingDone, values).map(({ state }) => state)).toEqual(['new', 'new']);
  });

  test('takes what was chosen and nothing else', () => {
    const merged = mergeHandOff(here, { values, marks }, new Set(['widgetName']), actions);
    expect(merged.values).toEqual({ accountNumber: '10000001', appKey: 'k', widgetName: 'Ada' });
    // What the sender entered elsewhere rests on another number.
    expect(Object.keys(merged.evidence)).toEqual(['look']);
  });

  test('takes the sender’s word where it rests on the same value, and never over the own', () => {
    const said = withEvidence(here, [{ id: 'look', pastes: [] }], 'skipped', '2026-11-01T09:00:00.000Z');
    const merged = mergeHandOff(said, { values, marks }, new Set(['accountNumber']), actions);
    expect(merged.evidence).toMatchObject({
      look: { how: 'skipped' },
      enter: { how: 'confirmed', at: made, on: { accountNumber: '71234560' } },
    });
  });

  test('can be undone, and what was changed since stays', () => {
    const key = fc.constantFrom('accountNumber', 'widgetName', 'appKey');
    const some = fc.dictionary(key, fc.constantFrom('1', '2', '3'));
    fc.assert(
      fc.property(
        some,
        some,
        fc.subarray(['accountNumber', 'widgetName', 'appKey']),
        (mine, theirs, taken) => {
          const desk = Object.entries(mine).reduce(
            (all, [name, value]) => withValue(all, name, value),
            nothingDone,
          );
          const after = mergeHandOff(
            desk,
            { values: new Map(Object.entries(theirs)), marks },
            new Set(taken),
            actions,
          );
          expect(undoMerge(after, desk, after)).toEqual(desk);
          const later = withValue(after, 'later', 'x');
          expect(undoMerge(later, desk, after)).toEqual(withValue(desk, 'later', 'x'));
        },
      ),
    );
    const after = mergeHandOff(here, { values, marks }, new Set(['accountNumber']), actions);
    const retyped = withValue(after, 'accountNumber', '99999999');
    expect(undoMerge(retyped, here, after).values['accountNumber']).toBe('99999999');
  });
});

describe('what two people compare', () => {
  test.each([
    [
      'the fingerprint of a key',
      'MIIB',
      [{ name: 'SHA-256 fingerprint', value: '0a:1b' }],
      'fingerprint',
      '0a:1b',
    ],
    ['the host of an address', 'https://widget.example.com:8443/a?b', [], 'host', 'widget.example.com:8443'],
    ['a short value itself', 'acme', [], 'value', 'acme'],
    ['the digest of a long text', 'a'.repeat(65), [], 'digest', '63:53:61:c4'],
  ] as const)('is %s', async (_, value, facts, by, shown) => {
    const comparison = await comparisonOf({ value, facts });
    expect(comparison.by).toBe(by);
    expect(comparison.shown.slice(0, 11)).toBe(shown.slice(0, 11));
  });
});

describe('the drafted message', () => {
  const part = { note: 'It is urgent.', returns: false };
  const told = {
    title: 'Connect web chat to LiveEngage',
    who: 'LiveEngage administrator',
    steps: ['Add an engagement'],
    minutes: 8,
    toCompare: ['Public key'],
  };
  test('names the part, the steps, the link, and what to compare by another way', () => {
    expect(draftMessage(part, { ...told, link: 'https://docs.example/liveengage/#handoff=1d.0.A' })).toBe(
      [
        '“Connect web chat to LiveEngage” needs somebody with your access. This is the part of the LiveEngage administrator, about 8 minutes.',
        '- Add an engagement',
        'It is urgent.',
        'Open this link. It contains no secret, and nothing in it is sent to a server:\nhttps://docs.example/liveengage/#handoff=1d.0.A',
        'Before you use it, compare with me, by phone or face to face: Public key. The page shows what to read out.',
      ].join('\n\n'),
    );
  });
  test('speaks of the file where one goes with it, and of results on the way back', () => {
    const back = draftMessage({ returns: true, note: '' }, { ...told, link: undefined, toCompare: [] });
    expect(back).toMatch(/^Here is what I have/);
    expect(back).toMatch(/attached file there/);
    expect(back).not.toMatch(/compare/);
  });
});
