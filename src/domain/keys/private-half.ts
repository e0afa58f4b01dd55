import type { CrossFinding } from '../fields/reading';
import { words } from './private-half.en';

/** What is said about a public key that was made here, until the person confirms that its private key is stored. */
export const halfFindings = {
  unsaved: { reason: 'private-half-unsaved', verdict: 'warn', words: words.unsaved },
  gone: { reason: 'private-half-gone', verdict: 'stop', words: words.gone },
} as const satisfies Record<string, Pick<CrossFinding, 'reason' | 'verdict' | 'words'>>;

/** One line of base64, however a desk writes a SubjectPublicKeyInfo. */
export function bareKey(text: string): string {
  return text.replaceAll(/-{5}[^-]{0,40}-{5}|\s/g, '');
}
