import type { Finding, TextSeen } from '../../../../domain/fields/reading';
import { showsApiKey } from '../../../../domain/fields/client-secrets';
import { secretFindings, type Wanted } from '../../../../domain/fields/secret-findings';
import { emailAddress, publicKeyText } from '../../../../domain/fields/text-shapes';
import { textRows, withWords } from '../../../../domain/fields/words';
import * as words from './misplaced.en';

/** A box for an id or a region, and where the right value is. */
export interface Box extends Wanted {
  /** A whole sentence. */
  readonly copyIt: string;
}

const secretRows = textRows([
  {
    reason: 'session-history-key',
    is: 'secret',
    when: ({ pasted }) => /session_history_key=[^\s&]{8}/i.test(pasted) || historyKey.test(pasted),
    source: 'web-chat-history-key',
  },
  {
    reason: 'api-key',
    is: 'secret',
    when: ({ pasted }) => showsApiKey(pasted),
    source: 'derived-embed-pastes',
  },
  {
    reason: 'secret-like',
    is: 'secret',
    when: ({ text, pasted }) => looksLikeSecret(text) || looksLikeSecret(pasted.trim()),
    source: 'derived-embed-pastes',
  },
]);

/** What every box here refuses and clears. */
export function secretsIn({ copyIt, ...box }: Box): readonly Finding<TextSeen>[] {
  return [...secretFindings({ ...box, tellsApiKeys: true }), ...withWords(secretRows, words.secrets(copyIt))];
}

const strangerRows = textRows([
  {
    reason: 'public-key',
    is: 'identity',
    when: ({ pasted }) => publicKeyText.test(pasted),
    source: 'derived-key-shapes',
  },
  {
    reason: 'email-address',
    is: 'identity',
    when: ({ text }) => emailAddress.test(text) && !text.includes('/'),
    source: 'derived-embed-pastes',
  },
  {
    reason: 'service-desk-id',
    is: 'identity',
    when: ({ text }) => ofServiceDesk.test(text) || isMixed32(text),
    source: 'derived-embed-pastes',
  },
]);

/** What lands in any of these boxes and is no secret. */
export function strangersIn({ copyIt }: Box): readonly Finding<TextSeen>[] {
  return withWords(strangerRows, words.strangers(copyIt));
}

/** Three parts at least: region, version, code for one use. Tried at the start of a run only. */
const historyKey = /(?<![\w.:-])[\w.-]{1,80}::[\w.-]{0,80}::[\w.-]{1,80}::/;

/** A UUID has 36 characters, and a public key in base64 starts with MI. */
function looksLikeSecret(text: string): boolean {
  return (
    /^[\w+/=~-]{40,200}$/.test(text) &&
    /\d/.test(text) &&
    ((/[A-Z]/.test(text) && /[a-z]/.test(text)) || /^[0-9a-f]+$/i.test(text)) &&
    !text.startsWith('MI')
  );
}

/** Record ids of 15 or 18 characters by their first three. */
const ofServiceDesk = /^(?:00D|57[23])[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?$/;

/** 32 letters and digits of the whole alphabet, as account keys of chats are. */
function isMixed32(text: string): boolean {
  return /^[A-Za-z0-9]{32}$/.test(text) && /[G-Z]/.test(text) && /[g-z]/.test(text) && /\d/.test(text);
}
