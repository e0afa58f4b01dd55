/** What `/links/` says around its tools. */
export const words = {
  description:
    'Every address of this site that others may link to, and a builder for links into a step, with values and a way back.',
  lede: (count: number) =>
    `For those who write product documentation: ${String(count)} addresses that stay. Link to a step, add the values that your reader already has, and say which steps to show and where to go back to.`,
  build: 'Build a link',
  rules: {
    title: 'What a link can bring',
    values:
      'An id or a name, never a key, a code or an address that is pasted into a console. The reader sees that it came with a link, and nothing goes on with it until the reader accepts it.',
    tools: {
      before: 'What a tool of',
      or: 'or',
      after: 'is set to. The reader sees what the link chose, and can set it back.',
    },
    query: {
      before: 'What follows',
      after:
        'is removed from the address bar at once. The page names what it does not know, and does not use it.',
    },
    stays:
      'You can put the address of a step into a document for ever. The tests of this site fail when one is lost.',
    data: {
      before: 'The same as data:',
      and: ', with',
      schema: 'its schema',
      older: '. Addresses of older documentation lead on from',
      page: 'a page of their own',
    },
  },
  addresses: 'All addresses',
} as const;
