import { expect, test } from 'vitest';
import {
  basePath,
  builtFiles,
  builtTarget,
  pageAt,
  readBuilt,
  siteOrigin,
} from '../support/pages/built-site';
import { attribute } from '../support/pages/html';

const anywhere = { path: '/' };

function fieldsOf(file: string): Map<string, string> {
  const lines = readBuilt(file)
    .split('\n')
    .filter((line) => line !== '');
  return new Map(lines.map((line) => [line.replace(/:.*/, ''), line.replace(/^[^:]*: /, '')]));
}

test('security.txt names a contact, its place on the host, and a day within the year on which it expires', () => {
  const fields = fieldsOf('/.well-known/security.txt');
  expect([...fields.keys()]).toEqual(['Contact', 'Expires', 'Preferred-Languages', 'Canonical', 'Policy']);
  expect(fields.get('Contact')).toMatch(/^(?:https?:\/\/|mailto:|tel:)\S+$/);
  expect(fields.get('Canonical')).toBe(`${siteOrigin}/.well-known/security.txt`);
  const expires = fields.get('Expires') ?? '';
  expect(expires).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/);
  const days = (Date.parse(expires) - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(300);
  expect(days).toBeLessThan(365);
});

test('the policy that security.txt names is a place on a page', () => {
  const policy = new URL(fieldsOf('/.well-known/security.txt').get('Policy') ?? '');
  expect(builtTarget(policy.href, anywhere)).toBe('/security/index.html');
  const ids = pageAt('/security/').elements.map((element) => attribute(element, 'id'));
  expect(ids).toContain(policy.hash.slice(1));
});

test('robots.txt keeps nobody out and names the sitemap', () => {
  const fields = fieldsOf('/robots.txt');
  expect(Object.fromEntries(fields)).toEqual({
    'User-agent': '*',
    Allow: '/',
    Sitemap: `${siteOrigin}${basePath}sitemap-index.xml`,
  });
  expect(builtFiles).toContain(builtTarget(fields.get('Sitemap') ?? '', anywhere));
});
