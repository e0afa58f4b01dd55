/** Of a page that is in several languages. */
export const words = {
  label: 'Language',
  unfinished: {
    title: 'Not everything is translated yet',
    what: 'Some texts of this page are in English, or older than their English.',
    english: 'Read the page in English',
  },
} as const;
