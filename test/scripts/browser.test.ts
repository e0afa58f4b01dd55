import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { omittedByPlaywright } from '../../scripts/browser.ts';

test('what Playwright turns off in the browser stays off beside what the tests turn off', () => {
  const own = createRequire(import.meta.url).resolve('playwright-core/package.json');
  const bundle = readFileSync(new URL('lib/coreBundle.js', `file://${own}`), 'utf8');
  const [, list = ''] = /disabledFeatures = \[([\s\S]*?)\]\.filter/.exec(bundle) ?? [];
  const names = [...list.matchAll(/"(\w+)",?$/gm)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(10);
  expect(omittedByPlaywright).toEqual(names);
});
