import { firstFinding, type Fact, type Finding, type Reading } from '../fields/reading';
import { fingerprintBase64Of, fingerprintOf, thumbprintOf } from './fingerprint';
import type { KeySeen } from './key-findings';
import type { PublicReading } from './key-reading';
import { sizeWords } from './number-findings';
import { readKey } from './read-key';
import type { RsaPublicKey } from './rsa-key';
import { writeOneLine } from './write-key';

/** How one place reads keys. */
export interface KeyCheck {
  readonly findings: readonly Finding<KeySeen>[];
  /** What is said of a key that no finding speaks of. */
  readonly recognised: (reading: PublicReading) => string;
  readonly source?: string;
  /** What is told before the fingerprint; the size alone when left out. */
  readonly facts?: (reading: PublicReading) => readonly Fact[];
  /** Tells the fingerprint in base64 too. */
  readonly inBase64?: boolean;
}

/** `undefined` means that nothing was given. */
export async function checkKey(check: KeyCheck, pasted: string): Promise<Reading | undefined> {
  const reading = readKey(pasted);
  if (reading.kind === 'empty') return undefined;
  if (reading.kind === 'public') return checkPublicKey(check, reading);
  return { ...stopOf(check.findings, { reading }), repairs: [] };
}

export async function checkPublicKey(check: KeyCheck, reading: PublicReading): Promise<Reading> {
  const { key, repairs } = reading;
  const prints = await printsOf(key, check.inBase64 ?? false);
  const first = check.facts?.(reading) ?? [{ name: 'Size', value: sizeWords(key) }];
  const facts = [...first, ...prints.facts];
  const seen: KeySeen = { reading, key, ...(prints.fingerprint && { fingerprint: prints.fingerprint }) };
  if (check.findings.some(({ verdict, when }) => verdict === 'stop' && when(seen))) {
    return { ...stopOf(check.findings, seen), repairs: [], facts };
  }
  const doubt = firstFinding(check.findings, 'warn', seen);
  const source = doubt?.source ?? check.source;
  return {
    verdict: doubt ? 'warn' : 'ok',
    reason: doubt?.reason ?? repairs[0]?.name ?? 'clean',
    words: doubt?.words ?? check.recognised(reading),
    value: writeOneLine(key),
    repairs,
    facts,
    ...(source && { source }),
  };
}

function stopOf(findings: readonly Finding<KeySeen>[], seen: KeySeen): Omit<Reading, 'repairs'> {
  const found = firstFinding(findings, 'stop', seen);
  if (!found)
    throw new Error(`key-findings.ts has no row for what readKey calls ${seen.reading.kind}: add one.`);
  const { reason, words, source, secret } = found;
  return { verdict: 'stop', reason, words, ...(source && { source }), ...(secret && { secret }) };
}

interface Prints {
  readonly fingerprint?: string;
  readonly facts: readonly Fact[];
}

/** Without WebCrypto, which browsers give to secure pages only, there are none. */
async function printsOf(key: RsaPublicKey, inBase64: boolean): Promise<Prints> {
  try {
    const [fingerprint, base64, thumbprint] = await Promise.all([
      fingerprintOf(key),
      inBase64 ? fingerprintBase64Of(key) : undefined,
      thumbprintOf(key),
    ]);
    return {
      fingerprint,
      facts: [
        { name: 'SHA-256 fingerprint', value: fingerprint },
        ...(base64 === undefined ? [] : [{ name: 'The same in base64', value: base64 }]),
        { name: 'Key id (RFC 7638 thumbprint)', value: thumbprint },
      ],
    };
  } catch {
    return { facts: [] };
  }
}
