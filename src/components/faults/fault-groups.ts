import { getEntry } from 'astro:content';
import type { Fault, Question } from '../../content.config';
import { allGuides } from '../../content/registry';
import type { Guide } from '../../domain/guide/guide';

/** A guide with what goes wrong in it. */
export interface FaultGroup {
  readonly guide: Guide;
  readonly faults: readonly Fault[];
  readonly names: readonly string[];
  readonly start: Question;
}

/** Every guide with its faults and questions, in the order of the guides. */
export function loadFaultGroups(): Promise<readonly FaultGroup[]> {
  return Promise.all(
    allGuides.map(async ({ guide, home }) => {
      const [faults, questions] = await Promise.all([getEntry('faults', home), getEntry('questions', home)]);
      if (!faults || !questions)
        throw new Error(`src/content/${home}/ needs faults.yaml and questions.yaml.`);
      return { guide, faults: faults.data.faults, ...questions.data };
    }),
  );
}
