import type { Finding } from '../fields/reading';
import type { KeyNote, KeySeen, OtherReading, PrivateForm, PublicReading } from './key-reading';
import { found } from './key-findings.en';
import { lookAlikes, type LookAlike } from './look-alikes';
import { numbers } from './number-findings';
import type { RsaPublicKey } from './rsa-key';

/** What is a row of its own where it is so. */
interface Row<About> {
  /** An identity where left out. */
  readonly is?: Finding<KeySeen>['is'];
  readonly when?: (about: About) => boolean;
  /** That of the place that reads the key, where left out. */
  readonly source?: string;
}

/** A message, or what makes one of what it is about. */
type Text<About> = string | ((about: About) => string);
type LookAlikeWords = Readonly<Record<LookAlike, Text<OtherReading>>>;
type NumberWords = Readonly<Record<keyof typeof numbers, Text<RsaPublicKey>>>;
/** Of a key that can be read all the same, by how it was written. */
type NoteWords = Readonly<Record<keyof typeof notes, Text<PublicReading>>>;

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

const notes = {
  'other-algorithm': {
    is: 'warning',
    source: 'rfc-7517',
    when: ({ algorithm }) => algorithm !== undefined,
  },
  'kty-missing': { is: 'warning', source: 'rfc-7517', when: isNoted('kty-missing') },
  'ssh-certificate': {
    is: 'warning',
    source: 'derived-key-shapes',
    when: ({ form }) => form === 'ssh-certificate',
  },
  'private-members-blank': { is: 'remark', source: 'rfc-7517', when: isNoted('private-members-blank') },
} as const satisfies Readonly<Record<string, Row<PublicReading>>>;

function isNoted(note: KeyNote): (reading: PublicReading) => boolean {
  return (reading) => reading.notes?.includes(note) ?? false;
}

/** Every row of a place that reads public keys, in order. `source`: of what the place takes. */
export function keyFindings(
  words: KeyWords,
  source: string,
  own: OwnKeyWords = {},
): readonly Finding<KeySeen>[] {
  const { lookAlikes: ofLookAlikes, numbers: ofNumbers, notes: ofNotes } = found;
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
    ...findingsOf<OtherReading>(
      Object.entries<Row<OtherReading>>(lookAlikes),
      ({ reading }, reason) => (reading.kind === 'other' && reading.what === reason ? reading : undefined),
      { ...withAdvice(ofLookAlikes, words), ...own.lookAlikes },
      source,
    ),
    ...findingsOf<RsaPublicKey>(
      Object.entries(numbers),
      ({ key }) => key,
      { ...withAdvice(ofNumbers, words), ...own.numbers },
      source,
    ),
    ...findingsOf<PublicReading>(
      Object.entries(notes),
      ({ reading }) => (reading.kind === 'public' ? reading : undefined),
      withAdvice(ofNotes, words),
      source,
    ),
    {
      reason: 'not-recognised',
      is: 'miss',
      source: 'derived-key-shapes',
      when: ({ reading }) => reading.kind === 'text',
      words: words.notRecognised,
    },
  ];
}

type Texts<About> = Readonly<Partial<Record<string, Text<About>>>>;

/** `aboutIn`: what the rows speak of, where it is there. */
function findingsOf<About>(
  rows: readonly (readonly [string, Row<About>])[],
  aboutIn: (seen: KeySeen, reason: string) => About | undefined,
  texts: Texts<About>,
  source: string,
): Finding<KeySeen>[] {
  return rows.map(([reason, { is = 'identity', when = () => true, ...row }]) => {
    const text = texts[reason] ?? '';
    return {
      source,
      ...row,
      is,
      reason,
      when: (seen) => {
        const about = aboutIn(seen, reason);
        return about !== undefined && when(about);
      },
      words: typeof text === 'string' ? text : (seen) => sayOf(text, aboutIn(seen, reason)),
    };
  });
}

function sayOf<About>(text: (about: About) => string, about: About | undefined): string {
  return about === undefined ? '' : text(about);
}

/** What was found, and what this place says to do about it. */
function withAdvice<About>(texts: Texts<About>, { advice, otherwise }: KeyWords): Texts<About> {
  const advices: Readonly<Partial<Record<string, string>>> = advice;
  return Object.fromEntries(
    Object.entries(texts).map(([reason, text = '']) => {
      const join = (said: string) => `${said} ${advices[reason] ?? otherwise}`.trimEnd();
      return [reason, typeof text === 'string' ? join(text) : (about: About) => join(text(about))];
    }),
  );
}
