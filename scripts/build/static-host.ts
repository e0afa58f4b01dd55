import { readFile, readdir, writeFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
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
        const files = await filesIn(folder);
        const paths = files.map((file) => `/${relative(folder, file).split(sep).join('/')}`);
        await writeFile(join(folder, '_headers'), headersFile(paths, base));
        const count = await compressAll(files);
        logger.info(`_headers written, ${String(count)} files compressed`);
      },
    },
  };
}

const brotli = promisify(brotliCompress);
const gz = promisify(gzip);
const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Writes `.br` and `.gz` beside each text file, and returns how many files it compressed. */
async function compressAll(files: readonly string[]): Promise<number> {
  const texts = files.filter((file) => compressible.has(extname(file)));
  await Promise.all(
    texts.map(async (file) => {
      const text = await readFile(file);
      await Promise.all([
        brotli(text, best).then((small) => writeFile(`${file}.br`, small)),
        gz(text, { level: constants.Z_BEST_COMPRESSION }).then((small) => writeFile(`${file}.gz`, small)),
      ]);
    }),
  );
  return texts.length;
}
