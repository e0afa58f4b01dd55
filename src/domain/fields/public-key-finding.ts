import type { Finding, TextSeen } from './reading';
import { publicKeyText } from './text-shapes';

/** The row of a public key that was pasted where none belongs: it is no secret, and stays in the box. */
export function publicKeyFinding(words: string): Finding<TextSeen> {
  return {
    reason: 'public-key',
    is: 'identity',
    when: ({ pasted }) => publicKeyText.test(pasted),
    words,
    source: 'derived-key-shapes',
  };
}
