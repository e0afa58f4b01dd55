import type { Finding, TextSeen } from '../../../../domain/fields/reading';
import { secretFindings, type Wanted } from '../../../../domain/fields/secret-findings';
import { textRows, withWords } from '../../../../domain/fields/words';
import { words } from './secrets.en';

const rows = textRows([
  {
    reason: 'secret-like',
    is: 'secret',
    when: ({ text, pasted }) => looksLikeSecret(text) || looksLikeSecret(pasted.trim()),
    source: 'zendesk-chat-clients',
  },
]);

/** The rows that every field here starts with. */
export function misplacedSecrets({
  copyIt,
  ...wanted
}: Wanted & { readonly copyIt: string }): readonly Finding<TextSeen>[] {
  return [...secretFindings(wanted), ...withWords(rows, words(copyIt))];
}

/** A client ID of the Chat API has 50 letters and digits in Zendesk's sample, and is no secret. */
export const clientId = /^[A-Za-z0-9]{50}$/;

/** 40 characters or more, mixed or hexadecimal: no name, host or account key that we know of is like this. */
export function looksLikeSecret(text: string): boolean {
  const isMixed = /[A-Z]/.test(text) && /[a-z]/.test(text);
  return (
    /^[\w+/=~-]{40,}$/.test(text) &&
    /\d/.test(text) &&
    (isMixed || /^[0-9a-f]+$/i.test(text)) &&
    // A public key in base64, which has a row of its own.
    !text.startsWith('MI') &&
    !clientId.test(text)
  );
}
