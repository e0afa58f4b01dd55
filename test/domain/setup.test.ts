import { describe, expect, test } from 'vitest';
import {
  newSetup,
  nothingDone,
  parseSetup,
  withEvidence,
  withOrigin,
  withValue,
  type DeskSetup,
  type Setup,
} from '../../src/domain/setup';

const at = '2026-11-22T09:00:00.000Z';

const filled: Setup = {
  schema: 1,
  id: 'one',
  name: 'My set-up',
  desks: {
    somewhere: {
      values: { number: '71234560' },
      evidence: { paste: { how: 'copied', at, on: { number: '71234560' } } },
      origins: { number: { from: 'paste', field: 'code' } },
    },
  },
  updated: at,
};

describe('a new set-up', () => {
  test('has a name, a schema and nothing in it', () => {
    expect(newSetup('one', at)).toEqual({ schema: 1, id: 'one', name: 'My set-up', desks: {}, updated: at });
  });
});

describe('reading what was kept', () => {
  test('gives back what was written', () => {
    expect(parseSetup(JSON.stringify(filled))).toEqual(filled);
    expect(parseSetup(JSON.stringify(newSetup('two', at)))).toEqual(newSetup('two', at));
  });

  test('takes values kept before origins were as typed', () => {
    const { origins, ...older } = filled.desks['somewhere'] ?? nothingDone;
    const read = parseSetup(JSON.stringify({ ...filled, desks: { somewhere: older } }));
    expect([origins, read?.desks['somewhere']]).toEqual([
      { number: { from: 'paste', field: 'code' } },
      { ...older, origins: {} },
    ]);
  });

  test('leaves out what the schema does not know', () => {
    const { id, ...rest } = filled;
    expect(parseSetup(JSON.stringify({ ...rest, id, privateKey: 'MII…' }))).toEqual(filled);
  });

  const notASetup: readonly (readonly [why: string, text: string | null])[] = [
    ['nothing was kept', null],
    ['the text is empty', ''],
    ['the text is not JSON', '{"schema":1'],
    ['it is JSON of another kind', '[1]'],
    ['it is null', 'null'],
    ['a list stands where desks belong', JSON.stringify({ ...filled, desks: [] })],
    ['its name is missing', JSON.stringify({ ...filled, name: undefined })],
    ['the schema is a later one', JSON.stringify({ ...filled, schema: 2 })],
    ['the schema is missing', JSON.stringify({ ...filled, schema: undefined })],
    ['a value is not text', JSON.stringify({ ...filled, desks: { a: { values: { b: 1 }, evidence: {} } } })],
    ['a desk has no evidence', JSON.stringify({ ...filled, desks: { a: { values: {} } } })],
    [
      'evidence is of an unknown kind',
      JSON.stringify({
        ...filled,
        desks: { a: { values: {}, evidence: { b: { how: 'guessed', at, on: {} } } } },
      }),
    ],
  ];
  test.each(notASetup)('gives nothing where %s', (_, text) => {
    expect(parseSetup(text)).toBeUndefined();
  });

  test('cannot be made to touch the prototype of objects', () => {
    const text = `{"schema":1,"id":"a","name":"b","updated":"${at}","desks":{"__proto__":{"values":{"x":"y"},"evidence":{}}}}`;
    const desks = parseSetup(text)?.desks ?? {};
    expect(Object.getPrototypeOf(desks)).toBe(Object.prototype);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('a value', () => {
  const desk: DeskSetup = { values: { number: '1', name: 'Ada' }, evidence: {}, origins: {} };

  test('is set, replaced and taken out, and the others stay', () => {
    expect(withValue(desk, 'key', 'k').values).toEqual({ number: '1', name: 'Ada', key: 'k' });
    expect(withValue(desk, 'number', '2').values).toEqual({ number: '2', name: 'Ada' });
    expect(withValue(desk, 'number', undefined).values).toEqual({ name: 'Ada' });
    expect(withValue(desk, 'unknown', undefined).values).toEqual({ number: '1', name: 'Ada' });
  });

  test('leaves the desk that it was given as it was', () => {
    withValue(desk, 'number', '2');
    withValue(nothingDone, 'number', '2');
    expect(desk).toEqual({ values: { number: '1', name: 'Ada' }, evidence: {}, origins: {} });
    expect(nothingDone).toEqual({ values: {}, evidence: {}, origins: {} });
  });
});

describe('the origin of a value', () => {
  const made = { from: 'made', saved: false } as const;
  const desk = withValue({ ...nothingDone, values: { number: '1' } }, 'key', 'k', made);

  test('comes with the value, and can be told later', () => {
    expect(desk.origins).toEqual({ key: made });
    expect(withOrigin(desk, 'key', { from: 'made', saved: true }).origins).toEqual({
      key: { from: 'made', saved: true },
    });
    expect(withOrigin(desk, 'number', { from: 'paste', field: 'code' }).origins).toEqual({
      key: made,
      number: { from: 'paste', field: 'code' },
    });
  });

  test('stays while the value stays, whatever happens to others', () => {
    expect(withValue(desk, 'key', 'k').origins).toEqual({ key: made });
    expect(withValue(desk, 'number', '2').origins).toEqual({ key: made });
    expect(withEvidence(desk, { id: 'paste', fields: ['key'] }, 'copied', at).origins).toEqual({ key: made });
  });

  test.each(['typed', undefined])('goes when the value becomes %s', (value) => {
    expect(withValue(desk, 'key', value).origins).toEqual({});
  });

  test('is taken away where the person answers for the value', () => {
    expect(withOrigin(desk, 'key', undefined)).toEqual({ ...desk, origins: {} });
  });

  test('is not told of a value that is not there', () => {
    expect(withOrigin(nothingDone, 'key', made)).toEqual(nothingDone);
    expect(withValue(desk, 'key', undefined, made).origins).toEqual({});
  });
});

describe('evidence', () => {
  const desk: DeskSetup = { values: { number: '1', name: 'Ada' }, evidence: {}, origins: {} };

  test('remembers how, when and the values that the action rested on', () => {
    expect(withEvidence(desk, { id: 'paste', fields: ['number'] }, 'copied', at).evidence).toEqual({
      paste: { how: 'copied', at, on: { number: '1' } },
    });
  });

  test('rests on nothing where the action has no fields, or its field has no value', () => {
    expect(withEvidence(desk, { id: 'look', fields: [] }, 'confirmed', at).evidence['look']?.on).toEqual({});
    expect(
      withEvidence(desk, { id: 'paste', fields: ['key'] }, 'confirmed', at).evidence['paste']?.on,
    ).toEqual({});
  });

  test('is replaced by newer evidence and taken back on request, and the rest stays', () => {
    const first = withEvidence(desk, { id: 'paste', fields: ['number'] }, 'copied', at);
    const both = withEvidence(first, { id: 'look', fields: [] }, 'skipped', at);
    const later = withEvidence(
      both,
      { id: 'paste', fields: ['number'] },
      'confirmed',
      '2026-11-23T09:00:00Z',
    );
    expect(later.evidence).toEqual({
      look: { how: 'skipped', at, on: {} },
      paste: { how: 'confirmed', at: '2026-11-23T09:00:00Z', on: { number: '1' } },
    });
    expect(withEvidence(later, { id: 'paste', fields: ['number'] }, undefined, at).evidence).toEqual({
      look: { how: 'skipped', at, on: {} },
    });
    expect(later.values).toEqual(desk.values);
  });
});
