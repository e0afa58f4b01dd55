import { describe, expect, test } from 'vitest';
import { readPrefill, type Prefill } from '../../src/domain/prefill';

const fields = new Map([
  ['accountNumber', 'public'],
  ['region', 'private'],
  ['token', 'secret'],
] as const);

const samples: readonly (readonly [why: string, query: string, prefill: readonly Prefill[]])[] = [
  ['there is no query', '', []],
  ['the query is a question mark', '?', []],
  [
    'a public value is carried',
    '?accountNumber=71234560',
    [{ ok: true, key: 'accountNumber', value: '71234560' }],
  ],
  ['a value is encoded', '?accountNumber=a%20%2B%3C', [{ ok: true, key: 'accountNumber', value: 'a +<' }]],
  ['the name is unknown', '?utm_source=x', [{ ok: false, name: 'utm_source', problem: 'unknown' }]],
  [
    'the name differs in case',
    '?accountnumber=1',
    [{ ok: false, name: 'accountnumber', problem: 'unknown' }],
  ],
  [
    'the name is one that every object has',
    '?constructor=1&__proto__=2',
    [
      { ok: false, name: 'constructor', problem: 'unknown' },
      { ok: false, name: '__proto__', problem: 'unknown' },
    ],
  ],
  ['the value is private', '?region=fra', [{ ok: false, name: 'region', problem: 'not-public' }]],
  ['the value is secret', '?token=eyJ', [{ ok: false, name: 'token', problem: 'not-public' }]],
  [
    'a name stands twice',
    '?accountNumber=1&accountNumber=2',
    [{ ok: false, name: 'accountNumber', problem: 'repeated' }],
  ],
  [
    'a private name stands twice',
    '?region=1&region=2',
    [{ ok: false, name: 'region', problem: 'not-public' }],
  ],
  ['no value follows', '?accountNumber=', [{ ok: false, name: 'accountNumber', problem: 'empty' }]],
  ['a blank follows', '?accountNumber=%20', [{ ok: false, name: 'accountNumber', problem: 'empty' }]],
  [
    'several stand together, in their order',
    '?x=1&accountNumber=71234560&region=fra',
    [
      { ok: false, name: 'x', problem: 'unknown' },
      { ok: true, key: 'accountNumber', value: '71234560' },
      { ok: false, name: 'region', problem: 'not-public' },
    ],
  ],
];

describe('what a link carries', () => {
  test.each(samples)('when %s', (_, query, prefill) => {
    expect(readPrefill(query, fields)).toEqual(prefill);
  });

  test('is taken up to 2,000 characters', () => {
    const [longest] = readPrefill(`?accountNumber=${'1'.repeat(2000)}`, fields);
    expect(longest?.ok).toBe(true);
    expect(readPrefill(`?accountNumber=${'1'.repeat(2001)}`, fields)).toEqual([
      { ok: false, name: 'accountNumber', problem: 'long' },
    ]);
  });
});
