import { expect, test } from 'vitest';
import { fillGaps, type Span } from '../../../src/domain/text/account';
import { sayLines } from '../../../src/domain/text/say-lines';

/** A text whose upper-case letters were not read. */
const said = (text: string): string => {
  const read = Array.from(text.matchAll(/[^A-Z]+/g), ({ 0: found, index }): Span => ({
    start: index,
    end: index + found.length,
    label: 'value',
  }));
  return sayLines(text, fillGaps(read, text.length), 'unread');
};

test.each([
  ['a\nb', ''],
  ['a\nB\nc', 'line 2'],
  ['a\r\nB\r\nC\r\nd', 'lines 2 and 3'],
  ['A\nb\nC\nD\nE\nf\nG', 'lines 1, 3 to 5 and 7'],
  ['A b C', 'line 1'],
  ['A\nb\nC\nd\nE\nf\nG\nh\nI', 'lines 1, 3, 5, 7 and others'],
])('the lines of %j that were not read are told: %j', (text, lines) => {
  expect(said(text)).toBe(lines);
});

test('a stretch of several lines is told from its first letter to its last', () => {
  const text = 'key\n\nsome text\nmore\n\n';
  const account: Span[] = [
    { start: 0, end: 3, label: 'value' },
    { start: 3, end: text.length, label: 'unread' },
  ];
  expect(sayLines(text, account, 'unread')).toBe('lines 3 and 4');
});
