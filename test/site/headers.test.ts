import { describe, expect, test } from 'vitest';
import { commonHeaders, directives, headersFor, metaPolicy } from '../../src/policy';
import { headersFile } from '../../scripts/build/headers-file';
import { basePath, builtFiles, builtPages, readBuilt } from '../support/pages/built-site';

describe('the policy', () => {
  test('is made of exactly these directives', () => {
    expect(metaPolicy()).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
        "connect-src 'none'; frame-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; " +
        "form-action 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types offline-worker",
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

/** What a path gets beside the headers that all get. */
function own(path: string): Record<string, string> {
  return Object.fromEntries(Object.entries(headersFor(path)).filter(([name]) => !(name in commonHeaders)));
}

const pages = ['/', '/liveengage/', '/docs/assistant/', '/404.html', '/index.html', '/widgets/', '/widget/'];

describe('headers', () => {
  test('of every response keep types, other sites and http away', () => {
    expect(commonHeaders).toEqual({
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    });
    for (const path of [...pages, '/_astro/a.css', '/favicon.svg', '/secure/code/go/main.go.txt'])
      expect(headersFor(path)).toMatchObject(commonHeaders);
  });

  test.each(pages)('of the page %s carry the policy and what else a document heeds', (path) => {
    const headers = own(path);
    expect(headers).toMatchObject({
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cache-Control': 'no-cache',
    });
    expect(headers['Content-Security-Policy']).toContain(metaPolicy());
    expect(headers['Permissions-Policy']).toContain('camera=()');
  });

  test('let only the sample widget be framed, and that by this site alone', () => {
    const framing = (path: string): unknown[] => {
      const headers = headersFor(path);
      return [
        /frame-ancestors '(\w+)'/.exec(headers['Content-Security-Policy'] ?? '')?.[1],
        headers['X-Frame-Options'],
      ];
    };
    expect(framing('/widget/')).toEqual(['self', 'SAMEORIGIN']);
    for (const path of [...pages, ...builtPages.map((page) => page.path)].filter(
      (each) => each !== '/widget/',
    ))
      expect(framing(path), path).toEqual(['none', 'DENY']);
  });

  test.each(['/favicon.svg', '/images/zendesk/zd-departments.svg', '/sitemap-0.xml'])(
    'of %s, which a browser opens as a document, let nothing load or run in it',
    (path) => {
      expect(own(path)).toEqual({
        'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
        'Cache-Control': 'no-cache',
      });
    },
  );

  test.each(['/_astro/a.B1c2.js', '/_astro/a.B1c2.css', '/_astro/a.B1c2.woff2'])(
    'of %s say only that it is kept for good',
    (path) => {
      expect(own(path)).toEqual({ 'Cache-Control': 'max-age=31536000, immutable' });
    },
  );

  test.each(['/theme.js', '/licences.txt', '/secure/code/go/main.go.txt'])(
    'of %s say only that it is asked for again',
    (path) => {
      expect(own(path)).toEqual({ 'Cache-Control': 'no-cache' });
    },
  );
});

test('the Markdown of a page says what it is, and is not found in place of the page', () => {
  expect(own('/liveengage/index.html.md')).toEqual({
    'Content-Type': 'text/markdown; charset=utf-8',
    'X-Robots-Tag': 'noindex',
    'Cache-Control': 'no-cache',
  });
});

interface Rule {
  readonly pattern: string;
  readonly headers: Map<string, string>;
}

function rulesOf(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const [name = '', ...value] = line.split(':');
    if (line.startsWith('/')) rules.push({ pattern: line, headers: new Map() });
    else rules.at(-1)?.headers.set(name.trim(), value.join(':').trim());
  }
  return rules;
}

/** What a host sends for a path: the values of all rules that match, joined where a name comes twice. */
function sentFor(rules: readonly Rule[], path: string): Record<string, string> {
  const sent = new Map<string, string>();
  for (const { pattern, headers } of rules) {
    const matches = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    for (const [name, value] of matches ? headers : [])
      sent.set(name, [sent.get(name), value].filter((each) => each !== undefined).join(', '));
  }
  return Object.fromEntries(sent);
}

describe('the headers file', () => {
  const text = readBuilt('/_headers');
  const rules = rulesOf(text);
  const files = builtFiles.filter((file) => file !== '/_headers' && !/\.(br|gz)$/.test(file));
  const folders = files.filter((file) => file.endsWith('/index.html')).map((file) => file.slice(0, -10));

  test.each([...files.filter((file) => !file.startsWith('/_astro/')), ...folders, '/_astro/any.js'])(
    'gives %s its own headers, each once',
    (path) => {
      expect(sentFor(rules, basePath + path.slice(1))).toEqual(headersFor(path));
    },
  );

  test('stays within what hosts read: 100 rules, 2000 characters a line', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
  });

  test('puts its rules under the base path, and one for a folder whose files are sent alike', () => {
    const built = [
      '/index.html',
      '/theme.js',
      '/widget/index.html',
      '/secure/index.html',
      '/secure/code/a.txt',
    ];
    expect(rulesOf(headersFile(built, '/docs')).map(({ pattern }) => pattern)).toEqual([
      '/*',
      '/docs/',
      '/docs/index.html',
      '/docs/secure/code/*',
      '/docs/secure/',
      '/docs/secure/index.html',
      '/docs/theme.js',
      '/docs/widget/*',
    ]);
  });
});

test('every text file has its compressed twins', () => {
  const texts = builtFiles.filter((file) => /\.(html|js|css|svg|xml|txt|md|json)$/.test(file));
  expect(texts.length).toBeGreaterThan(5);
  expect(
    texts.flatMap((file) => [`${file}.br`, `${file}.gz`]).filter((file) => !builtFiles.includes(file)),
  ).toEqual([]);
});
