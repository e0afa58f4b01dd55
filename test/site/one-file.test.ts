import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { downloads, headersFor } from '../../src/policy';
import { basePath, builtFiles, pageAt, readBuilt, siteOrigin } from '../support/pages/built-site';
import { attribute, elementsOf, parsePage, textOf, type Element } from '../support/pages/html';

const files = Object.entries(downloads.files);
const pathOf = (file: string): string => `/${downloads.folder}/${file}`;
const sum = (text: string, encoding: 'base64' | 'hex'): string =>
  createHash('sha256').update(text).digest(encoding);
const rawText = ({ childNodes: [node] }: Element): string => (node && 'value' in node ? node.value : '');

test('no other file is there to download', () => {
  const there = builtFiles.filter((file) => file.startsWith(pathOf('')) && !/\.(?:br|gz)$/.test(file));
  expect(there).toEqual(files.map(([, file]) => pathOf(file)));
});

describe.each(files)('the workshop %s as one file', (name, file) => {
  const text = readBuilt(pathOf(file));
  const elements = elementsOf(parsePage(text));
  const named = (tagName: string): Element[] => elements.filter((each) => each.tagName === tagName);
  const policy = new Map(
    named('meta')
      .filter((each) => attribute(each, 'http-equiv') === 'Content-Security-Policy')
      .flatMap((each) => (attribute(each, 'content') ?? '').split('; '))
      .map((directive) => [directive.replace(/ .*/, ''), directive.replace(/^\S+ /, '').split(' ')]),
  );

  test('has the digest that /security/ shows and the list of the build has', () => {
    const listed = z
      .object({ sha256: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readBuilt('/manifest.json')));
    const shown = pageAt('/security/').elements.find((each) => attribute(each, 'data-digest-of') === file);
    expect(shown && textOf(shown)).toBe(sum(text, 'hex'));
    expect(listed.sha256[pathOf(file).slice(1)]).toBe(sum(text, 'hex'));
    expect(readBuilt('/security/index.html.md')).toContain(sum(text, 'hex'));
  });

  test('has a policy that allows what is in it, by digest, and nothing else', () => {
    const digests = (tagName: string): string[] =>
      named(tagName).map((each) => `'sha256-${sum(rawText(each), 'base64')}'`);
    expect(digests('script')).toHaveLength(2);
    expect(Object.fromEntries(policy)).toEqual({
      'default-src': ["'none'"],
      'script-src': digests('script'),
      'style-src': digests('style'),
      'img-src': ['data:'],
      'font-src': ['data:'],
      'connect-src': ["'none'"],
      'frame-src': ["'none'"],
      'worker-src': ["'none'"],
      'manifest-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'object-src': ["'none'"],
      'require-trusted-types-for': ["'script'"],
      'trusted-types': ["'none'"],
    });
  });

  test('comes with its policy before anything that the policy is about', () => {
    const [first, second] = elements.slice(elements.findIndex(({ tagName }) => tagName === 'head') + 1);
    expect(first && attribute(first, 'charset')).toBe('utf-8');
    expect(second && attribute(second, 'http-equiv')).toBe('Content-Security-Policy');
  });

  test('names no file of the site but in links that a person may follow', () => {
    const loading = elements.filter(
      (each) =>
        each.tagName !== 'a' &&
        attribute(each, 'rel') !== 'canonical' &&
        each.attrs.some(
          ({ name: key, value }) =>
            /^(?:src|srcset|href|data-entries|action|poster)$/.test(key) && !/^(?:data:|#)/.test(value),
        ),
    );
    expect(loading.map(({ tagName }) => tagName)).toEqual([]);
    expect(named('style').map(rawText).join('')).not.toMatch(/url\((?!["']?data:)|@import/);
    const scripts = named('script').map(rawText).join('');
    expect(scripts).not.toMatch(/\bimport\s*\(|serviceWorker\.register|\bfetch\(/);
  });

  test('leads to the site by whole addresses, and to itself by places that it has', () => {
    const ids = new Set(elements.map((each) => attribute(each, 'id')));
    const links = named('a').flatMap((each) => attribute(each, 'href') ?? []);
    expect(links).toContain(`${siteOrigin}${basePath}security/#when-not-to-use-it`);
    for (const link of links)
      if (link.startsWith('#')) expect(ids, link).toContain(link.slice(1));
      else expect(link).toMatch(/^https?:\/\//);
    expect(links.filter((link) => link.startsWith(`${siteOrigin}${basePath}${name}/#`))).toEqual([]);
  });

  test('has nothing that works on the site alone', () => {
    const alone = ['site-search', 'page-menu'];
    expect(elements.filter(({ tagName }) => alone.includes(tagName))).toEqual([]);
    expect(elements.filter((each) => each.attrs.some(({ name: key }) => key === 'data-online'))).toEqual([]);
    expect(elements.some((each) => attribute(each, 'id') === 'make')).toBe(true);
  });

  test('carries the licences of what is in it', () => {
    expect(text).toContain(readBuilt('/licences.txt'));
  });

  test('is sent to be saved, and may not be framed', () => {
    expect(headersFor(pathOf(file))).toMatchObject({
      'Content-Disposition': 'attachment',
      'Content-Security-Policy': "frame-ancestors 'none'",
      'X-Frame-Options': 'DENY',
    });
  });
});
