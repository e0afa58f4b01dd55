import type { Row, TextSeen } from './reading';
import { publicKeyText } from './text-shapes';

/** The row of a public key that was pasted where none belongs: it is no secret, and stays in the box. */
export const publicKeyRow = {
  reason: 'public-key',
  is: 'identity',
  when: ({ pasted }) => publicKeyText.test(pasted),
  source: 'derived-key-shapes',
} as const satisfies Row<TextSeen>;
