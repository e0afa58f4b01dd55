import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { directives, headersFor, workerFile } from '../../src/policy';
import { keptBudget } from '../support/pages/budgets';
import { languageFiles } from '../support/pages/language-files';
import { basePath, builtFiles, readBuilt, siteFolder } from '../support/pages/built-site';

const worker = readBuilt(`/${workerFile}`);
const listed = Array.from(
  worker.matchAll(/"([\w./-]+)":`(sha256-[^`]+)`/g),
  ([, file = '', digest = '']) => [file, digest] as const,
);
const sent = (file: string): number => {
  const small = builtFiles.includes(`/${file}.br`) ? `${file}.br` : file;
  return statSync(join(siteFolder, small)).size;
};

describe('the list of the worker', () => {
  test('names the digest of each file, and it is right', () => {
    expect(listed.length).toBeGreaterThan(100);
    const wrong = listed.filter(([file, digest]) => {
      const sum = createHash('sha256')
        .update(readFileSync(join(siteFolder, file)))
        .digest('base64');
      return digest !== `sha256-${sum}`;
    });
    expect(wrong).toEqual([]);
  });

  test('has every file that people open or pages are made of, and nothing that machines read', () => {
    const files = new Set(listed.map(([file]) => `/${file}`));
    const others = builtFiles.filter((file) => !files.has(file) && !/\.(?:br|gz)$/.test(file));
    const forPeople = /\/$|\.(?:html|css|js|woff2|svg|png|webmanifest)$|^\/(?:secure\/code|licences)/;
    const kept = others.filter((file) => forPeople.test(file) && !file.startsWith('/download/'));
    // The card is for sites that link here.
    expect(kept).toEqual(['/card.png', `/${workerFile}`]);
    expect(others).toEqual(
      expect.arrayContaining(['/manifest.json', '/sbom.json', '/_headers', '/robots.txt']),
    );
  });

  test('leaves the files of another language until one of its pages is opened', () => {
    expect(languageFiles).toContain('de/liveengage/index.html');
    expect(languageFiles.filter((file) => !builtFiles.includes(`/${file}`))).toEqual([]);
  });

  test('costs the first visit no more than its budget', () => {
    const atFirst = listed.filter(([file]) => !languageFiles.includes(file));
    expect(atFirst.length).toBeLessThanOrEqual(keptBudget.files);
    expect(atFirst.reduce((sum, [file]) => sum + sent(file), 0)).toBeLessThanOrEqual(keptBudget.allKb * 1000);
    expect(sent(workerFile)).toBeLessThanOrEqual(keptBudget.workerKb * 1000);
  });
});

describe('the worker', () => {
  test('may fetch the files of this site and nothing else, by a policy of its own', () => {
    expect(headersFor(`/${workerFile}`)).toMatchObject({
      'Content-Security-Policy':
        "default-src 'none'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
      'Cache-Control': 'no-cache',
    });
    expect(directives['connect-src']).toEqual(["'none'"]);
  });

  test('loads no other script', () => {
    expect(worker).not.toMatch(/importScripts|\bimport\b/);
  });
});

test('what is installed has its address, its scope and its icons in the site', () => {
  const icon = z.object({ src: z.string(), sizes: z.string(), purpose: z.string() });
  const manifest = z
    .object({ start_url: z.string(), scope: z.string(), icons: z.array(icon) })
    .parse(JSON.parse(readBuilt('/app.webmanifest')));
  expect([manifest.start_url, manifest.scope]).toEqual([basePath, basePath]);
  expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ]);
  for (const { src, sizes } of manifest.icons) {
    const png = readFileSync(join(siteFolder, src.slice(basePath.length)));
    // The width and the height are in the first chunk: https://www.w3.org/TR/png-3/#11IHDR.
    expect(`${String(png.readUInt32BE(16))}x${String(png.readUInt32BE(20))}`).toBe(sizes);
  }
});
