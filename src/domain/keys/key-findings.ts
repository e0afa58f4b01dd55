import type { Finding } from '../fields/reading';
import type { KeySeen, LookAlike, OtherReading, PrivateForm } from './key-reading';
import { numberFindings, type NumberWords } from './number-findings';

/** What one place says of everything that a paste may be instead of a usable key. */
export interface KeyWords {
  readonly privateKey: (form: PrivateForm) => string;
  readonly lookAlikes: Readonly<Record<LookAlike, string | ((reading: OtherReading) => string)>>;
  readonly numbers: NumberWords;
  readonly notRecognised: string;
}

interface LookAlikeRow {
  readonly source?: string;
  readonly is?: 'secret';
}

/** Every look-alike, in order. One without a source of its own is told by the place that reads the key. */
const lookAlikes: Readonly<Record<LookAlike, LookAlikeRow>> = {
  token: { source: 'rfc-7519', is: 'secret' },
  'client-secret': { source: 'derived-key-shapes', is: 'secret' },
  'unread-key-material': { source: 'derived-key-shapes', is: 'secret' },
  'modulus-in-digits': { source: 'rfc-7518' },
  'several-keys': { source: 'rfc-7517' },
  'encryption-key': { source: 'rfc-7517' },
  'rsa-pss-key': {},
  'ec-key': {},
  'ed25519-key': {},
  'dsa-key': {},
  'other-key': {},
  'key-print': { source: 'derived-key-shapes' },
  parameters: { source: 'derived-key-shapes' },
  'revocation-list': { source: 'rfc-5280' },
  'key-cut-short': { source: 'derived-key-shapes' },
  'key-start-missing': { source: 'derived-key-shapes' },
  'key-damaged': { source: 'derived-key-shapes' },
  uuid: { source: 'derived-key-shapes' },
  'web-address': { source: 'derived-key-shapes' },
  fingerprint: { source: 'derived-key-shapes' },
  'hex-32': { source: 'derived-key-shapes' },
  'too-long': { source: 'derived-key-shapes' },
};

/** Every row of a place that reads public keys, in order. `source`: of what the place takes. */
export function keyFindings(words: KeyWords, source = 'rfc-7518'): readonly Finding<KeySeen>[] {
  return [
    {
      reason: 'private-key',
      is: 'secret',
      source: 'derived-key-shapes',
      when: ({ reading }) => reading.kind === 'private',
      words: ({ reading }) => (reading.kind === 'private' ? words.privateKey(reading.form) : ''),
    },
    ...lookAlikeFindings(words.lookAlikes, source),
    ...numberFindings(words.numbers, source),
    {
      reason: 'not-recognised',
      is: 'miss',
      source: 'derived-key-shapes',
      when: ({ reading }) => reading.kind === 'text',
      words: words.notRecognised,
    },
  ];
}

function lookAlikeFindings(words: KeyWords['lookAlikes'], source: string): Finding<KeySeen>[] {
  const said: Readonly<Partial<Record<string, string | ((reading: OtherReading) => string)>>> = words;
  return Object.entries(lookAlikes).map(([reason, row]) => ({
    source,
    is: 'identity',
    ...row,
    reason,
    when: ({ reading }) => reading.kind === 'other' && reading.what === reason,
    words: ({ reading }) => {
      const text = said[reason] ?? '';
      return typeof text === 'string' ? text : reading.kind === 'other' ? text(reading) : '';
    },
  }));
}
