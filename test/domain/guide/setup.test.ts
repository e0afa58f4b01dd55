import { fc } from '../../support/properties';
import { describe, expect, test } from 'vitest';
import {
  newSetup,
  nothingDone,
  readSetup,
  withDesk,
  withEvidence,
  withOrigin,
  withoutEvidence,
  withValue,
  writeSetup,
  type DeskSetup,
  type Setup,
} from '../../../src/domain/guide/setup';
import { withoutDesk } from '../../../src/domain/guide/without-desk';

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

const fresh = newSetup('fresh', '2026-11-28T09:00:00.000Z');
const read = (given: unknown) => readSetup(typeof given === 'string' ? given : JSON.stringify(given), fresh);
const somewhere = filled.desks['somewhere'] ?? nothingDone;
const deskOf = (given: unknown) => read({ ...filled, desks: { somewhere: given } });

describe('reading what was kept', () => {
  test('gives back what was written, whole', () => {
    for (const setup of [filled, newSetup('two', at)]) {
      expect(read(setup)).toEqual({ fits: 'whole', setup });
    }
  });

  test('takes values kept before origins were as typed', () => {
    const { values, evidence } = somewhere;
    expect(deskOf({ values, evidence })).toEqual({
      fits: 'whole',
      setup: { ...filled, desks: { somewhere: { values, evidence, origins: {} } } },
    });
  });

  test('fills in what is missing', () => {
    expect(read({ schema: 1 })).toEqual({ fits: 'whole', setup: fresh });
    expect(deskOf({})).toEqual({ fits: 'whole', setup: { ...filled, desks: { somewhere: nothingDone } } });
  });

  test('carries members along that it does not know, at every level', () => {
    const entry = { how: 'copied', at, on: {}, note: 'for Ada', of: { any: ['kind'] } } as const;
    const origin = { from: 'made', saved: true, size: 3072 } as const;
    const setup = {
      ...filled,
      task: 'later',
      desks: { somewhere: { values: {}, evidence: { paste: entry }, origins: { key: origin }, seen: [1] } },
    };
    expect(read(setup)).toEqual({ fits: 'whole', setup });
    expect(JSON.parse(writeSetup(setup) ?? '')).toEqual(setup);
  });

  const unreadable: readonly (readonly [why: string, text: string])[] = [
    ['the text is empty', ''],
    ['the text is not JSON', '{"schema":1'],
    ['it is a list', JSON.stringify([filled])],
    ['it is a text', '"schema"'],
    ['it is null', 'null'],
    ['the schema is missing', JSON.stringify({ ...filled, schema: undefined })],
    ['the schema is no number', JSON.stringify({ ...filled, schema: '1' })],
    ['the schema was never one', JSON.stringify({ ...filled, schema: 0 })],
    ['the schema is on the prototype', '{"__proto__":{"schema":1}}'],
  ];
  test.each(unreadable)('finds nothing that fits where %s', (_, text) => {
    expect(read(text)).toEqual({ fits: 'not' });
  });

  test.each([2, 1.5, 1e9])('leaves alone what is of the newer schema %s', (schema) => {
    expect(read({ ...filled, schema })).toEqual({ fits: 'newer' });
  });

  const good = { values: { a: 'b' }, evidence: {}, origins: {} };
  const copied = { how: 'copied', at, on: {} };
  const partly: readonly (readonly [why: string, desk: unknown, fitting: DeskSetup | undefined])[] = [
    ['a desk is a list', [], undefined],
    ['a desk is null', null, undefined],
    ['values are a list', { ...good, values: ['b'] }, { ...good, values: {} }],
    ['one value is a number', { ...good, values: { a: 'b', c: 1 } }, good],
    ['one value is null', { ...good, values: { a: 'b', c: null } }, good],
    ['one value is a set-up', { ...good, values: { a: 'b', c: filled } }, good],
    ['evidence is a text', { ...good, evidence: 'all' }, good],
    ['evidence is of an unknown kind', { ...good, evidence: { x: { ...copied, how: 'guessed' } } }, good],
    ['evidence has no time', { ...good, evidence: { x: { how: 'copied', on: {} } } }, good],
    [
      'evidence rests on a number',
      { ...good, evidence: { x: { ...copied, on: { a: 1, b: 'c' } } } },
      { ...good, evidence: { x: { how: 'copied', at, on: { b: 'c' } } } },
    ],
    ['an origin is of an unknown kind', { ...good, origins: { a: { from: 'afar' } } }, good],
    ['an origin lacks what it needs', { ...good, origins: { a: { from: 'made' } } }, good],
    ['an origin has what another needs', { ...good, origins: { a: { from: 'paste', saved: true } } }, good],
    ['an origin names no field', { ...good, origins: { a: { from: 'paste', field: 5 } } }, good],
    ['an origin is a text', { ...good, origins: { a: 'made' } }, good],
  ];
  test.each(partly)('takes what fits where %s', (_, part, fitting) => {
    const desks = { somewhere, other: part };
    expect(read({ ...filled, desks })).toEqual({
      fits: 'part',
      setup: { ...filled, desks: { somewhere, ...(fitting && { other: fitting }) } },
    });
  });

  test.each(['id', 'name', 'updated'] as const)('replaces %s where it is no text', (member) => {
    expect(read({ ...filled, [member]: 5 })).toEqual({
      fits: 'part',
      setup: { ...filled, [member]: fresh[member] },
    });
  });

  test('keeps every value that is text, whatever is beside it', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue(), (values, other) => {
        const kept = read({ ...filled, desks: { somewhere: { values }, other } });
        const texts = Object.entries(values).filter(([, value]) => typeof value === 'string');
        expect(kept).toHaveProperty('setup.desks.somewhere.values', Object.fromEntries(texts));
      }),
    );
  });

  test('throws at no text at all, and reads its own answer whole', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((desks) => JSON.stringify({ ...filled, desks })),
      fc.jsonValue().map((part) => JSON.stringify({ ...filled, desks: { somewhere: part } })),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const kept = read(text);
        if ('setup' in kept) expect(read(kept.setup)).toEqual({ fits: 'whole', setup: kept.setup });
      }),
    );
  });

  test('cannot be made to touch the prototype of objects', () => {
    const text = `{"schema":1,"__proto__":{"a":1},"desks":{"__proto__":{"values":{"x":"y"},"__proto__":{"b":2}}}}`;
    const kept = read(text);
    const desks = 'setup' in kept ? kept.setup.desks : {};
    expect(Object.getPrototypeOf(desks)).toBe(Object.prototype);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Object.getOwnPropertyDescriptor(desks, '__proto__')?.value).toMatchObject({ values: { x: 'y' } });
  });
});

