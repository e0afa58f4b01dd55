import type { Finding } from '../reading';
import type { KeyField, KeySeen } from './key-findings';
import type { PublicForm } from './key-reading';
import { exponentOf, isEven, sizeOf, type RsaPublicKey } from './rsa-key';

/** Bits: RFC 7518 section 3.3 and NIST SP 800-131A revision 2. */
const leastBits = 2048;
/** Bits: a bound of ours, since no vendor documents one. */
const mostBits = 8192;
/** Bits: generators offer sizes in steps of it, so another size hints at a part that is missing. */
const sizeStep = 256;
const usualExponent = 65_537;

/** "RSA public key, 2048 bits" */
export function describeKey(key: RsaPublicKey): string {
  return `RSA public key, ${sizeWords(key)}`;
}

export function sizeWords(key: RsaPublicKey): string {
  return `${String(sizeOf(key))} bits`;
}

/**
 * What is wrong or doubtful about the numbers of an RSA public key. Node's crypto and jose accept an exponent
 * of 0 or 1, even numbers and any size, so these checks are ours.
 */
export function numberFindings({ destination, takeFrom, source = 'rfc-7518' }: KeyField): Finding<KeySeen>[] {
  const copyAgain = `Copy ${takeFrom} again, from the first character to the last.`;
  const compare = `Whether the assistant signs with this one cannot be seen from here: compare it with ${takeFrom}.`;
  return [
    {
      reason: 'too-small',
      verdict: 'stop',
      when: ofKey((key) => sizeOf(key) < leastBits),
      words: saying(
        (key) =>
          `This RSA public key has ${sizeWords(key)}; ${String(leastBits)} is the least that is safe. ` +
          'If it is the sample of a tutorial, never use it: its private key is public. ' +
          `Otherwise make a pair of ${String(leastBits)} bits or more and paste its public key.`,
      ),
      source: 'rfc-7518',
    },
    {
      reason: 'modulus-even',
      verdict: 'stop',
      when: ofKey(({ modulus }) => isEven(modulus)),
      words: `The modulus of this RSA key is an even number, which no real key has: it was changed on the way. ${copyAgain}`,
      source: 'fips-186-5',
    },
    {
      reason: 'exponent-unusable',
      verdict: 'stop',
      when: ofKey((key) => isEven(key.exponent) || exponentOf(key) < 3),
      words: saying(
        (key) =>
          `This RSA key has ${exponentWords(key)}, with which signatures protect nothing. ` +
          `An exponent is odd and at least 3, nearly always 65537. ${copyAgain}`,
      ),
      source: 'fips-186-5',
    },
    {
      reason: 'exponent-unusual',
      verdict: 'warn',
      when: ofKey((key) => exponentOf(key) !== usualExponent),
      words: saying(
        (key) =>
          `${describeKey(key)}, with ${exponentWords(key)}. Nearly all keys have 65537, and whether ` +
          `${destination} takes another is not documented. Compare it with ${takeFrom}.`,
      ),
      source: 'fips-186-5',
    },
    {
      reason: 'key-large',
      verdict: 'warn',
      when: ofKey((key) => sizeOf(key) > mostBits),
      words: saying(
        (key) =>
          `${describeKey(key)}. That is more than ${String(mostBits)}, and whether ${destination} takes so large a key ` +
          'is not documented. Keys of 2048 to 4096 bits are usual.',
      ),
      source,
    },
    {
      reason: 'size-unusual',
      verdict: 'warn',
      when: ofKey((key) => sizeOf(key) % sizeStep !== 0),
      words: saying(
        (key) =>
          `${describeKey(key)}. Keys are made with 2048, 3072 or 4096 bits, so a part of this one may be missing. ` +
          `Compare it with ${takeFrom}.`,
      ),
      source: 'derived-key-shapes',
    },
    {
      reason: 'certificate-extracted',
      verdict: 'warn',
      when: ofForm('certificate'),
      words: saying((key) => `${describeKey(key)}, taken out of a certificate. ${compare}`),
      source,
    },
    {
      reason: 'openssh-converted',
      verdict: 'warn',
      when: ofForm('openssh', 'rfc4716'),
      words: saying(
        (key) =>
          `${describeKey(key)}, converted from an SSH key. SSH keys are made for logging in to servers. ${compare}`,
      ),
      source,
    },
  ];
}

function ofKey(claim: (key: RsaPublicKey) => boolean): (seen: KeySeen) => boolean {
  return ({ key }) => key !== undefined && claim(key);
}

function ofForm(...forms: readonly PublicForm[]): (seen: KeySeen) => boolean {
  return ({ reading }) => reading.kind === 'public' && forms.includes(reading.form);
}

function saying(words: (key: RsaPublicKey) => string): (seen: KeySeen) => string {
  return ({ key }) => (key ? words(key) : '');
}

function exponentWords(key: RsaPublicKey): string {
  const exponent = exponentOf(key);
  return Number.isFinite(exponent)
    ? `the exponent ${String(exponent)}`
    : `an exponent of ${String(key.exponent.length)} bytes`;
}
