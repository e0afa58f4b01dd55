import { existsSync } from 'node:fs';
import { faultsIn } from './faults';

/** The rows of `changes.yaml` of a guide, which is written like its faults; none where it has no such file. */
export function changesIn(home: string): Partial<Record<string, string>>[] {
  const path = `src/content/${home}/changes.yaml`;
  return existsSync(path) ? faultsIn(path) : [];
}
