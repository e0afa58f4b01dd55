import { enumerate } from '../../domain/text/locale';
import { noKeyMade } from '../workshop/not-loaded.en';
import { copyRefused } from '../../browser/copy.en';

/** What is said while a token is made. */
export const words = {
  loadFailed: noKeyMade,
  failed: (error: string) =>
    `This browser could not make a token (${error}). Keys need a page that was loaded over https.`,
  making: 'Making an ephemeral key pair of 2048 bits.',
  made: (service: string, lifetime: string | undefined) =>
    `Made and signed: a token for ${service} ${lifetime === undefined ? 'without exp' : `with a lifetime of ${lifetime}`}.`,
  forgotten: 'The token is gone from this page. Copies of it work until it expires.',
  correct: {
    lifetime: 'Correct the lifetime first.',
    claims: (count: number) => (count === 1 ? 'Correct one claim first.' : 'Correct some claims first.'),
    payload: 'Correct the payload first, or empty it.',
  },
  examples: (claims: readonly string[]) => `This token contains an example for: ${enumerate(claims)}.`,
  encrypted: (characters: number) =>
    `${String(characters)} characters of base64, which only the service can decrypt`,
  mark: (isStop: boolean) => (isStop ? 'Stop' : 'Check'),
  copied: {
    token: 'the token',
    line: 'the public key, one line',
    pem: 'Copied the public key as PEM.',
    pemFailed: `${copyRefused} Copy the line by hand, between its BEGIN and END lines.`,
  },
  readAbove: 'The token is in the box at the top of the page.',
  signer: {
    activeKey: (key: string) => `The key pair in use: ${key}.`,
    ephemeral:
      'An ephemeral key pair of 2048 bits. Nobody can save its private key, and it is lost when you leave the page. Paste this key in a test console only.',
  },
  /** By reason: what the payload lacks. */
  payload: {
    'no-key-to-encrypt':
      'A payload needs the key that it is encrypted with. Paste IBM provided public key from the Security tab, or empty the payload.',
    'signing-key':
      'This public key belongs to the key pair that signs the token, and the service has no private key for it. Copy the other one: IBM provided public key on the Security tab.',
  },
} as const;
