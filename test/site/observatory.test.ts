/**
 * The score that the HTTP Observatory gives a page, by its published rules, from the headers as they are sent:
 * https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring. Redirection from http is the host's.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type RunningServer } from '../../scripts/serve';
import { attribute, elementsOf, parsePage } from '../support/pages/html';
import { basePath, builtPages, siteFolder } from '../support/pages/built-site';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ port: 0, host: '127.0.0.1', folder: siteFolder, base: basePath });
});
afterAll(async () => {
  await server.close();
});

type Points = Readonly<Record<string, number>>;

function score(headers: Headers, html: string): Points {
  const header = (name: string): string => headers.get(name) ?? '';
  const policy = new Map(
    header('content-security-policy')
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([name = '', ...values]) => [name, values] as const),
  );
  const sources = ['script-src', 'object-src', 'style-src'].flatMap((name) => policy.get(name) ?? ['*']);
  const isUnsafe = sources.some((source) => /unsafe|^(?:https?|data|blob):|\*/.test(source));
  const isNone = policy.get('default-src')?.join(' ') === "'none'";
  const maxAge = Number(/max-age=(\d+)/.exec(header('strict-transport-security'))?.[1] ?? 0);
  const scripts = elementsOf(parsePage(html)).filter(
    (element) => element.tagName === 'script' && attribute(element, 'src') !== undefined,
  );
  const isWhole = scripts.every((script) => attribute(script, 'integrity') !== undefined);
  return {
    'Content-Security-Policy': isUnsafe ? -20 : isNone ? 10 : 5,
    Cookies: header('set-cookie') === '' ? 0 : -20,
    'Cross-origin resource sharing': header('access-control-allow-origin') === '' ? 0 : -50,
    'Referrer-Policy': /^(?:no-referrer|same-origin|strict-origin.*)$/.test(header('referrer-policy'))
      ? 5
      : 0,
    'Strict-Transport-Security': maxAge >= 15_768_000 ? 0 : -20,
    'Subresource integrity': scripts.length > 0 && isWhole ? 5 : -5,
    'X-Content-Type-Options': header('x-content-type-options') === 'nosniff' ? 0 : -5,
    'X-Frame-Options': policy.has('frame-ancestors') ? 5 : header('x-frame-options') === '' ? -20 : 0,
    'Cross-Origin-Resource-Policy': header('cross-origin-resource-policy') === 'same-origin' ? 10 : 0,
  };
}

const sum = (points: Points): number => Object.values(points).reduce((total, each) => total + each, 100);

describe('the HTTP Observatory', () => {
  test.each(builtPages.map(({ path }) => path))(
    'finds nothing against %s, and gives every bonus',
    async (path) => {
      const answer = await fetch(`http://127.0.0.1:${String(server.port)}${basePath}${path.slice(1)}`);
      const points = score(answer.headers, await answer.text());
      expect(Object.entries(points).filter(([, each]) => each < 0)).toEqual([]);
      expect(sum(points)).toBe(135);
    },
  );

  test('finds a page without headers wanting', () => {
    expect(sum(score(new Headers(), '<script src="/a.js"></script>'))).toBeLessThan(50);
  });
});
