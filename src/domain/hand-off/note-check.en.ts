export const words = {
  belongs: { what: 'a note', example: 'ask Ada for access' },
  recognised: 'Sent with the hand-off, on one line.',
  otherwise: (longest: number) =>
    `A note has at most ${String(longest)} characters. Shorten it, and send the rest by mail.`,
};
