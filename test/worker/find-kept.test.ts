import { describe, expect, test } from 'vitest';
import { findKept, isPageAddress } from '../../src/worker/find-kept';

const files = [
  'index.html',
  'keys/index.html',
  'docs/assistant/index.html',
  '_astro/a.js',
  'theme.js',
  '404.html',
];

describe.each([
  'https://host.example/',
  'https://host.example/docs/',
  'https://host.example/docs/assistant/',
])('a site at %s', (scope) => {
  const asked = (address: string, opens = true) =>
    findKept({ url: new URL(address, scope).href, opens }, scope, (file) => files.includes(file));

  test.each([
    ['', 'index.html'],
    ['?id=1&id=2', 'index.html'],
    ['keys/', 'keys/index.html'],
    ['keys/?key=a/b#read', 'keys/index.html'],
    ['keys/index.html', 'keys/index.html'],
    ['docs/assistant/?topic=a', 'docs/assistant/index.html'],
    ['404.html', '404.html'],
    ['theme.js', 'theme.js'],
  ])('opens "%s" as %s', (address, file) => {
    expect(asked(address)).toEqual({ file });
  });

  test.each([
    ['keys', 'keys/'],
    ['keys?key=a', 'keys/?key=a'],
    ['docs/assistant', 'docs/assistant/'],
  ])('leads from "%s" to %s', (address, to) => {
    expect(asked(address)).toEqual({ redirect: scope + to });
  });

  test.each(['nothing/', 'keys/more/', 'sbom.json', '_astro/b.js', 'keys//', '%6Beys/', 'theme.js/'])(
    'leaves "%s" to the network',
    (address) => {
      expect(asked(address)).toBeUndefined();
    },
  );

  test('answers parts of a page without a query alone, and leads none of them on', () => {
    expect(asked('_astro/a.js', false)).toEqual({ file: '_astro/a.js' });
    expect(asked('_astro/a.js?v=2', false)).toBeUndefined();
    expect(asked('keys', false)).toBeUndefined();
  });

  test.each(['https://other.example/keys/', 'http://host.example/keys/', 'https://host.example:444/keys/'])(
    'has nothing to say of %s',
    (address) => {
      expect(asked(address)).toBeUndefined();
      expect(isPageAddress(address, scope)).toBe(false);
    },
  );

  test('takes what has no ending for a page', () => {
    expect(isPageAddress(`${scope}nothing/here`, scope)).toBe(true);
    expect(isPageAddress(`${scope}nothing/here/?a=b.c`, scope)).toBe(true);
    expect(isPageAddress(`${scope}sbom.json`, scope)).toBe(false);
  });
});

test('a site in a folder leaves the rest of its host alone', () => {
  const scope = 'https://host.example/docs/';
  for (const url of ['https://host.example/', 'https://host.example/keys/', 'https://host.example/docs'])
    expect(findKept({ url, opens: true }, scope, (file) => files.includes(file))).toBeUndefined();
});
