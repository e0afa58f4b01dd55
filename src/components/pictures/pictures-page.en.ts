/** Of the components of this folder. */
export const words = {
  map: {
    label: 'Map of the steps',
    value: (label: string, step: number) => `${label}: copied in step ${String(step)}`,
    counts: [
      'You copy no value',
      'You copy one value',
      'You copy two values',
      'You copy three values',
      'You copy four values',
      'You copy five values',
      'You copy six values',
    ],
    more: (count: number) => `You copy ${String(count)} values`,
    across: 'from one side to the other.',
    proved: 'A line turns solid once its value passes the check.',
    here: 'this page',
  },
  to: 'to',
  edition: (name: string) => `The picture has the names of ${name}.`,
  inWords: (title: string) => `${title}, in words`,
} as const;
