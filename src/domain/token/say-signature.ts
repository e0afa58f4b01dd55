import type { Verdict } from '../fields/reading';
import { spellings } from './signature-spelling';
import type { TokenTarget } from './token-target';
import type { SignatureCheck } from './verify-token';

/** What there is to say of who signed a token. Only `ok` is a signature that holds. */
export interface SignatureMark {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly words: string;
  readonly source: string;
}

/** `check`: left out where no key was given. */
export function saySignature(check: SignatureCheck | undefined, target: TokenTarget): SignatureMark {
  const usesSecret = !target.algorithms.includes('RS256');
  if (usesSecret && check?.outcome !== 'hmac-of-public-key') return sharedSecret;
  if (!check) return notGiven;
  switch (check.outcome) {
    case 'verifies':
      return {
        verdict: 'ok',
        reason: 'signature-verifies',
        words: 'The signature verifies as RS256 with this key.',
        source: 'rfc-7518',
      };
    case 'other-algorithm':
      return stop(
        'other-algorithm',
        `This key signed it, with ${check.algorithm} instead of RS256. Set the algorithm to RS256 where the token is signed.`,
        'rfc-8725-3-1',
      );
    case 'changed':
      return stop(
        'changed-after-signing',
        `This key signed another text (${check.algorithm}): the token was shortened, wrapped or edited since. Take it again from where it is made.`,
      );
    case 'other-label':
      return stop(
        'other-label',
        'This key signed it as RS256, but its header says something else, so readers refuse it. Set alg to RS256 before it is signed.',
        'rfc-7515-4-1-1',
      );
    case 'other-text':
      return stop('signed-other-text', `This key signed ${check.text}.`, 'rfc-7515-5-2');
    case 'other-spelling':
      return stop(
        'other-spelling',
        `${check.isOfKey ? 'The right key signed it. ' : ''}${spellings[check.spelling]}`,
        'rfc-7515-2',
      );
    case 'hmac-of-public-key':
      return stop(
        'hmac-of-public-key',
        `This is no RSA signature. It is the ${check.algorithm} code made with ${check.spelling} as the secret, and whoever has the public key can make one. Sign with RS256 and the private key.`,
        'rfc-8725-2-1',
      );
    case 'not-rsa':
      return stop(
        'not-rsa',
        `The signature has ${String(check.bytes)} bytes, as the code of a shared secret or the signature of an elliptic curve. An RSA key makes 256 bytes or more.`,
      );
    case 'other-size':
      return stop(
        'other-size',
        `A key of ${String(check.bits)} bits signed it, and this one has another size: it is not the signer’s.`,
      );
    case 'odd-length':
      return stop(
        'odd-length',
        `The signature has ${String(check.bytes)} bytes, and this key makes ${String(check.expected)}. Copy the token again, to its last character.`,
      );
    case 'wrong-key':
      return stop(
        'wrong-key',
        'This key does not belong to whoever signed the token, or the token was changed beyond recognition. Compare the key with the public half of the one on your server.',
      );
    case 'unsigned':
      return stop('unsigned', 'There is no signature to check: nobody signed this token.', 'rfc-8725-3-2');
    case 'broken':
      return stop(
        'signature-broken',
        'The signature does not decode, so no key can check it.',
        'rfc-7515-5-2',
      );
    case 'key-refused':
      return stop('key-refused', 'Nothing is checked with this key: its own box says why.', 'rfc-7518');
    case 'not-checked':
      return {
        verdict: 'warn',
        reason: 'signature-not-checkable',
        words:
          'The signature is not checked: this browser does not offer it here. It does so on pages with https only.',
        source: 'rfc-7515-5-2',
      };
  }
}

const notGiven: SignatureMark = {
  verdict: 'warn',
  reason: 'signature-not-checked',
  words: 'The signature is not checked: nothing here says who signed it. Give the signer’s public key below.',
  source: 'rfc-7515-5-2',
};

const sharedSecret: SignatureMark = {
  verdict: 'warn',
  reason: 'signature-shared-secret',
  words:
    'The signature is not checked: it takes the secret that both sides share, and this page never asks for that.',
  source: 'rfc-7518-3-1',
};

function stop(reason: string, words: string, source = 'rfc-7518'): SignatureMark {
  return { verdict: 'stop', reason, words, source };
}
