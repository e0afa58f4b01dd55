/** What the boxes say while they are empty. */
export const empty = {
  text: 'Left out. The web chat then shows its own text.',
  message: 'Left out. Some desks cannot start a transfer without it, so enter a sentence.',
  target: 'Left out.',
};
