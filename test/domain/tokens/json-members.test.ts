import { fc } from '../../support/properties';
import { describe, expect, test } from 'vitest';
import { readTexts, scanMembers } from '../../../src/domain/tokens/json-members';

describe('the members of an object', () => {
  test('come in their order, with their places', () => {
    const text = '{ "b":"x" ,\r\n\t"a": [1, {"c":2}] }';
    const { members, broken } = scanMembers(text);
    expect(broken).toBeUndefined();
    expect(members.map(({ name, value }) => [name, value])).toEqual([
      ['b', 'x'],
      ['a', { json: '[1, {"c":2}]' }],
    ]);
    expect(members.map(({ start, end }) => text.slice(start, end))).toEqual(['"b":"x"', '"a": [1, {"c":2}]']);
  });

  test('of one name are all kept, and marked', () => {
    expect(scanMembers('{"a":1,"b":2,"\\u0061":3}').members).toEqual([
      { name: 'a', value: 1, start: 1, end: 6, repeated: true },
      { name: 'b', value: 2, start: 7, end: 12 },
      { name: 'a', value: 3, start: 13, end: 23, repeated: true },
    ]);
  });

  test('with names that every object has are members like others', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const { members } = scanMembers(`{${names.map((name) => `"${name}":1`).join()}}`);
    expect(members.map(({ name, repeated }) => [name, repeated])).toEqual(
      names.map((name) => [name, undefined]),
    );
  });

  test.each(['17953563091795356309', '0.1000000000000000055', '1e999', '-12345678901234567890'])(
    'keep the number %s to the last digit',
    (digits) => {
      expect(scanMembers(`{"exp":${digits}}`).members[0]).toMatchObject({
        exact: digits,
        value: Number(digits),
      });
    },
  );

  test.each(['1795356309', '1795356309000', '1795356309.5', '1e3', '-0'])('keep %s as a number', (digits) => {
    expect(scanMembers(`{"exp":${digits}}`).members[0]).not.toHaveProperty('exact');
  });

  test('are those of JSON.parse, whatever the object is', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.constantFrom(undefined, 2),
        (object, indent) => {
          const { members, broken } = scanMembers(JSON.stringify(object, null, indent));
          expect(broken).toBeUndefined();
          const read = members.map(({ name, value }): [string, unknown] => [
            name,
            typeof value === 'object' && value ? JSON.parse(value.json) : value,
          ]);
          expect(read).toEqual(entriesOf(JSON.parse(JSON.stringify(object))));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a break', () => {
  test.each([
    ['{"a":1,"b":2', 12, 'too-early', ['a', 'b']],
    ['{"a":1,"b":"x', 13, 'too-early', ['a']],
    ['{"a":1 "b":2}', 7, 'comma-or-brace', ['a']],
    ['{"a":1,}', 7, 'name', ['a']],
    ["{'a':1}", 1, 'name', []],
    ['{"a" 1}', 5, 'colon', []],
    ['{"a":nil}', 5, 'value', []],
    ['{"a":01}', 6, 'comma-or-brace', ['a']],
    ['{"a":[1 2]}', 8, 'comma-or-bracket', []],
    ['{"a":"x\ny"}', 7, 'control-character', []],
    [String.raw`{"a":"\x"}`, 6, 'escape', []],
    ['{"a":1} {', 8, 'more-text', ['a']],
    ['[1]', 0, 'no-object', []],
    ['', 0, 'too-early', []],
    [`{"a":${'['.repeat(50)}`, 45, 'depth', []],
  ])('in %j is named with its place, and what precedes it is kept', (text, at, why, names) => {
    const { members, broken } = scanMembers(text);
    expect(broken).toEqual({ at, what: 'json', why });
    expect(members.map(({ name }) => name)).toEqual(names);
  });

  test('is exactly where JSON.parse finds no object', () => {
    const damaged = fc
      .tuple(
        fc.dictionary(fc.string({ maxLength: 3 }), fc.jsonValue({ maxDepth: 3 })),
        fc.nat(),
        fc.string({ maxLength: 2 }),
      )
      .map(([object, at, strange]) => {
        const text = JSON.stringify(object);
        const place = at % (text.length + 1);
        return text.slice(0, place) + strange + text.slice(place + 1);
      });
    fc.assert(
      fc.property(fc.oneof(damaged, fc.string(), fc.json()), (text) => {
        let parsed: unknown;
        try {
          parsed = JSON.parse(text);
        } catch {
          parsed = undefined;
        }
        const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
        expect(scanMembers(text).broken === undefined, text).toBe(isObject);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a list of texts', () => {
  test('gives its texts', () => {
    expect(readTexts(' [ "b64" , "exp" ] ')).toEqual(['b64', 'exp']);
    expect(readTexts('[]')).toEqual([]);
  });

  test.each(['["b64",]', '[1]', '["b64" "exp"]', '{"a":1}', '["a",["b"]]', '"b64"', '["a'])(
    'is none in %s',
    (json) => {
      expect(readTexts(json)).toBeUndefined();
    },
  );
});

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value ? Object.entries(value) : [];
}
