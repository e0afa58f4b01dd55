import { fc } from '../../support/properties';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { limits } from '../../../src/domain/hand-off/hand-off';
import { readFragment, readHandOff } from '../../../src/domain/hand-off/read-hand-off';
import { sizeWords, writeFragment, writeHandOff } from '../../../src/domain/hand-off/write-hand-off';
import { odd } from '../../support/hostile';
import { keys, labelledSecrets, tokens } from '../../support/secrets';
import { sample } from './samples';

const text = writeHandOff(sample);
const bytes = Uint8Array.from(deflateRawSync(text));
const fragment = writeFragment(text, 'd', bytes);
const changed = (change: object) => readHandOff(JSON.stringify({ ...JSON.parse(text), ...change }));

describe('the text of a hand-off', () => {
  test('gives back what was written', () => {
    expect(readHandOff(text)).toEqual(sample);
    expect(readHandOff(writeHandOff(sample, 2))).toEqual(sample);
  });

  test('leaves out members that this version does not know', () => {
    expect(changed({ fingerprints: { publicKey: '00' }, admin: true })).toEqual(sample);
  });

  test('of a newer version is refused as newer', () => {
    expect(changed({ handOff: 2 })).toBe('newer');
    expect(readFragment(fragment.replace(/^1/, '2'))).toBe('newer');
  });

  test.each([
    ['no version', { handOff: undefined }],
    ['another version', { handOff: '1' }],
    ['no guide', { guide: undefined }],
    ['a guide that is an address', { guide: '//elsewhere.example/' }],
    ['a role that is a list', { role: ['desk-admin'] }],
    ['values in a list', { values: ['71234560'] }],
    ['a value that is a number', { values: { accountNumber: 71234560 } }],
    ['a value too long', { values: { accountNumber: '7'.repeat(limits.value + 1) } }],
    [
      'too many values',
      { values: Object.fromEntries(Array.from({ length: 61 }, (_, nth) => [`k${String(nth)}`, '1'])) },
    ],
    ['a mark of another kind', { marks: { act: ['proved', sample.made] } }],
    ['a mark at no time', { marks: { act: ['confirmed', 'yesterday'] } }],
    ['a mark with more', { marks: { act: ['confirmed', sample.made, 1] } }],
    ['steps that are no ids', { steps: ['<img>'] }],
    ['a time that is none', { made: '2026-13-41T09:00:00Z' }],
  ])('with %s is refused whole', (_, change) => {
    expect(changed(change)).toBe('damaged');
  });

  test('is refused past its limit before it is parsed', () => {
    expect(readHandOff('['.repeat(limits.text + 1))).toBe('large');
    expect(readFragment('A'.repeat(limits.link + 1))).toBe('large');
    expect(readHandOff('['.repeat(limits.text))).toBe('damaged');
    expect(changed({ note: 'a'.repeat(2 * limits.note + 1) })).toBe('large');
  });

  test('shows words of people in one line, without what is unseen', () => {
    const note = 'Ask\n\tAda\u202e first\u2066.\u0007';
    expect(changed({ note, name: ` ${'n'.repeat(100)}` })).toMatchObject({
      note: 'Ask Ada first.',
      name: 'n'.repeat(limits.name),
    });
  });

  test.each(
    Object.entries({ ...keys, ...tokens, ...labelledSecrets }).filter(([, secret]) => secret.length < 600),
  )('with %s in its note is refused', (_, secret) => {
    expect(changed({ note: secret })).toBe('secret');
  });

  test('has names that are nothing to any object', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      const read = readHandOff(text.replace('"accountNumber"', JSON.stringify(name)));
      if (name === '__proto__') expect(read).toBe('damaged');
      else expect(read).toMatchObject({ values: new Map([[name, '71234560']]) });
    }
    const polluting = `${text.slice(0, -1)},"__proto__":{"polluted":true}}`;
    expect(readHandOff(polluting)).toEqual(sample);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('the fragment of a link', () => {
  test('gives back how it was packed, its sum and its bytes', () => {
    const read = readFragment(fragment);
    expect(read).toMatchObject({ packing: 'd', bytes });
    if (typeof read === 'string') throw new Error(read);
    expect(readHandOff(text, read.sum)).toEqual(sample);
  });

  test('has one spelling: padding, the other alphabet, spare bits and white space are refused', () => {
    const spare = writeFragment('a', 'p', Uint8Array.of(97));
    for (const other of [
      `${fragment}=`,
      ` ${fragment}`,
      `${fragment}+`,
      `${fragment}%3D`,
      spare.replace(/Q$/, 'R'),
    ])
      expect(readFragment(other)).toBe('damaged');
    expect(typeof readFragment(spare)).toBe('object');
  });

  test('that lost or changed a letter on its way is damaged', () => {
    const read = readFragment(fragment);
    if (typeof read === 'string') throw new Error(read);
    expect(readHandOff(text.replace('71234560', '71234561'), read.sum)).toBe('damaged');
  });

  test('tells its size, and what mail does to a long one', () => {
    expect(sizeWords('x'.repeat(2000))).toEqual({ words: 'The link has 2,000 characters.', isLong: false });
    expect(sizeWords('x'.repeat(2001)).words).toMatch(/2,001 characters\. .* Send the file instead\.$/);
  });
});

test('whatever comes in, nothing throws and no object changes', () => {
  const before = Object.getOwnPropertyNames(Object.prototype).join(' ');
  const json = fc.json({ maxDepth: 4 });
  const mutated = fc
    .tuple(fc.nat(text.length), fc.nat(6), fc.string())
    .map(([at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone));
  fc.assert(
    fc.property(fc.oneof(json, mutated, fc.string({ unit: 'binary' }), fc.constantFrom(...odd)), (given) => {
      const read = readHandOff(given);
      if (typeof read === 'object')
        expect([...read.values.keys(), ...read.marks.keys()]).not.toContain('__proto__');
      readFragment(given);
    }),
    { numRuns: 3000 },
  );
  fc.assert(
    fc.property(fc.nat(fragment.length), fc.nat(6), fc.base64String(), (at, gone, put) => {
      const read = readFragment(fragment.slice(0, at) + put + fragment.slice(at + gone));
      expect(['object', 'string']).toContain(typeof read);
    }),
    { numRuns: 3000 },
  );
  expect(Object.getOwnPropertyNames(Object.prototype).join(' ')).toBe(before);
});
