import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  lostNames,
  releasedSchema,
  sayLoss,
  withNew,
  type Names,
  type Released,
} from '../../scripts/released/names';
import json from '../support/released.json';

const none: Names = { pages: {}, ids: {}, fields: {}, parameters: {}, outputs: {}, reasons: {} };
const released: Released = {
  names: {
    pages: { '/': ['/', '/desk/'] },
    ids: { '/desk/': ['connect', 'key'] },
    fields: { '/desk/': ['number'] },
    parameters: { '/desk/': ['number', 'task=check'] },
    outputs: { '/desk/': ['numberValue'] },
    reasons: { 'desk/number': ['clean', 'too-long'] },
  },
  moved: [],
};

describe('names that were released', () => {
  test('are not lost while they are all there, and new ones are free', () => {
    const more = { ...released.names, ids: { '/desk/': ['connect', 'key', 'new'], '/other/': ['new'] } };
    expect(lostNames(released, more)).toEqual([]);
  });

  test.each([
    ['pages', '/', '/desk/', 'Nothing was built at /desk/'],
    ['ids', '/desk/', 'key', '/desk/ has no element with the id "key"'],
    ['fields', '/desk/', 'number', '/desk/ has no control named "number"'],
    ['parameters', '/desk/', 'task=check', '/desk/ takes no "task=check" from a link any more.'],
    ['outputs', '/desk/', 'numberValue', '/desk/ has no <output name="numberValue">'],
    ['reasons', 'desk/number', 'too-long', 'The box desk/number never gives the reason "too-long"'],
  ] as const)('are told when one of the %s goes', (kind, place, name, words) => {
    const left = released.names[kind][place]?.filter((each) => each !== name) ?? [];
    const lost = lostNames(released, { ...released.names, [kind]: { [place]: left } });
    expect(lost).toEqual([{ kind, place, name }]);
    expect(lost.map(sayLoss).join('')).toContain(words);
    expect(lostNames(released, { ...released.names, [kind]: {} })).toContainEqual({ kind, place, name });
  });

  test('are looked up among the kinds alone that were looked for', () => {
    expect(lostNames(released, { reasons: released.names.reasons })).toEqual([]);
  });

  test('may move to what is there: an id to any page, another name within its place', () => {
    const now = {
      ...released.names,
      ids: { '/desk/': ['connect'], '/keys/': ['make'] },
      fields: { '/desk/': ['account'] },
    };
    const since = '0.2.0';
    const moved = (to: string, field: string): Released => ({
      ...released,
      moved: [
        { kind: 'ids', place: '/desk/', name: 'key', to, since },
        { kind: 'fields', place: '/desk/', name: 'number', to: field, since },
      ],
    });
    expect(lostNames(moved('/keys/#make', 'account'), now)).toEqual([]);
    expect(lostNames(moved('/keys/#gone', 'gone'), now)).toHaveLength(2);
  });

  test('are kept when new ones are added', () => {
    const now = { ...none, reasons: { 'desk/number': ['too-short', 'clean'], 'desk/name': ['clean'] } };
    expect(withNew(released, now).names.reasons).toEqual({
      'desk/name': ['clean'],
      'desk/number': ['clean', 'too-long', 'too-short'],
    });
    expect(withNew(released, now).names.ids).toEqual(released.names.ids);
  });
});

test('every name that moved is told of in the changelog', () => {
  const changelog = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8');
  const { moved } = releasedSchema.parse(json);
  expect(moved.map(({ name }) => name).filter((name) => !changelog.includes(name))).toEqual([]);
});
