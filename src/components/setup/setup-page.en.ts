/** Of the components of this folder: what they say before the script shows them. */
export const words = {
  active: { setup: 'Set-up:', other: 'Use another', back: 'Back to the record' },
  unread: {
    title: 'This browser keeps something that cannot be read',
    aside: 'The part that can be read is used. All of it is set aside in this browser, as it was.',
    newer:
      'A newer version of this site keeps a set-up here, which this version leaves as it is. What you enter now is kept beside it.',
    save: 'Save it as a file',
    remove: {
      label: 'Remove it',
      question: 'Remove what was set aside, from this browser?',
      yes: 'Remove it',
      no: 'Keep it',
      undo: 'Put it back',
    },
  },
} as const;
