/** Samples of what a person writes, in the order of the assistant's own form. */
export const responseTexts = {
  online: 'One moment, I am asking a colleague to take over.',
  offline: 'Nobody is free right now. Leave your question here, and we will answer it tomorrow.',
  toAgent: 'The customer asked for a person.',
} as const;

export const words = {
  toCustomer: 'a message to the customer',
  toAgent: 'a message to the agent',
  target: 'the name of a target',
  example: 'a few plain words',
  count: (length: number, most: number) => `${String(length)} of ${String(most)} characters.`,
  forAgents: 'Agents read this before they answer.',
  unchanged: 'Used without a change.',
  otherwise: (what: string) => `This is too long for ${what}.`,
  rows: {
    expression:
      'In a dialog, the two characters <? start an expression, and we know of no way to write them as text. Use other words, unless you mean an expression.',
    'too-long': ({ length, most }: { length: number; most: number }) =>
      `This has ${String(length)} characters, and the assistant’s own form takes ${String(most)}. Shorten it by ${String(length - most)}. We could not verify that the JSON editor takes more.`,
  },
  doubtOfTarget:
    'This has a character with a special meaning in a dialog: $, @, # or <?. It is written unchanged. We could not verify that a dialog passes it on unchanged, so test this transfer.',
};
