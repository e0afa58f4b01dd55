/** What `/changes/` says around the changes. */
export const words = {
  feed: (product: string) => `${product}: what changed`,
  description:
    'What changed at the vendors and in the assistant since 2020, by desk, each with its date, its source and the step that it touches.',
  lede: {
    before:
      'At the vendors and in the assistant, newest first: each with its date, its source and the step of the guide that it touches. There is',
    feed: 'a feed',
    after: 'of them.',
  },
  guide: 'The guide',
  checkedOn: 'was checked against its sources on',
} as const;
