/** Of the components of this folder: what is on the page before anything is searched. */
export const words = {
  entries: 'All entries',
  label: 'Search this site',
  failed: 'The search did not load.',
  faults: 'Find a fault by what you see',
  search: 'Search',
  loading: 'Loading the search …',
  close: 'Close',
} as const;
