import { createHash } from 'node:crypto';
import { loadEntries } from './entries';

/** The entries as a module of their own: a page that may connect to nothing can still import. */
let file: Promise<{ readonly digest: string; readonly text: string }> | undefined;

export function searchFile() {
  file ??= writeFile();
  return file;
}

/** Beside the other scripts, whose names carry their digest, so that a browser may keep it for good. */
export async function searchAddress(): Promise<string> {
  return `/_astro/search-entries.${(await searchFile()).digest}.js`;
}

async function writeFile() {
  const text = `export const entries=${JSON.stringify(await loadEntries())};\n`;
  return { digest: createHash('sha256').update(text).digest('hex').slice(0, 8), text };
}
