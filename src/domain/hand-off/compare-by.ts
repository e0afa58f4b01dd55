import { factNames } from '../keys/fact-names.en';
import type { Reading } from '../fields/reading';
import { toHex } from '../text/base64';

/** What two people compare, to know that both see one value. */
export interface Comparison {
  readonly by: 'fingerprint' | 'host' | 'value' | 'digest';
  readonly shown: string;
}

/** Short enough to be compared letter by letter. */
const comparable = 64;

/** Both ends work it out from the value alone. */
export async function comparisonOf({
  value,
  facts = [],
}: Pick<Reading, 'facts'> & { value: string }): Promise<Comparison> {
  const print = facts.find(({ name }) => name === factNames.fingerprint)?.value;
  if (print !== undefined) return { by: 'fingerprint', shown: print };
  const host = hostOf(value);
  if (host !== undefined) return { by: 'host', shown: host };
  const short = { by: 'value', shown: value } as const;
  // Without https a browser gives no digests.
  if (value.length <= comparable || !('subtle' in crypto)) return short;
  return { by: 'digest', shown: await digestOf(value) };
}

function hostOf(value: string): string | undefined {
  return /^https?:\/\//i.test(value) && URL.canParse(value) ? new URL(value).host : undefined;
}

async function digestOf(value: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(value));
  return toHex(new Uint8Array(digest), ':');
}
