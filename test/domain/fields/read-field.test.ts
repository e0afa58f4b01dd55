import { describe, expect, test } from 'vitest';
import { repair, textField } from '../../../src/domain/fields/read-field';
import { textRows } from '../../../src/domain/fields/words';
import type { RepairRule } from '../../../src/domain/fields/words';

const spaces: RepairRule = {
  name: 'spaces',
  pattern: / /g,
  words: (count) => `${String(count)} removed`,
};
const lowerCase: RepairRule = {
  name: 'lower-case',
  pattern: /[A-Z]+/g,
  into: (match) => match.toLowerCase(),
  words: 'Written in lower case',
};

const colour = textField({
  repairs: [spaces, lowerCase],
  grammar: /^[a-z]{3,6}$/,
  findings: textRows([
    {
      reason: 'number',
      is: 'miss',
      when: ({ text }) => /^\d+$/.test(text),
      words: ({ text }) => `A number of ${String(text.length)} digits.`,
      source: 'numbers',
    },
    {
      reason: 'any-digit',
      is: 'secret',
      when: ({ text, pasted }) => text === 'hush' || /[a-z]\d/.test(pasted),
      words: 'A digit.',
    },
    { reason: 'pale', is: 'warning', when: ({ text }) => text === 'white', words: 'Pale.' },
    { reason: 'shouted', is: 'warning', when: ({ pasted }) => pasted === 'RED', words: 'Shouted.' },
    { reason: 'never-on-accepted', is: 'miss', when: ({ text }) => text === 'blue', words: 'Blue.' },
    { reason: 'a-pigment', is: 'identity', when: ({ text }) => text === 'umber', words: 'A pigment.' },
    { reason: 'rare', is: 'remark', when: ({ text }) => /^[wx]/.test(text), words: 'Rare.' },
    {
      reason: 'warm',
      is: 'remark',
      when: ({ text }) => text === 'wheat',
      words: ({ text }) => `Warm: ${text}.`,
      source: 'pigments',
    },
    { reason: 'never-on-refused', is: 'warning', when: ({ text }) => text === 'xy', words: 'Short.' },
  ]),
  words: {
    recognised: (value) => `A colour of ${String(value.length)} letters.`,
    otherwise: ({ pasted }) => `Not a colour, ${String(pasted.length)} characters.`,
  },
  source: 'colours',
});

