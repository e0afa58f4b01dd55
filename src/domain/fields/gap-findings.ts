import type { Gap } from '../text/unread';
import type { Finding } from './reading';

/** The rows of what a reading could not account for. `rest`: what to do, in whole sentences. */
export function gapFindings<Seen extends { readonly gap: Gap | undefined }>(
  rest: string,
  source: string | undefined,
  reasons: readonly Gap['reason'][] = ['unresolved', 'unread'],
): readonly Finding<Seen>[] {
  return reasons.map((reason) => ({
    reason,
    is: 'warning',
    when: ({ gap }) => gap?.reason === reason,
    words: ({ gap }) => `${gap?.words ?? ''} ${rest}`,
    ...(source === undefined ? {} : { source }),
  }));
}
