/** One conversation, told twice: in the sample widget, and in the transcript of the agent's workspace. */
export type Speaker = 'customer' | 'assistant' | 'agent';

export interface Line {
  readonly by: Speaker;
  readonly words: string;
}

export const summary = [
  'Parcel R20417 was due on Tuesday and has not come.',
  'Its last scan was at the depot, on Monday.',
  'The customer asked for a person.',
] as const;

/** What was said before the hand-over. */
export const history: readonly Line[] = [
  { by: 'customer', words: 'Where is my parcel? It was due on Tuesday.' },
  { by: 'assistant', words: 'I can look. What is the order number?' },
  { by: 'customer', words: 'R20417' },
  { by: 'assistant', words: 'It left the depot on Monday. Nobody has scanned it since.' },
  { by: 'customer', words: 'That does not help me. Can I talk to a person?' },
  { by: 'assistant', words: 'Yes. I am passing you on, with all of this.' },
];

/** What was said after it. */
export const afterwards: readonly Line[] = [
  {
    by: 'agent',
    words: 'Hello, I can see that R20417 got stuck at the depot. I am having it searched for.',
  },
  { by: 'customer', words: 'Good, that was quick.' },
];
