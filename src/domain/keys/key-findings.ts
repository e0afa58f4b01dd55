import type { Finding } from '../fields/reading';
import type { KeyNote, KeySeen, LookAlike, OtherReading, PrivateForm } from './key-reading';
import { found } from './key-findings.en';
import { numberFindings, type NumberWords } from './number-findings';
import type { RsaPublicKey } from './rsa-key';

/** A message, or what makes one of what it is about. */
type Text<About extends readonly unknown[]> = string | ((...about: About) => string);
type LookAlikeWords = Readonly<Record<LookAlike, Text<[OtherReading]>>>;
/** Of a key that can be read all the same, by how it was written; the algorithm is that of `other-algorithm`. */
type NoteWords = Readonly<Record<keyof typeof notes, Text<[RsaPublicKey, string]>>>;

/** What a paste may be instead of a usable key. */
export interface FoundKeyWords {
  readonly privateKey: (form: PrivateForm) => string;
  readonly lookAlikes: LookAlikeWords;
  readonly numbers: NumberWords;
  readonly notes: NoteWords;
}

/** What one place says to do about it. */
export interface KeyWords {
  readonly privateKey: (form: PrivateForm) => string;
  readonly advice: Readonly<Partial<Record<keyof (LookAlikeWords & NumberWords & NoteWords), string>>>;
  /** Where `advice` has no row. */
  readonly otherwise: string;
  readonly notRecognised: string;
}

/** Whole messages of one place, which replace what was found and what to do. */
export interface OwnKeyWords {
  readonly lookAlikes?: Partial<LookAlikeWords> | undefined;
  readonly numbers?: Partial<NumberWords> | undefined;
}

interface LookAlikeRow {
  readonly source?: string;
  readonly is?: 'secret';
}

/** Every look-alike, in order. One without a source of its own takes that of the place that reads the key. */
const lookAlikes: Readonly<Record<LookAlike, LookAlikeRow>> = {
  token: { source: 'rfc-7519', is: 'secret' },
  'client-secret': { source: 'derived-key-shapes', is: 'secret' },
  'unread-key-material': { source: 'derived-key-shapes', is: 'secret' },
  'modulus-in-digits': { source: 'rfc-7518' },
  'several-keys': { source: 'rfc-7517' },
  'encryption-key': { source: 'rfc-7517' },
  'other-operations': { source: 'rfc-7517' },
  'prototype-members': { source: 'rfc-7517' },
  'repeated-members': { source: 'rfc-7517' },
  'not-base64url': { source: 'rfc-7518' },
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
  'other-file': { source: 'derived-key-shapes' },
  'too-long': { source: 'derived-key-shapes' },
};

const notes = {
  'other-algorithm': {
    is: 'warning',
    source: 'rfc-7517',
    when: ({ reading }) => reading.kind === 'public' && reading.algorithm !== undefined,
  },
  'kty-missing': { is: 'warning', source: 'rfc-7517', when: isNoted('kty-missing') },
  'ssh-certificate': {
    is: 'warning',
    source: 'derived-key-shapes',
    when: ({ reading }) => reading.kind === 'public' && reading.form === 'ssh-certificate',
  },
  'private-members-blank': { is: 'remark', source: 'rfc-7517', when: isNoted('private-members-blank') },
} as const satisfies Readonly<Record<string, Omit<Finding<KeySeen>, 'reason' | 'words'>>>;

/** Every row of a place that reads public keys, in order. `source`: of what the place takes. */
export function keyFindings(
  words: KeyWords,
  source = 'rfc-7518',
  own: OwnKeyWords = {},
): readonly Finding<KeySeen>[] {
  const advised = <About extends readonly unknown[]>(texts: Texts<About>) => withAdvice(texts, words);
  return [
    {
      reason: 'private-key',
      is: 'secret',
      source: 'derived-key-shapes',
      when: ({ reading }) => reading.kind === 'private',
      words: ({ reading }) =>
        reading.kind === 'private'
          ? `${found.privateKey(reading.form)} ${words.privateKey(reading.form)}`
          : '',
    },
    ...lookAlikeFindings({ ...advised<[OtherReading]>(found.lookAlikes), ...own.lookAlikes }, source),
    ...numberFindings({ ...advised<[RsaPublicKey]>(found.numbers), ...own.numbers }, source),
    ...noteFindings(advised<[RsaPublicKey, string]>(found.notes)),
    {
      reason: 'not-recognised',
      is: 'miss',
      source: 'derived-key-shapes',
      when: ({ reading }) => reading.kind === 'text',
      words: words.notRecognised,
    },
  ];
}

type Texts<About extends readonly unknown[]> = Readonly<Partial<Record<string, Text<About>>>>;

function withAdvice<About extends readonly unknown[]>(
  texts: Texts<About>,
  { advice, otherwise }: KeyWords,
): Texts<About> {
  const advices: Readonly<Partial<Record<string, string>>> = advice;
  return Object.fromEntries(
    Object.entries(texts).map(([reason, text = '']) => {
      const toDo = advices[reason] ?? otherwise;
      if (toDo === '') return [reason, text];
      return [
        reason,
        typeof text === 'string' ? `${text} ${toDo}` : (...about: About) => `${text(...about)} ${toDo}`,
      ];
    }),
  );
}

function lookAlikeFindings(said: Texts<[OtherReading]>, source: string): Finding<KeySeen>[] {
  return Object.entries(lookAlikes).map(([reason, row]) => {
    const text = said[reason] ?? '';
    return {
      source,
      is: 'identity',
      ...row,
      reason,
      when: ({ reading }) => reading.kind === 'other' && reading.what === reason,
      words:
        typeof text === 'string' ? text : ({ reading }) => (reading.kind === 'other' ? text(reading) : ''),
    };
  });
}

function noteFindings(said: Texts<[RsaPublicKey, string]>): Finding<KeySeen>[] {
  return Object.entries(notes).map(([reason, row]) => ({
    ...row,
    reason,
    words: ({ reading }) => {
      const text = said[reason] ?? '';
      if (typeof text === 'string') return text;
      return reading.kind === 'public' ? text(reading.key, reading.algorithm ?? '') : '';
    },
  }));
}

function isNoted(note: KeyNote): (seen: KeySeen) => boolean {
  return ({ reading }) => reading.kind === 'public' && (reading.notes?.includes(note) ?? false);
}
