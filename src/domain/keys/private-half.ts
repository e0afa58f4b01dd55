import type { CrossFinding } from '../fields/reading';

type HalfFinding = Pick<CrossFinding, 'reason' | 'verdict' | 'words'>;

/** What is said of a public key that was made here, until the person says that its private half is stored. */
export const halfFindings = {
  unsaved: {
    reason: 'private-half-unsaved',
    verdict: 'warn',
    words:
      'This key was made here, and its private half is not stored yet. Save it in the tab where it was made, and say there that you have stored it. Once that tab is reloaded, left or closed, it is gone.',
  },
  gone: {
    reason: 'private-half-gone',
    verdict: 'stop',
    words:
      'This key was made here, and its private half is gone: the page was left before you said that you have stored it. Nothing can be signed for this key. Make a new pair, or say below that you do have the private key.',
  },
} as const satisfies Record<string, HalfFinding>;

/** One line of base64, however a desk writes a SubjectPublicKeyInfo. */
export function bareKey(text: string): string {
  return text.replaceAll(/-{5}[^-]{0,40}-{5}|\s/g, '');
}
