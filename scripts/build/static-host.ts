import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { version } from '../../package.json' with { type: 'json' };
import { filesIn } from './files-in.ts';
import { headersFile } from './headers-file.ts';
import { caddyFile, nginxFile } from './server-files.ts';

const compressible = new Set(['.html', '.js', '.css', '.svg', '.xml', '.txt', '.md', '.json']);

/**
 * Leaves beside the pages what a static host needs: the digest of each file, the headers file, and each text file
 * compressed; and beside the folder of the site, in `deploy/`, what web servers need to know.
 */
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
        const manifest = join(folder, 'manifest.json');
        const files = (await filesIn(folder)).filter((file) => file !== manifest).toSorted();
        const paths = files.map((file) => `/${relative(folder, file).split(sep).join('/')}`);
        await writeFile(manifest, await manifestOf(files, paths));
        await writeFile(join(folder, '_headers'), headersFile([...paths, '/manifest.json'], base));
        const deploy = fileURLToPath(new URL('../deploy/', dir));
        await mkdir(deploy, { recursive: true });
        await writeFile(join(deploy, 'nginx.conf'), nginxFile(base));
        await writeFile(join(deploy, 'Caddyfile'), caddyFile(base));
        const count = await compressAll([...files, manifest]);
        logger.info(`_headers written, ${String(count)} files compressed`);
      },
    },
  };
}

const brotli = promisify(brotliCompress);
const gz = promisify(gzip);
const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

/** The SHA-256 of each file in hex, by its path within the site: `{ "index.html": "9f86d0…" }`. */
async function manifestOf(files: readonly string[], paths: readonly string[]): Promise<string> {
  const digests = await Promise.all(
    files.map(async (file) =>
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    ),
  );
  const entries = paths.map((path, index) => [path.slice(1), digests[index]] as const);
  return `${JSON.stringify({ version, sha256: Object.fromEntries(entries) }, undefined, 1)}\n`;
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
