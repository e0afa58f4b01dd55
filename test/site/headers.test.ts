import { describe, expect, test } from 'vitest';
import { directives, headersFor, metaPolicy } from '../../src/policy';
import { headersFile } from '../../scripts/build/headers-file';
import { basePath, builtFiles, readBuilt } from '../support/built-site';

describe('the policy', () => {
  test('is made of exactly these directives', () => {
    expect(metaPolicy()).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
        "connect-src 'none'; frame-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; " +
        "form-action 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
  });

  test('lets no script run that is not a file of the site', () => {
    expect(
      Object.values(directives)
        .flat()
        .filter((value) => /unsafe|nonce|sha\d|https?:|\*/.test(value)),
    ).toEqual([]);
  });
});

describe('headers', () => {
  test('let only the sample widget be framed, and that by this site alone', () => {
    const framing = (path: string): unknown[] => {
      const headers = headersFor(path);
      return [
        /frame-ancestors '(\w+)'/.exec(headers['Content-Security-Policy'] ?? '')?.[1],
        headers['X-Frame-Options'],
      ];
    };
    expect(framing('/widget/')).toEqual(['self', 'SAMEORIGIN']);
    for (const path of ['/', '/liveengage/', '/404.html', '/widgets/', '/_astro/a.js']) {
      expect(framing(path), path).toEqual(['none', 'DENY']);
    }
  });

  test('keep hashed files for good and ask again for everything else', () => {
    expect(headersFor('/_astro/page.a1b2c3.js')['Cache-Control']).toBe('public, max-age=31536000, immutable');
    expect(headersFor('/liveengage/')['Cache-Control']).toBe('no-cache');
  });

  test('stand on every path with what scanners look for', () => {
    for (const path of ['/', '/widget/', '/404.html', '/_astro/a.css']) {
      expect(headersFor(path)).toMatchObject({
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
      });
    }
  });
});

/** The rules of a headers file: path to header names and values. */
function rulesOf(text: string): Map<string, Map<string, string>> {
  const rules = new Map<string, Map<string, string>>();
  let current = new Map<string, string>();
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    if (line.startsWith('/')) {
      current = new Map<string, string>();
      rules.set(line, current);
    } else current.set(line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim());
  }
  return rules;
}

describe('the headers file', () => {
  const rules = rulesOf(readBuilt('/_headers'));

  test('was built with a rule for each folder and file, and the stricter answer on all but the widget', () => {
    const names = new Set(
      builtFiles
        .filter((file) => file !== '/_headers' && !/\.(br|gz)$/.test(file))
        .map((file) => (file.lastIndexOf('/') === 0 ? file : `/${file.split('/')[1] ?? ''}/*`)),
    );
    expect([...rules.keys()].toSorted()).toEqual(
      ['/*', basePath, ...[...names].map((name) => basePath + name.slice(1))].toSorted(),
    );
    for (const [path, headers] of rules) {
      const expected = path === '/*' ? "frame-ancestors 'self'" : "frame-ancestors 'none'";
      const without = path === `${basePath}widget/*` || path === `${basePath}_astro/*`;
      if (without) expect(headers.has('Content-Security-Policy'), path).toBe(false);
      else expect(headers.get('Content-Security-Policy'), path).toContain(expected);
    }
  });

  test('stays within what hosts read: 100 rules, 2000 characters a line', () => {
    expect(rules.size).toBeLessThanOrEqual(100);
    expect(
      Math.max(
        ...readBuilt('/_headers')
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(2000);
  });

  test('puts its rules under the base path', () => {
    const text = headersFile(
      [
        { name: 'widget', folder: true },
        { name: 'theme.js', folder: false },
      ],
      '/docs',
    );
    expect([...rulesOf(text).keys()]).toEqual(['/*', '/docs/', '/docs/theme.js', '/docs/widget/*']);
  });
});

test('every text file has its compressed twins', () => {
  const texts = builtFiles.filter((file) => /\.(html|js|css|svg|xml|txt|json)$/.test(file));
  expect(texts.length).toBeGreaterThan(5);
  expect(
    texts.flatMap((file) => [`${file}.br`, `${file}.gz`]).filter((file) => !builtFiles.includes(file)),
  ).toEqual([]);
});
