import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the gate builds the site in a language that nobody speaks. */
export const pseudoFolder = join(import.meta.dirname, '../../../node_modules/.cache/deskbridge/pseudo/dist');

export function readPseudo(path: string): string {
  if (!existsSync(join(pseudoFolder, 'index.html')))
    throw new Error(`There is no site in ${pseudoFolder}. Build it first: npm test -- build`);
  return readFileSync(join(pseudoFolder, path), 'utf8');
}