describe('the part of a desk', () => {
  const later = '2026-11-28T10:00:00.000Z';

  test('replaces the one before, and leaves all else as it was', () => {
    const setup = { ...filled, task: 'later', desks: { ...filled.desks, other: somewhere } };
    expect(withDesk(setup, 'other', nothingDone, later)).toEqual({
      ...setup,
      desks: filled.desks,
      updated: later,
    });
    const part = withValue(nothingDone, 'a', 'b');
    expect(withDesk(setup, 'third', part, later).desks).toEqual({ ...setup.desks, third: part });
  });

  test('stays while it holds anything, known or not', () => {
    const noted = { ...nothingDone, note: 'for Ada' };
    expect(withDesk(filled, 'somewhere', noted, later).desks).toEqual({ somewhere: noted });
  });

  test('is the last one: nothing is left to be written, but for members that are not known', () => {
    const empty = withDesk(filled, 'somewhere', nothingDone, later);
    expect(writeSetup(empty)).toBeUndefined();
    expect(writeSetup({ ...empty, ...{ task: 'later' } })).toContain('"task":"later"');
    const odd = read('{"schema":1,"constructor":1}');
    expect('setup' in odd && writeSetup(odd.setup)).toContain('"constructor":1');
  });

  test('can be removed from any text, which is gone where nothing else can be told to be in it', () => {
    const others = { schema: 2, odd: [1], desks: { other: 5 } };
    expect(withoutDesk(JSON.stringify({ ...others, desks: { other: 5, somewhere } }), 'somewhere')).toBe(
      JSON.stringify(others),
    );
    expect(withoutDesk(' {"desks": {"other": 5}}', 'somewhere')).toBe(' {"desks": {"other": 5}}');
    for (const text of ['{"desks":{"somewhere":', '[1]', '{}', '{"desks":[]}', JSON.stringify(filled)]) {
      expect(withoutDesk(text, 'somewhere')).toBeUndefined();
    }
  });
});

describe('a value', () => {
  const desk: DeskSetup = { values: { number: '1', name: 'Ada' }, evidence: {}, origins: {} };

  test('is set, replaced and removed, and the others stay', () => {
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
    expect(withEvidence(desk, [{ id: 'paste', pastes: ['key'] }], 'copied', at).origins).toEqual({
      key: made,
    });
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

  const paste = { id: 'paste', pastes: ['number'] };
  const look = { id: 'look', pastes: [] };

  test('remembers how, when and the values that the action rested on', () => {
    expect(withEvidence(desk, [paste], 'copied', at).evidence).toEqual({
      paste: { how: 'copied', at, on: { number: '1' } },
    });
  });

  test('rests on nothing where the action has no fields, or its field has no value', () => {
    const both = withEvidence(desk, [look, { id: 'paste', pastes: ['key'] }], 'confirmed', at);
    expect(both.evidence).toEqual({
      look: { how: 'confirmed', at, on: {} },
      paste: { how: 'confirmed', at, on: {} },
    });
  });

  test('is replaced by newer evidence and taken back on request, and the rest stays', () => {
    const both = withEvidence(withEvidence(desk, [paste], 'copied', at), [look], 'skipped', at);
    const later = withEvidence(both, [paste], 'confirmed', '2026-11-23T09:00:00Z');
    expect(later.evidence).toEqual({
      look: { how: 'skipped', at, on: {} },
      paste: { how: 'confirmed', at: '2026-11-23T09:00:00Z', on: { number: '1' } },
    });
    expect(withoutEvidence(later, [paste])).toEqual({
      ...desk,
      evidence: { look: { how: 'skipped', at, on: {} } },
    });
  });

  test('keeps what a newer version noted beside it', () => {
    const given = { how: 'copied', at, on: {}, note: 'for Ada' } as const;
    const noted = { ...desk, evidence: { paste: given, look: given } };
    expect(withEvidence(noted, [paste], 'confirmed', at).evidence).toEqual({
      paste: { how: 'confirmed', at, on: { number: '1' }, note: 'for Ada' },
      look: given,
    });
  });
});