describe('a text field', () => {
  test('says of a clean value what it recognised', async () => {
    expect(await colour.read('green')).toEqual({
      verdict: 'ok',
      reason: 'clean',
      words: 'A colour of 5 letters.',
      value: 'green',
      repairs: [],
      account: [{ start: 0, end: 5, label: 'value' }],
      source: 'colours',
    });
  });

  test('repairs, tells each repair, and names the reason after the first in its list', async () => {
    expect(await colour.read('G reen ')).toEqual({
      verdict: 'ok',
      reason: 'spaces',
      words: 'A colour of 5 letters.',
      value: 'green',
      repairs: [
        { name: 'spaces', words: '2 removed' },
        { name: 'lower-case', words: 'Written in lower case' },
      ],
      account: [
        { start: 0, end: 1, label: 'repair', name: 'lower-case' },
        { start: 1, end: 2, label: 'repair', name: 'spaces' },
        { start: 2, end: 6, label: 'value' },
        { start: 6, end: 7, label: 'repair', name: 'spaces' },
      ],
      source: 'colours',
    });
  });

  test('warns of a value that it accepts, and keeps the value', async () => {
    expect(await colour.read('white')).toMatchObject({ verdict: 'warn', reason: 'pale', value: 'white' });
  });

  test('lets a finding see the paste as it came', async () => {
    expect(await colour.read('RED')).toMatchObject({
      verdict: 'warn',
      reason: 'shouted',
      value: 'red',
      repairs: [{ name: 'lower-case', words: 'Written in lower case' }],
    });
  });

  test('stops with the first finding that matches, its own source, and neither value nor repairs', async () => {
    expect(await colour.read(' 12')).toEqual({
      verdict: 'stop',
      reason: 'number',
      words: 'A number of 2 digits.',
      repairs: [],
      source: 'numbers',
    });
  });

  test('stops with an identity that the grammar accepts, and with no miss', async () => {
    expect(await colour.read('umber')).toMatchObject({ verdict: 'stop', reason: 'a-pigment' });
    expect(await colour.read('blue')).toMatchObject({ verdict: 'ok', reason: 'clean' });
  });

  test('says each remark beside the words, and lets none change the verdict', async () => {
    expect(await colour.read('wheat')).toMatchObject({
      verdict: 'ok',
      reason: 'clean',
      words: 'A colour of 5 letters.',
      remarks: [
        { reason: 'rare', words: 'Rare.' },
        { reason: 'warm', words: 'Warm: wheat.', source: 'pigments' },
      ],
    });
    expect(await colour.read('white')).toMatchObject({
      verdict: 'warn',
      words: 'Pale.',
      remarks: [{ reason: 'rare', words: 'Rare.' }],
    });
    expect((await colour.read('xxxxxxx'))?.remarks).toBeUndefined();
  });

  test('marks a reading as secret where its finding is', async () => {
    expect(await colour.read('a1')).toEqual({
      verdict: 'stop',
      reason: 'any-digit',
      words: 'A digit.',
      repairs: [],
      source: 'colours',
      secret: true,
    });
  });

  test('looks for a secret first, whatever the grammar says of it and whatever row is before', async () => {
    const secret = { verdict: 'stop', reason: 'any-digit', secret: true };
    expect(await colour.read('H ush')).toMatchObject(secret);
    expect(await colour.read('a1'.repeat(20_000))).toMatchObject(secret);
    expect(await colour.read('hush')).not.toHaveProperty('value');
  });

  test('tries misses on refused values only, and warnings on accepted ones only', async () => {
    expect(await colour.read('blue')).toMatchObject({ verdict: 'ok', reason: 'clean' });
    expect(await colour.read('xy')).toMatchObject({ verdict: 'stop', reason: 'not-recognised' });
  });

  test('says in its closing words what no finding knows', async () => {
    expect(await colour.read('?! ')).toEqual({
      verdict: 'stop',
      reason: 'not-recognised',
      words: 'Not a colour, 3 characters.',
      repairs: [],
      source: 'colours',
    });
  });

  test('takes nothing, or nothing but what is repaired away, as not given', async () => {
    expect(await colour.read('')).toBeUndefined();
    expect(await colour.read('   ')).toBeUndefined();
  });

  test('refuses a paste beyond 20,000 characters, however it begins', async () => {
    expect(await colour.read(`green${' '.repeat(19_995)}`)).toMatchObject({ verdict: 'ok', value: 'green' });
    expect(await colour.read(`green${' '.repeat(19_996)}`)).toMatchObject({ verdict: 'stop' });
  });

  test('shows its findings, in order, to the tests and the table of values', () => {
    expect(colour.findings.map(({ reason }) => reason)).toEqual([
      'number',
      'any-digit',
      'pale',
      'shouted',
      'never-on-accepted',
      'a-pigment',
      'rare',
      'warm',
      'never-on-refused',
    ]);
  });
});

describe('repairing', () => {
  const inBrackets: RepairRule = {
    name: 'brackets',
    pattern: /^\(.*\)$/g,
    into: (match) => match.slice(1, -1),
    words: (count) => `${String(count)} pairs`,
  };

  test('goes on until nothing changes, and counts over all passes', () => {
    expect(repair('( ((a)) )', [inBrackets, spaces])).toMatchObject({
      text: 'a',
      repairs: [
        { name: 'brackets', words: '3 pairs' },
        { name: 'spaces', words: '2 removed' },
      ],
    });
  });

  test('ends after eight passes where rules undo each other', () => {
    const toB: RepairRule = { name: 'to-b', pattern: /a/g, into: 'b', words: 'b' };
    const toA: RepairRule = { name: 'to-a', pattern: /^b/g, into: 'aa', words: (count) => String(count) };
    expect(repair('b', [toB, toA])).toMatchObject({
      text: 'aabbbbbbb',
      repairs: [
        { name: 'to-b', words: 'b' },
        { name: 'to-a', words: '8' },
      ],
    });
  });
});
