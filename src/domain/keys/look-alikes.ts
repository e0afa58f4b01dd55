import type { Finding } from '../fields/reading';

/** Every look-alike of a key, in order; `source` is that of the place that reads it, where left out. */
export const lookAlikes = {
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
} as const satisfies Readonly<Record<string, Partial<Pick<Finding<never>, 'is' | 'source'>>>>;

/** What a paste may be instead of a key; a client secret is one by its label or its form. */
export type LookAlike = keyof typeof lookAlikes;
