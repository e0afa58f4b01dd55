import { either } from '../../domain/text/locale';

/** Of the components of this folder: what they say before anything is chosen. */
export const words = {
  search: {
    label: 'Find an address',
    hint: 'Words, an error code or a part of the address, such as app key or 9007',
    at: 'at',
    columns: ['What is there', 'Address'],
    /** `brings`: what a parameter carries. */
    confirmed: (label: string, brings: 'id' | 'text' | 'name') =>
      `${label}: ${{ id: 'an id', text: 'a text', name: 'a name' }[brings]} that the reader confirms`,
    none: 'Nothing has these words. Try fewer, or a part of one.',
  },
  builder: {
    byHand: {
      before: 'Put together a page, the values as a query, and a place behind',
      after: '. The address of a step alone is enough for most links:',
    },
    page: 'Page',
    place: 'Where it leads',
    whole: 'The page as a whole',
    task: 'Steps that it shows',
    all: 'All',
    values: (count: number) => `Values that the reader has already (${String(count)} can be filled)`,
    settings: 'What the tools are set to',
    asIs: 'As it is there',
    back: {
      label: 'Where the reader goes back to',
      hint: (hosts: readonly string[]) =>
        `The page of your documentation that has the link: https, on ${either(hosts)}`,
    },
    written: 'How the link is written',
    forms: { plain: 'Link', markdown: 'Markdown', html: 'HTML' },
    labels: { plain: 'the link', markdown: 'the link in Markdown', html: 'the link in HTML' },
    open: 'Open this link',
  },
  old: {
    followed: 'The link that you followed leads here:',
    nearest: 'These come nearest:',
    all: 'Everything that older documentation linked to is listed below. You can also go to',
    home: 'the choice of a service desk',
  },
  task: {
    only: (task: string) => `Only the steps to ${task}.`,
    all: 'Show all steps',
    again: (task: string) => `All steps are shown again, and not only those to ${task}.`,
  },
} as const;
