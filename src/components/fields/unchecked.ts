import type { Reading } from '../../domain/fields/reading';
import { words } from './unchecked.en';

/**
 * Used where a check fails or cannot be fetched: offline, or the site was renewed since the page was opened.
 * What shows at a glance that it is a secret is removed from the box even then; a token not where one `isAwaited`.
 */
export async function readUnchecked(pasted: string, isTokenAwaited: boolean): Promise<Reading | undefined> {
  if (pasted.trim() === '') return undefined;
  // Comes with any other check, and alone where that one is missing. Where it is missing too, the common forms are known.
  const { searchable, holdsPrivateKey, holdsToken, holdsClientSecret } =
    await import('../../domain/fields/secret-findings').catch(() => plainSecrets);
  const seen = searchable(pasted);
  if (holdsPrivateKey(seen)) return removed('private-key');
  if (!isTokenAwaited && holdsToken(seen)) return removed('token');
  if (holdsClientSecret(seen)) return removed('client-secret');
  return {
    verdict: 'warn',
    reason: 'not-checked',
    words: words['not-checked'],
    repairs: [],
  };
}

const plainSecrets = {
  searchable: (pasted: string) => pasted,
  holdsPrivateKey: (text: string) => /PRIVATE|Private-Lines|"d"\s{0,4}:/.test(text),
  holdsToken: (text: string) => /eyJ[\w-]{12}/.test(text),
  holdsClientSecret: (text: string) => /(?:secret|password|api.?(?:key|token))["'\s]{0,5}[:=]/i.test(text),
};

function removed(reason: 'private-key' | 'token' | 'client-secret'): Reading {
  return { verdict: 'stop', reason, secret: true, words: words[reason], repairs: [] };
}
