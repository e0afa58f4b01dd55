import { spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { otherLanguages as others } from '../../src/domain/text/languages.ts';
import { translationsIn } from '../languages/translations.ts';
import { filesIn } from './files-in.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const astro = join(root, 'node_modules/astro/bin/astro.mjs');

/** By language, the paths of the files that its pages alone need. */
export type FilesOfLanguages = Map<string, readonly string[]>;

/** Builds the pages of each other language, and lays them into the site with the files that they need. */
export function otherLanguages(filesOf: FilesOfLanguages): AstroIntegration {
  return {
    name: 'other-languages',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        for (const language of others) {
          const built = await buildLanguage(language);
          try {
            for (const line of built.said) logger.info(line);
            filesOf.set(language, await merge(built.folder, fileURLToPath(dir), language));
          } finally {
            await rm(built.folder, { recursive: true });
          }
          const all = translationsIn(root, language);
          const count = (state: string): string => String(all.filter((each) => each.state === state).length);
          logger.info(
            `${language}: ${count('translated')} files translated, ${count('missing')} missing, ${count('outdated')} older than their English`,
          );
        }
      },
    },
  };
}

/** In a process of its own, since a build has one configuration; below the project, where its modules are found. */
export async function buildLanguage(
  language: string,
): Promise<{ readonly folder: string; readonly said: readonly string[] }> {
  const above = join(root, 'node_modules/.cache/deskbridge');
  await mkdir(above, { recursive: true });
  const folder = await mkdtemp(join(above, `${language}-`));
  const child = spawn(process.execPath, [astro, 'build', '--outDir', folder], {
    cwd: root,
    env: { ...process.env, SITE_LANGUAGE: language, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  let text = '';
  const keep = (part: unknown): void => {
    text += String(part);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error(`The build in ${language} failed:\n${text}`);
  const said = text.split('\n').filter((line) => /\[language-pages\]|\bwarn/i.test(line));
  return { folder, said: said.map((line) => line.replace(/^.*\[language-pages\] /, '')) };
}

/**
 * Says what was new, by paths in the site. A name of a script, a style sheet or a picture carries its digest, so one that
 * is there already is the same file.
 */
async function merge(from: string, into: string, language: string): Promise<readonly string[]> {
  const pages = (await filesIn(from)).filter((file) => file.endsWith('.html'));
  const needed = new Set(pages);
  for (const file of needed) {
    if (!['.html', '.js', '.css'].includes(extname(file))) continue;
    for (const [name] of (await readFile(file, 'utf8')).matchAll(/[\w.@-]+\.(?:js|css|woff2|svg|png)\b/g)) {
      const asset = join(from, '_astro', name);
      if (existsSync(asset)) needed.add(asset);
    }
  }
  const added: string[] = [];
  for (const file of needed) {
    const path = relative(from, file).split(sep).join('/');
    const place = pages.includes(file) ? `${language}/${path}` : path;
    if (existsSync(join(into, place))) continue;
    await mkdir(dirname(join(into, place)), { recursive: true });
    await copyFile(file, join(into, place));
    added.push(place);
  }
  return added;
}
