import { fc } from '../../support/properties';
import { describe, expect, test } from 'vitest';
import { hostOf, isBackAddress, readHosts } from '../../../src/domain/links/back-address';

const hosts = ['docs.example.org', 'help.example.com'];

describe('an address to go back to', () => {
  test.each([
    'https://docs.example.org',
    'https://docs.example.org/',
    'https://docs.example.org/a/b?topic=x-y&z=%20#place',
    'https://help.example.com?q=1',
  ])('is taken on a host that the build names: %s', (text) => {
    expect(isBackAddress(text, hosts)).toBe(true);
  });

  test.each([
    ['another host', 'https://attacker.example/'],
    ['a host below', 'https://x.docs.example.org/'],
    ['a host that ends alike', 'https://notdocs.example.org/'],
    ['a host that begins alike', 'https://docs.example.org.attacker.example/'],
    ['a user name', 'https://docs.example.org@attacker.example/'],
    ['a user name of ours', 'https://me@docs.example.org/'],
    ['a password', 'https://a:b@docs.example.org/'],
    ['a port', 'https://docs.example.org:8443/'],
    ['the usual port', 'https://docs.example.org:443/'],
    ['no scheme', '//docs.example.org/'],
    ['a path alone', '/docs'],
    ['two slashes after the scheme left out', 'https:docs.example.org/'],
    ['three slashes', 'https:///docs.example.org/'],
    ['backslashes', String.raw`https:\\docs.example.org\ `.trim()],
    ['a backslash before the host', String.raw`https://attacker.example\.docs.example.org/`],
    ['a backslash after the host', String.raw`https://docs.example.org\@attacker.example/`],
    ['plain http', 'http://docs.example.org/'],
    ['script', 'javascript:alert(1)//https://docs.example.org/'],
    ['data', 'data:text/html,https://docs.example.org/'],
    ['a blob', 'blob:https://docs.example.org/x'],
    ['capital letters', 'HTTPS://DOCS.EXAMPLE.ORG/'],
    ['a letter of another script', 'https://dоcs.example.org/'],
    ['a full stop of another script', 'https://docs。example.org/'],
    ['a full stop at the end', 'https://docs.example.org./'],
    ['percent signs in the host', 'https://docs%2Eexample.org/'],
    ['a space in front', ' https://docs.example.org/'],
    ['a tab inside', 'https://docs.exa\tmple.org/'],
    ['a line break at the end', 'https://docs.example.org/\n'],
    ['a letter that is not ASCII behind it', 'https://docs.example.org/ä'],
    ['nothing', ''],
  ])('is refused with %s', (_, text) => {
    expect(isBackAddress(text, hosts)).toBe(false);
  });

  test('leads, for a browser, to one of these hosts over https and nowhere else, whatever was given', () => {
    const pieces = fc.constantFrom(
      'https:',
      'http:',
      'javascript:',
      '//',
      '/',
      '\\',
      '@',
      ':',
      ':443',
      '.',
      '?',
      '#',
      '%2f',
      '%40',
      '\t',
      '\n',
      '。',
      'а',
      'docs.example.org',
      'help.example.com',
      'attacker.example',
      '[::1]',
      'user',
      '..',
    );
    const given = fc.oneof(
      fc.array(pieces, { maxLength: 9 }).map((parts) => parts.join('')),
      fc.array(pieces, { maxLength: 7 }).map((parts) => `https://docs.example.org${parts.join('')}`),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    let taken = 0;
    fc.assert(
      fc.property(given, (text) => {
        if (!isBackAddress(text, hosts)) return;
        taken += 1;
        const { protocol, host, username, password } = new URL(text, 'https://site.example/page/');
        expect([protocol, username, password]).toEqual(['https:', '', '']);
        expect(hosts).toContain(host);
      }),
      { numRuns: 1_000 },
    );
    expect(taken).toBeGreaterThan(20);
  });
});

describe('the hosts of a build', () => {
  test('are listed with commas or spaces, or there are none', () => {
    expect(readHosts('docs.example.org, help.example.com')).toEqual(hosts);
    expect(readHosts('')).toEqual([]);
  });

  test.each([
    'https://docs.example.org',
    'docs.example.org/a',
    '*.example.org',
    'localhost',
    'Docs.example.org',
    'a.b:1',
  ])('stop the build where one is no host alone: %s', (setting) => {
    expect(() => readHosts(setting)).toThrow(/^BACK_HOSTS names .*Give hosts alone/);
  });
});

test('the host of an address is what is between the slashes', () => {
  expect(hostOf('https://docs.example.org/a')).toBe('docs.example.org');
  expect(hostOf('docs.example.org')).toBeUndefined();
});
