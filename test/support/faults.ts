import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allGuides } from '../../src/content/registry';
import type { FaultText } from '../../src/domain/faults/find-faults';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The rows of a faults file, with their one-line values. `path`: from the root. */
export function faultsIn(path: string): Partial<Record<string, string>>[] {
  const [, ...blocks] = readText(path).split(/^\s*- (?=id:)/m);
  return blocks.map((block) =>
    Object.fromEntries(
      [...block.matchAll(/^\s*(\w+): +(['"]?)(.+?)\2\s*$/gm)].map(([, name = '', , value = '']) => [
        name,
        value,
      ]),
    ),
  );
}

export type FaultRow = FaultText & { readonly id: string; readonly step: string };

/** What a search reads of the faults of a guide, as its page gives it. `home`: its folder below `src/content`. */
export function faultTextsOf(home: string): readonly FaultRow[] {
  const [, names = ''] = /^names: \[(.+)\]$/m.exec(readText(`src/content/${home}/questions.yaml`)) ?? [];
  return faultsIn(`src/content/${home}/faults.yaml`).map(
    ({ id = '', step = '', symptom = '', seen = '', cause = '', check = '', codes = '' }) => ({
      id,
      step,
      symptom,
      seen,
      words: `${cause} ${check}`,
      codes: codes.match(/[\w/]+/g) ?? [],
      names: names.split(', '),
    }),
  );
}

/** The same of all guides. */
export function allFaultTexts(): readonly FaultRow[] {
  return allGuides.flatMap(({ home }) => faultTextsOf(home));
}

function readText(path: string): string {
  return readFileSync(root + path, 'utf8');
}
