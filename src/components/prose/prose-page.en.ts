/** Of the components of this folder. */
export const words = {
  code: { copy: 'Copy', wrap: 'Wrap', label: (name: string) => `Code, ${name}` },
  doubt: 'How sure this is',
  edition: {
    needsScript: {
      what: 'Showing the names of another time',
      instead: (name: string) => `The names are those of ${name}. The marks beside them tell the others.`,
    },
    label: 'Names as in',
  },
  notices: {
    note: 'Note',
    tip: 'Tip',
    important: 'Important',
    deprecated: 'Deprecated',
    preview: 'Preview',
  },
  language: 'Language',
} as const;
