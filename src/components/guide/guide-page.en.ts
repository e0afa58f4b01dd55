import { listed } from '../../domain/text/locale';
import { reload } from '../fields/fields-page.en';
import { words as around } from '../links/task-choice.en';

/** Of the components of this folder: what a guide says before its script arrives. */
export const words = {
  top: {
    modes: { legend: 'How to show the guide', doing: 'One step at a time', whole: 'Whole guide' },
    about: 'About',
    minutes: 'minutes',
    wait: (hours: number) => `, plus up to ${String(hours)} hours of waiting once`,
    needs: (what: string) => `Needs ${what}`,
    checked: 'Checked against sources on',
    changed: 'What changed',
    needsScript: {
      what: 'Keeping your values and your place',
      instead: `The words and pictures are all here. ${reload}`,
    },
    start: 'Start with step 1',
  },
  action: { asks: 'Next', copies: 'Copied, next', pastes: 'Pasted, next', does: 'Done, next' },
  paste: {
    empty: 'not here yet',
    check: 'Check it first',
    copy: (label: string) => `Copy ${label}`,
  },
  path: { label: 'Where to click', otherNames: 'Other names' },
  see: {
    title: 'You should see',
    yes: 'I see it:',
    leadsTo: around.leadsTo,
    no: 'Not what I see',
    again: 'Do this step again',
    undo: 'Undo',
    problem: 'There is a problem',
    anyway: (number: number) => `Mark step ${String(number)} done without it`,
  },
  step: {
    who: (roles: readonly string[]) => listed(roles),
    minutes: (count: number) => `${String(count)} min`,
    change: 'Change',
    number: (number: number) => `step ${String(number)}`,
    title: (number: number) => `Step ${String(number)}`,
    of: around.of,
    copyLink: 'Copy link',
    toStep: (number: number) => `to step ${String(number)}`,
  },
  foot: {
    different: 'My screen looks different',
    sources: (day: string) => `Sources, checked ${day}`,
    copy: 'Copy step',
    asMarkdown: ' as Markdown',
  },
  strip: 'Steps',
  until: (label: string) => `the ${label}`,
} as const;
