import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { headersFor, workerFile } from '../../src/policy.ts';
import { filesIn } from './files-in.ts';
import type { FilesOfLanguages } from './other-languages.ts';

/** What machines read, what hosts do, and what is downloaded to be kept elsewhere. */
const notKept =
  /^(?:_headers|(?:robots|llms)\.txt|card\.png|(?:manifest|sbom|links)\.json|[\w.-]+\.schema\.json|download\/.*|\.well-known\/.*|.*\.(?:br|gz|xml|md))$/;

/** Writes the worker that keeps the site for when there is no network, with the list of what it keeps. */
export function offlineWorker(filesOf: FilesOfLanguages): AstroIntegration {
  return {
    name: 'offline-worker',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (request.url?.endsWith(`/${workerFile}`) !== true) {
            next();
            return;
          }
          response.setHeader('Content-Type', 'text/javascript');
          response.end(farewell);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = await writeWorker(fileURLToPath(dir), filesOf);
        logger.info(`${String(count)} files are kept for when there is no network`);
      },
    },
  };
}

/** A built site that was served at the same address would answer in place of the dev server. */
const farewell = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(registration.unregister().then(async () => {
  for (const client of await clients.matchAll()) client.navigate(client.url);
})));`;

/** Says how many files it keeps. */
export async function writeWorker(folder: string, filesOf: FilesOfLanguages = new Map()): Promise<number> {
  const files = (await filesIn(folder))
    .map((file) => relative(folder, file).split(sep).join('/'))
    .filter((path) => !notKept.test(path) && path !== workerFile)
    .toSorted();
  const listed = await Promise.all(
    files.map(
      async (path) => [path, `sha256-${digestOf(await readFile(join(folder, path)), 'base64')}`] as const,
    ),
  );
  const headers = JSON.stringify(files.map((path) => headersFor(`/${path}`)));
  await writeFile(
    join(folder, workerFile),
    await bundleWorker({
      listedFiles: JSON.stringify(Object.fromEntries(listed)),
      filesOfLanguages: JSON.stringify(Object.fromEntries(filesOf)),
      headersDigest: JSON.stringify(digestOf(Buffer.from(headers), 'hex').slice(0, 8)),
    }),
  );
  return files.length;
}

function digestOf(bytes: Uint8Array, encoding: 'base64' | 'hex'): string {
  return createHash('sha256').update(bytes).digest(encoding);
}

async function bundleWorker(define: Record<string, string>): Promise<string> {
  const entry = fileURLToPath(new URL('../../src/worker/offline-worker.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    define,
    build: { write: false, rolldownOptions: { input: entry, output: { format: 'iife' } } },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('offline-worker: the bundler gave no file.');
  return output.output[0].code;
}
