import type { Finding, TextSeen } from '../../../../domain/fields/reading';
import { showsApiKey } from '../../../../domain/fields/client-secrets';
import { secretFindings, type Wanted } from '../../../../domain/fields/secret-findings';
import { emailAddress, publicKeyText } from '../../../../domain/fields/text-shapes';

/** A box for an id or a region, and where the right value is. */
export interface Box extends Wanted {
  /** A whole sentence. */
  readonly copyIt: string;
}

const cleared = 'It has been taken out of the box and is kept nowhere.';

/** What every box here refuses and clears. */
export function secretsIn(box: Box): readonly Finding<TextSeen>[] {
  return [
    ...secretFindings({ ...box, tellsApiKeys: true }),
    {
      reason: 'session-history-key',
      is: 'secret',
      when: ({ pasted }) => /session_history_key=[^\s&]{8}/i.test(pasted) || historyKey.test(pasted),
      words: `This holds a session history key, parts with :: between them. ${cleared} It opens a visitor’s conversation without a token, so it is a secret. ${box.copyIt}`,
      source: 'web-chat-history-key',
    },
    {
      reason: 'api-key',
      is: 'secret',
      when: ({ pasted }) => showsApiKey(pasted),
      words: `This comes with an API key, or with what is labelled as one. ${cleared} Nothing on this page asks for an API key. ${box.copyIt}`,
      source: 'derived-embed-pastes',
    },
    {
      reason: 'secret-like',
      is: 'secret',
      when: ({ text, pasted }) => looksLikeSecret(text) || looksLikeSecret(pasted.trim()),
      words: `This is a run of 40 letters and digits or more, as API keys and other secrets are. ${cleared} ${box.copyIt}`,
      source: 'derived-embed-pastes',
    },
  ];
}

/** What lands in any of these boxes and is no secret. */
export function strangersIn({ copyIt }: Box): readonly Finding<TextSeen>[] {
  return [
    {
      reason: 'public-key',
      is: 'identity',
      when: ({ pasted }) => publicKeyText.test(pasted),
      words: `This is a public key, which has a box of its own further down. ${copyIt}`,
      source: 'derived-key-shapes',
    },
    {
      reason: 'email-address',
      is: 'identity',
      when: ({ text }) => emailAddress.test(text) && !text.includes('/'),
      words: `This is an e-mail address. ${copyIt}`,
      source: 'derived-embed-pastes',
    },
    {
      reason: 'service-desk-id',
      is: 'identity',
      when: ({ text }) => ofServiceDesk.test(text) || isMixed32(text),
      words: `This has the form of an id or key of a service desk, which goes on the Live agent tab. ${copyIt}`,
      source: 'derived-embed-pastes',
    },
  ];
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
