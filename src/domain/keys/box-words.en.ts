import type { KeyWords } from './key-findings';
import { leastBits } from './number-findings';
import { describeKey } from './number-findings.en';
import type { KeyField } from './public-key-field';
import type { RsaPublicKey } from './rsa-key';

/** What to do about a paste, beside a box of a console that takes one RSA public key. */
export function boxWords({ destination, takeFrom, startsWith, compare }: KeyField) {
  const start = startsWith ?? 'MII';
  const copyIt = `Copy ${takeFrom}, ${startsWith === undefined ? 'one line that' : 'which'} starts with ${start}.`;
  const copyAgain = `Copy ${takeFrom} again, from the first character to the last.`;
  const compareWith = `Compare it with ${takeFrom}.`;
  const compareIt =
    compare ?? `This page cannot see whether the assistant signs with this key. ${compareWith}`;
  const keyItself = `${destination} takes the key itself. ${copyIt}`;
  const onlyRsa = `Only RSA keys are documented for ${destination}. ${copyIt}`;
  return {
    keys: {
      notRecognised: `This does not look like a public key. ${copyIt}`,
      privateKey: () => `${destination} takes the public key: copy ${takeFrom}, which starts with ${start}.`,
      otherwise: copyIt,
      advice: {
        token: `${destination} takes the key that tokens are checked with. ${copyIt}`,
        'several-keys': `${destination} takes one. Paste the one that the assistant signs with: ${takeFrom}.`,
        'encryption-key': `${destination} takes the key that signatures are checked with. ${copyIt}`,
        'rsa-pss-key': `Only RS256 is documented for ${destination}. ${copyIt}`,
        'ec-key': onlyRsa,
        'ed25519-key': onlyRsa,
        'dsa-key': onlyRsa,
        'other-key': onlyRsa,
        'key-cut-short': copyAgain,
        'key-start-missing': `It starts with ${start}. ${copyAgain}`,
        'key-damaged': copyAgain,
        'web-address': keyItself,
        fingerprint: keyItself,
        'too-small':
          'If it is the sample key of a tutorial, never use it: its private key is public. ' +
          `Otherwise make a pair of ${String(leastBits)} bits or more and paste its public key.`,
        'modulus-even': copyAgain,
        'exponent-unusable': copyAgain,
        'small-factor': copyAgain,
        'roca-shape':
          'Never use it: make a new pair with another device or program and paste its public key.',
        'primes-close': 'Never use it: make a new pair with another program and paste its public key.',
        'exponent-unusual': `Whether ${destination} takes another is not documented. ${compareWith}`,
        'key-large': `Whether ${destination} takes so large a key is not documented.`,
        'size-unusual': compareWith,
        'other-algorithm': compareIt,
        'kty-missing': compareIt,
        'ssh-certificate': compareIt,
        'private-members-blank': '',
      },
    } satisfies KeyWords,
    signingRequest: `This is a certificate request (PKCS#10), which goes to a certificate authority. ${copyIt}`,
    fromCertificate: (key: RsaPublicKey) => `${describeKey(key)}, taken from a certificate. ${compareIt}`,
    fromSsh: (key: RsaPublicKey) =>
      `${describeKey(key)}, converted from an SSH key. SSH keys are made for logging in to servers. ${compareIt}`,
    recognised: (key: RsaPublicKey) => `${describeKey(key)}.`,
  };
}
