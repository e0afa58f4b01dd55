import { describe, expect, test } from 'vitest';
import { allowsAllInline, lists, matches } from '../../../src/domain/csp/source-list';

const self = new URL('https://www.example.com');

/** Rows of https://www.w3.org/TR/CSP3/#matching-urls, read off its steps. */
describe('a source expression matches an address', () => {
  test.each([
    ['*', 'https://a.example/', true],
    ['*', 'wss://a.example/', true],
    ['*', 'data:text/plain,x', false],
    ["'self'", 'https://www.example.com/x', true],
    ["'SELF'", 'https://www.example.com/x', true],
    ["'self'", 'wss://www.example.com/x', true],
    ["'self'", 'https://example.com/', false],
    ["'self'", 'https://www.example.com:8443/', false],
    ["'none'", 'https://a.example/', false],
    ['self', 'https://www.example.com/', false],
    ['https:', 'https://a.example/', true],
    ['https:', 'wss://a.example/', false],
    ['http:', 'https://a.example/', true],
    ['data:', 'data:text/plain,x', true],
    ['ws:', 'wss://a.example/', true],
    ['a.example', 'https://a.example/', true],
    ['a.example', 'http://a.example/', false],
    ['a.example', 'wss://a.example/', false],
    ['A.Example', 'https://a.example/', true],
    ['http://a.example', 'https://a.example/', true],
    ['https://a.example', 'http://a.example/', false],
    ['wss://a.example', 'wss://a.example/', true],
    ['*.example', 'https://a.example/', true],
    ['*.example', 'https://b.a.example/', true],
    ['*.a.example', 'https://a.example/', false],
    ['*.example', 'https://a.example.invalid/', false],
    ['https://*', 'https://a.example/', true],
    ['a.example:443', 'https://a.example/', true],
    ['a.example:8443', 'https://a.example/', false],
    ['a.example', 'https://a.example:8443/', false],
    ['a.example:*', 'https://a.example:8443/', true],
    ['a.example/x', 'https://a.example/x', true],
    ['a.example/x', 'https://a.example/x/y', false],
    ['a.example/x/', 'https://a.example/x/y', true],
    ['a.example/x/', 'https://a.example/x', false],
    ['a.example/', 'https://a.example/x/y', true],
    ['a.example/%78', 'https://a.example/x', true],
    ['a.example/X', 'https://a.example/x', false],
    ['10.0.0.1', 'https://10.0.0.1/', false],
  ])('%s and %s: %s', (value, address, expected) => {
    expect(matches(value, new URL(address), self)).toBe(expected);
  });

  test('beside none, which then means nothing', () => {
    expect(lists(["'none'", 'https:'], new URL('https://a.example'), self)).toBe(true);
    expect(lists([], new URL('https://a.example'), self)).toBe(false);
  });
});

/** https://www.w3.org/TR/CSP3/#allow-all-inline, with its examples. */
test.each([
  ["'unsafe-inline' http://a.com http://b.com", true, true],
  ["'unsafe-inline'", true, true],
  ["'sha512-321cba' 'nonce-abc'", false, false],
  ["http://example.com 'unsafe-inline' 'nonce-abc'", false, false],
  ["'unsafe-inline' 'strict-dynamic'", false, true],
  ["http://example.com 'strict-dynamic' 'unsafe-inline'", false, true],
])('%s lets all inline scripts through: %s, and styles: %s', (list, script, style) => {
  const values = list.split(' ');
  expect([allowsAllInline(values, 'script'), allowsAllInline(values, 'style')]).toEqual([script, style]);
});
