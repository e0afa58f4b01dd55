import { describe, expect, test } from 'vitest';
import { budgets } from '../support/budgets';
import { pageAt } from '../support/built-site';
import { firstLoad, importsOf, scriptsOf, sumOf } from '../support/first-load';

describe.each(budgets)('the first load of $path', ({ path, all, script, style }) => {
  const loaded = firstLoad(path);
  const table = loaded
    .toSorted((a, b) => b.bytes - a.bytes)
    .map(({ file, bytes }) => `${String(bytes).padStart(7)} ${file}`)
    .join('\n');

  test(`weighs at most ${String(all / 1000)} kB in all`, () => {
    expect(loaded.length).toBeGreaterThan(2);
    expect(sumOf(loaded), `bytes in all:\n${table}`).toBeLessThanOrEqual(all);
  });

  test(`has at most ${String(script / 1000)} kB of script`, () => {
    expect(sumOf(loaded, '.js'), `bytes of script:\n${table}`).toBeLessThanOrEqual(script);
  });

  if (style === undefined) return;
  test(`has at most ${String(style / 1000)} kB of style`, () => {
    expect(sumOf(loaded, '.css'), `bytes of style:\n${table}`).toBeGreaterThan(0);
    expect(sumOf(loaded, '.css'), `bytes of style:\n${table}`).toBeLessThanOrEqual(style);
  });
});

test('imports are told apart: at once, and on demand', () => {
  const text =
    'import"./a.js";import{b as c}from"./b.js";export*from"./d.js";const e=()=>import("./e.js");c(e);';
  expect(importsOf(text)).toEqual({ fixed: ['./a.js', './b.js', './d.js'], onDemand: ['./e.js'] });
});

test('the fonts weigh at most 40 kB', () => {
  const fonts = firstLoad('/').filter(({ file }) => file.endsWith('.woff2'));
  expect(fonts.length).toBeGreaterThan(0);
  expect(sumOf(fonts)).toBeLessThanOrEqual(40_000);
});

test('the guide has scripts that only come on demand', () => {
  const atOnce = firstLoad('/liveengage/').filter(({ file }) => file.endsWith('.js'));
  expect(scriptsOf(pageAt('/liveengage/')).length).toBeGreaterThan(atOnce.length);
});
