import { expect, test } from 'vitest';
import { budgets } from '../support/pages/budgets';
import { builtPages, pageAt } from '../support/pages/built-site';
import { firstLoad, importsOf, scriptsOf, sumOf } from '../support/pages/first-load';

test('imports are told apart: at once, and on demand', () => {
  const text =
    'import"./a.js";import{b as c}from"./b.js";export*from"./d.js";const e=()=>import("./e.js");c(e);';
  expect(importsOf(text)).toEqual({ fixed: ['./a.js', './b.js', './d.js'], onDemand: ['./e.js'] });
});

test('the fonts weigh at most 25 kB', () => {
  const fonts = firstLoad('/').filter(({ file }) => file.endsWith('.woff2'));
  expect(fonts.length).toBeGreaterThan(0);
  expect(sumOf(fonts)).toBeLessThanOrEqual(25_000);
});

test('the guide has scripts that only come on demand', () => {
  const atOnce = firstLoad('/liveengage/').filter(({ file }) => file.endsWith('.js'));
  expect(scriptsOf(pageAt('/liveengage/')).length).toBeGreaterThan(atOnce.length);
});

// Each is held to it in test/browser/each-page.spec.ts.
test('every budget is of a page that is there', () => {
  const paths = builtPages.map(({ path }) => path);
  expect(budgets.map(({ path }) => path).filter((path) => !paths.includes(path))).toEqual([]);
});
