import * as z from 'zod/mini';
import { textField } from '../fields/read-field';
import { secretFindings } from '../fields/secret-findings';
import { limits } from './hand-off';

/** The box for the sender's note: whatever a person writes, but no secret, and no longer than it may be. */
export const noteCheck = textField({
  repairs: [],
  grammar: z.string().check(z.maxLength(limits.note)),
  findings: secretFindings({ what: 'a note', example: 'ask Ada for access' }),
  words: {
    recognised: 'Goes with the hand-off, on one line.',
    otherwise: `A note has at most ${String(limits.note)} characters. Shorten it, and send the rest by mail.`,
  },
});
