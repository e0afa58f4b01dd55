/** What a search finds, in the order of the page of all entries. */
export const kinds = {
  guide: 'Guides',
  step: 'Steps',
  fault: 'Faults',
  value: 'Values',
  tool: 'Tools',
  term: 'Terms',
  page: 'Pages',
} as const;
