import { firstFinding, withRemarks, type Fact, type Finding, type Reading } from '../fields/reading';
import { gapIn } from '../text/unread';
import { printsOf } from './fingerprint';
import { confidential } from './reading/key-repairs';
import type { KeySeen, PublicReading } from './key-reading';
import { factNames } from './fact-names.en';
import { words } from './key-check.en';
import { sizeWords } from './number-findings.en';
import { readKey } from './read-key';
import { writeOneLine } from './write-key';

/** How one place reads keys. */
export interface KeyCheck {
  readonly findings: readonly Finding<KeySeen>[];
  /** What is said about a key that no finding speaks of. */
  readonly recognised: (reading: PublicReading) => string;
  readonly source: string;
  /** What is shown before the fingerprint; the size alone when left out. */
  readonly facts?: (reading: PublicReading) => readonly Fact[];
  /** Several keys are a doubt and no stop: what is made of them decides. */
  readonly takesSeveral?: boolean;
  /** Tells the fingerprint in base64 too. */
  readonly inBase64?: boolean;
}

/** The row of a key beside which something was not read. */
export const unread: Finding<KeySeen> = {
  reason: 'unread',
  is: 'warning',
  when: ({ gap }) => gap !== undefined,
  words: ({ gap }) => words.unread(gap?.words ?? ''),
  source: 'derived-key-shapes',
};

/** `undefined` means that nothing was given. */
export async function checkKey(check: KeyCheck, pasted: string): Promise<Reading | undefined> {
  const reading = readKey(pasted);
  if (reading.kind === 'empty') return undefined;
  if (reading.kind === 'public') return checkPublicKey(check, reading, pasted);
  const isTaken = check.takesSeveral === true && reading.kind === 'other' && reading.keys !== undefined;
  const found = firstFinding(check.findings, { reading }, isTaken);
  if (!found) throw new Error(`key-findings.ts has no row for what readKey calls ${reading.kind}: add one.`);
  return { ...found, repairs: [] };
}

/** `pasted`: what the key was read in, unless it was chosen among several. */
export async function checkPublicKey(check: KeyCheck, reading: PublicReading, pasted = ''): Promise<Reading> {
  const { key, account } = reading;
  const gap =
    account && gapIn(pasted, account, (text) => !maybeSecret.test(text) && !confidential.test(pasted));
  // What was not read is shown as such, and not as removed.
  const repairs = gap ? reading.repairs.filter(({ name }) => name !== 'surrounding-text') : reading.repairs;
  const prints = await printsOf(key);
  const facts: readonly Fact[] = [
    ...(check.facts?.(reading) ?? [{ name: factNames.size, value: sizeWords(key) }]),
    ...(prints ? [{ name: factNames.fingerprint, value: prints.fingerprint }] : []),
    ...(prints && check.inBase64 ? [{ name: factNames.base64, value: prints.base64 }] : []),
    ...(prints ? [{ name: factNames.thumbprint, value: prints.thumbprint }] : []),
  ];
  const seen: KeySeen = {
    reading,
    key,
    ...(prints && { fingerprint: prints.fingerprint }),
    ...(gap && { gap }),
  };
  const found = firstFinding(check.findings, seen, true);
  if (found?.verdict === 'stop') return { ...found, repairs: [], facts };
  const recognised: Reading = {
    verdict: 'ok',
    reason: repairs[0]?.name ?? 'clean',
    words: check.recognised(reading),
    value: writeOneLine(key),
    repairs,
    facts,
    ...(account && { account }),
    source: check.source,
  };
  // Another doubt comes first; the lines that were not read are named all the same.
  const doubted = found && gap && found.reason !== 'unread' ? `${found.words} ${gap.words}` : found?.words;
  return withRemarks({ ...recognised, ...found, ...(doubted && { words: doubted }) }, check.findings, seen);
}

/** Letters in a row of which it is not known what they are. */
const maybeSecret = /[\w+/=-]{12}/;
