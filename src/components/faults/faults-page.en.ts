import type { Fault } from '../../content.config';
import { counted } from '../../domain/text/locale';
import { words as finder } from './fault-finder.en';
import { words as addresses } from '../../content/addresses.en';

/** Of the components of this folder: the faults, and what is around them. */
export const words = {
  filter: { legend: addresses.faults.desk, all: 'All' },
  finder: {
    needsScript: {
      what: 'Searching the faults',
      instead: 'Look below by code or by service desk, or search this page.',
    },
    label: 'A code, a sentence or a piece of the console',
  },
  group: {
    step: (number: number) => `Step ${String(number)}`,
    count: (faults: number) => `${counted(faults, 'fault')} in`,
    guide: 'the guide',
    questions: 'Not sure what is wrong? Answer a few questions',
    fix: (guide: string, step: string, title: string) => `${guide}, ${step.toLowerCase()}: ${title}`,
  },
  row: {
    confidence: {
      documented: 'Documented',
      likely: 'Likely, not official',
      reported: 'Reported by others',
      unconfirmed: 'Code not confirmed by the vendor',
      derived: 'Worked out by us',
    } satisfies Record<Fault['confidence'], string>,
    fix: finder.fix,
    compare: 'Compare the key with a token',
    also: 'Also:',
  },
  step: {
    question: addresses.faults.title,
    needsScript: { what: 'Searching all faults of this guide', instead: 'Below are those of this step.' },
    known: 'Known at this step',
    all: (guide: string) => `All faults of ${guide}`,
    how: ', by code or by a few questions',
  },
  report: {
    intro:
      'Not listed? Report what you see to the people who run this site. The text contains none of your values:',
    label: (step: string) => `a report of ${step}`,
    copy: 'Copy the report',
    mail: 'Write it as a mail',
    issue: 'Write it as an issue',
  },
} as const;
