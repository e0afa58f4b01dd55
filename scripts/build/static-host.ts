import { readFile, readdir, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { headersFile } from './headers-file.ts';

const compressible = new Set(['.html', '.js', '.css', '.svg', '.xml', '.txt', '.json']);

/** Leaves beside the pages what a static host needs: the headers file, and each text file compressed. */
export function staticHost(): AstroIntegration {
  let base = '/';
  return {
    name: 'static-host',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const entries = await readdir(folder, { withFileTypes: true });
        const known = entries.map((entry) => ({ name: entry.name, folder: entry.isDirectory() }));
        await writeFile(join(folder, '_headers'), headersFile(known, base));
        const count = await compressAll(folder);
        logger.info(`_headers written, ${String(count)} files compressed`);
      },
    },
  };
}

const brotli = promisify(brotliCompress);
const gz = promisify(gzip);
const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

/** Writes `.br` and `.gz` beside each text file, and returns how many files it compressed. */
export async function compressAll(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && compressible.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  await Promise.all(
    files.map(async (file) => {
      const text = await readFile(file);
      await Promise.all([
        brotli(text, best).then((small) => writeFile(`${file}.br`, small)),
        gz(text, { level: constants.Z_BEST_COMPRESSION }).then((small) => writeFile(`${file}.gz`, small)),
      ]);
    }),
  );
  return files.length;
}
