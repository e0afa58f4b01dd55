import { getCollection } from 'astro:content';
import { newestFirst, type Change } from '../domain/changes/changes';
import { allGuides, type Guided } from './registry';

/** A guide with what changed beside it, newest first. */
export interface ChangesOfGuide extends Guided {
  readonly changes: readonly Change[];
}

/** Every guide, also where nothing is known to have changed. */
export async function loadChanges(): Promise<readonly ChangesOfGuide[]> {
  const byHome = new Map((await getCollection('changes')).map(({ id, data }) => [id, data.changes]));
  return allGuides.map((guided) => ({ ...guided, changes: newestFirst(byHome.get(guided.home) ?? []) }));
}
