import { fc } from '../../support/properties';
import { describe, expect, test } from 'vitest';
import { fillGaps, isWhole, type Span } from '../../../src/domain/text/account';
import { accountOf, rewrite, sourceOf, trace, type Rule } from '../../../src/domain/text/rewrite';

const rules: readonly Rule[] = [
  { name: 'entities', pattern: /&amp;/g, into: '&' },
  {
    name: 'codes',
    pattern: /%[0-7][\da-f]/gi,
    into: (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)),
  },
  { name: 'invisible', pattern: /\u200b/g },
  { name: 'dashes', pattern: /—/g, into: '--' },
  { name: 'hyphens', pattern: /-/g },
  { pattern: /^\s+|\s+$/g },
];
const told = (pasted: string): string[] =>
  accountOf(rewrite(trace(pasted), rules), all(rewrite(trace(pasted), rules).text)).map(
    ({ start, end, label, name }) =>
      `${label}${name === undefined ? '' : ` ${name}`}: ${pasted.slice(start, end)}`,
  );
const all = (text: string): Span[] => (text === '' ? [] : [{ start: 0, end: text.length, label: 'value' }]);

describe('a rewritten text', () => {
  test('tells what became of every part of the paste', () => {
    expect(told(' ab%2Bc\u200bd—e&amp;amp;f')).toEqual([
      'repair:  ',
      'value: ab',
      'repair codes: %2B',
      'value: c',
      'repair invisible: \u200b',
      'value: d',
      'repair hyphens: —',
      'value: e',
      'repair entities: &amp;',
      'value: amp;f',
    ]);
  });

  test('knows where a stretch of it comes from', () => {
    const traced = rewrite(trace('a\u200b%2Bb—c'), rules);
    expect(traced.text).toBe('a+bc');
    expect(sourceOf(traced, { start: 1, end: 2 })).toEqual({ start: 2, end: 5 });
    expect(sourceOf(traced, { start: 0, end: 4 })).toEqual({ start: 0, end: 8 });
    expect(sourceOf(traced, { start: 3, end: 3 })).toEqual({ start: 7, end: 7 });
  });

  test('counts each change with the text as it was', () => {
    const { changes } = rewrite(trace('%2B%2b'), rules);
    expect(changes.map(({ name, text, start, end, into }) => [name, text.slice(start, end), into])).toEqual([
      ['codes', '%2B', '+'],
      ['codes', '%2b', '+'],
    ]);
  });

  test('a stretch is rewritten alone, also where it shrinks on the way', () => {
    const { text } = rewrite(trace('--a--b--'), [{ pattern: /a/g }, { pattern: /-/g, into: '+' }], {
      start: 2,
      end: 5,
    });
    expect(text).toBe('--++b--');
  });

  test('a rule that puts back what it found changes nothing', () => {
    const traced = trace('abc');
    expect(rewrite(traced, [{ name: 'same', pattern: /b/g, into: 'b' }])).toBe(traced);
  });

  test('a rule that the text does not speak for is left out', () => {
    expect(rewrite(trace('aXb'), [{ pattern: /X/g, onlyIf: (text) => text.startsWith('b') }]).text).toBe(
      'aXb',
    );
  });
});

describe('the account of any paste', () => {
  const pieces = ['a', 'b', '&amp;', '%2B', '%26amp;', '\u200b', '—', '-', ' ', '\n', 'é', '😀'];
  const pastes = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

  test('covers it once, in order, and gives the same text as replacing does', () => {
    fc.assert(
      fc.property(pastes, (pasted) => {
        const traced = rewrite(trace(pasted), rules);
        const plain = rules.reduce((text, { pattern, into = '' }) => {
          return text.replaceAll(pattern, (found) => (typeof into === 'string' ? into : into(found)));
        }, pasted);
        expect(traced.text).toBe(plain);
        const account = accountOf(traced, all(traced.text));
        expect(account.map(({ start, end }) => pasted.slice(start, end)).join('')).toBe(pasted);
        expect(account.every(({ start }, index) => start === (account[index - 1]?.end ?? 0))).toBe(true);
        expect(isWhole(account)).toBe(true);
      }),
    );
  });

  test('what is verbatim is the text itself', () => {
    fc.assert(
      fc.property(pastes, fc.nat(40), fc.nat(40), (pasted, one, other) => {
        const traced = rewrite(trace(pasted), rules);
        const start = Math.min(one, other, traced.text.length);
        const end = Math.min(Math.max(one, other), traced.text.length);
        const account = accountOf(traced, fillGaps([{ start, end, label: 'value' }], traced.text.length));
        const kept = account.filter(({ label }) => label === 'value');
        const rest = account.filter(({ label }) => label === 'unread');
        const repaired = account.filter(({ label }) => label === 'repair');
        expect(kept.length + rest.length + repaired.length).toBe(account.length);
        if (repaired.length === 0)
          expect(kept.map((span) => pasted.slice(span.start, span.end)).join('')).toBe(
            traced.text.slice(start, end),
          );
        else expect(account.at(-1)?.end ?? 0).toBe(pasted.length);
      }),
    );
  });
});

test('gaps are filled, and neighbours of a kind are one', () => {
  expect(
    fillGaps(
      [
        { start: 2, end: 4, label: 'value' },
        { start: 4, end: 5, label: 'value' },
      ],
      7,
    ),
  ).toEqual([
    { start: 0, end: 2, label: 'unread' },
    { start: 2, end: 5, label: 'value' },
    { start: 5, end: 7, label: 'unread' },
  ]);
});
