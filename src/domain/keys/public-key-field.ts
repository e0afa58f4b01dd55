import { firstFinding, type Fact, type FieldCheck, type Finding, type Reading } from '../reading';
import { fingerprintOf, thumbprintOf } from './fingerprint';
import { keyFindings, type KeyField, type KeySeen } from './key-findings';
import { describeKey, sizeWords } from './number-findings';
import { readKey } from './read-key';
import type { RsaPublicKey } from './rsa-key';
import { writeOneLine } from './write-key';

export interface PublicKeyField extends KeyField {
  /** Rows of one desk, tried first. */
  readonly extra?: readonly Finding<KeySeen>[];
}

interface Prints {
  readonly fingerprint?: string;
  readonly facts: readonly Fact[];
}

/** Makes the check of a field that takes an RSA public key: one line of base64, SubjectPublicKeyInfo. */
export function publicKeyField({ extra = [], ...field }: PublicKeyField): FieldCheck {
  const findings = [...extra, ...keyFindings(field)];
  return { findings, read: (pasted) => readField(pasted, findings, field.source) };
}

async function readField(
  pasted: string,
  findings: readonly Finding<KeySeen>[],
  source: string | undefined,
): Promise<Reading | undefined> {
  const reading = readKey(pasted);
  if (reading.kind === 'empty') return undefined;
  if (reading.kind !== 'public') return { ...stopOf(findings, { reading }), repairs: [] };

  const { key, repairs } = reading;
  const { facts, ...print } = await printsOf(key);
  const seen: KeySeen = { reading, key, ...print };
  if (findings.some(({ verdict, when }) => verdict === 'stop' && when(seen))) {
    return { ...stopOf(findings, seen), repairs: [], facts };
  }
  const doubt = firstFinding(findings, 'warn', seen);
  const { reason = repairs[0]?.name ?? 'clean', words = `${describeKey(key)}.` } = doubt ?? {};
  const from = doubt?.source ?? source;
  return {
    verdict: doubt ? 'warn' : 'ok',
    reason,
    words,
    value: writeOneLine(key),
    repairs,
    facts,
    ...(from && { source: from }),
  };
}

function stopOf(findings: readonly Finding<KeySeen>[], seen: KeySeen): Omit<Reading, 'repairs'> {
  const found = firstFinding(findings, 'stop', seen);
  if (!found)
    throw new Error(`key-findings.ts has no row for what readKey calls ${seen.reading.kind}: add one.`);
  const { reason, words, source, secret } = found;
  return { verdict: 'stop', reason, words, ...(source && { source }), ...(secret && { secret }) };
}

/** Size, fingerprint and key id. Without WebCrypto, which browsers give to secure pages only, the size alone. */
async function printsOf(key: RsaPublicKey): Promise<Prints> {
  const size: Fact = { name: 'Size', value: sizeWords(key) };
  try {
    const [fingerprint, thumbprint] = await Promise.all([fingerprintOf(key), thumbprintOf(key)]);
    return {
      fingerprint,
      facts: [
        size,
        { name: 'SHA-256 fingerprint', value: fingerprint },
        { name: 'Key id (RFC 7638 thumbprint)', value: thumbprint },
      ],
    };
  } catch {
    return { facts: [size] };
  }
}
