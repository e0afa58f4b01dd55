/** One conversation, shown twice: in the sample widget, and in the transcript of the agent's workspace. */
export const summary = [
  'Parcel R20417 was due on Tuesday and has not come.',
  'Its last scan was at the depot, on Monday.',
  'The customer wants to talk to a person.',
] as const;

/** Before the hand-over. */
export const history = [
  { by: 'customer', words: 'Where is my parcel? It was due on Tuesday.' },
  { by: 'assistant', words: 'I can look. What is the order number?' },
  { by: 'customer', words: 'R20417' },
  { by: 'assistant', words: 'It left the depot on Monday. Nobody has scanned it since.' },
  { by: 'customer', words: 'That does not help me. Can I talk to a person?' },
  { by: 'assistant', words: 'Yes. I am passing you on, with all of this.' },
] as const;

/** After it. */
export const afterwards = [
  { by: 'agent', words: 'Hello, I see that R20417 is stuck at the depot. I have asked them to look for it.' },
  { by: 'customer', words: 'Good, that was quick.' },
] as const;
