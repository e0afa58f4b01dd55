/** What the play of the renewal can be set to, by seconds. */
export const playLives = [
  { value: '3', words: '3 seconds: “3600” as text' },
  { value: '60', words: '1 minute' },
  { value: '600', words: '10 minutes' },
  { value: '1200', words: '20 minutes' },
  { value: '3600', words: '1 hour' },
  { value: 'none', words: 'No exp' },
] as const;

export const playClocks = [
  { value: '0', words: 'Right' },
  { value: '-300', words: '5 minutes behind' },
  { value: '-1800', words: '30 minutes behind' },
  { value: '300', words: '5 minutes ahead' },
] as const;
