/** What `/search/` says around the search. */
export const words = {
  description:
    'All guides, steps, faults, values and tools of this site: search them, or look through the list.',
  key: { before: 'The key', after: 'opens the search on every page' },
  needsScript: {
    what: 'The search',
    instead: 'The list below has all entries, and your browser finds words in it.',
  },
} as const;
