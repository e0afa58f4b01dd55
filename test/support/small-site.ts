import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const files = {
  'index.html': '<h1>Home</h1>',
  '404.html': '<h1>Not here</h1>',
  'guide/index.html': '<h1>Guide</h1>',
  'widget/index.html': '<h1>Widget</h1>',
  '_astro/page.a1b2.css': 'h1{}',
  '.well-known/security.txt': 'Contact',
  '.env': 'hidden',
  'digits.txt': '0123456789'.repeat(10),
  'large.js': 'x'.repeat(3_000_000),
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  _headers: '/*',
};

/** Lays the files of a small built site into the folder, by default a new one, and returns it. */
export function laySite(folder = join(mkdtempSync(join(tmpdir(), 'built-')), 'site')): string {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
    if (!name.endsWith('.html')) continue;
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(text));
    writeFileSync(join(folder, `${name}.gz`), gzipSync(text));
  }
  return folder;
}
