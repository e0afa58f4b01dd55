import { getCollection } from 'astro:content';
import type { LinkedPage } from '../domain/links/linked-page';
import { linkedPages } from './addresses';
import { loadSettings } from './workshop-settings';
import { getHeadings } from './guides/security.mdx';

/** The pages with all that has an address there; for what is built. */
export async function loadPages(): Promise<readonly LinkedPage[]> {
  const faults = (await getCollection('faults')).map(({ id, data }) => [id, data.faults] as const);
  return linkedPages({
    faults: Object.fromEntries(faults),
    headings: getHeadings(),
    settings: await loadSettings(),
  });
}
