import type { FieldCheck } from '../../../domain/fields/reading';
import { publicKeyRow } from '../../../domain/fields/public-key-finding';
import { secretFindings } from '../../../domain/fields/secret-findings';
import { textField } from '../../../domain/fields/read-field';
import { invisibleCharacters, quotesAround, surroundingSpace } from '../../../domain/fields/text-repairs';
import { discoveryAddress, matches } from '../../../domain/fields/text-shapes';
import { textRows } from '../../../domain/fields/words';
import { publicKeyField } from '../../../domain/keys/public-key-field';
import { knownKeyFindings, knownKeys } from '../../keys/known-keys';
import { words } from './checks.en';

const form = 'liveperson-authentication-newest';
const guide = 'liveperson-implementation-guide';
const derived = 'derived-conversational-cloud';
const repairs = [invisibleCharacters, surroundingSpace, quotesAround] as const;

const jwtPublicKey = publicKeyField({
  ...words.key,
  source: guide,
  extra: knownKeyFindings(knownKeys),
});

const jwksEndpoint = textField({
  repairs,
  grammar: /^https:\/\/[\w.-]{1,253}(?::\d{1,5})?(?:\/[\w.~/-]{0,1000})?$/i,
  findings: textRows([
    ...secretFindings(words.jwks.belongs),
    { reason: 'jwks-text', is: 'identity', when: matches(/^[[{]/) },
    publicKeyRow,
    { reason: 'jwks-discovery', is: 'identity', when: matches(discoveryAddress), source: derived },
    { reason: 'jwks-not-https', is: 'identity', when: matches(/^http:/i) },
    {
      reason: 'jwks-log-in',
      is: 'warning',
      when: matches(/\/(?:log-?in|sign-?in|admin|dashboard)(?:\/|$)/i),
      source: derived,
    },
  ]),
  words: words.jwks,
  source: guide,
});

const issuer = textField({
  repairs,
  grammar: /^https?:\/\/[\w.-]{1,253}(?::\d{1,5})?(?:\/[\w.~/-]{0,500})?$/i,
  findings: textRows([
    ...secretFindings(words.issuer.belongs),
    { reason: 'issuer-discovery', is: 'identity', when: matches(discoveryAddress), source: derived },
    {
      reason: 'issuer-key-set',
      is: 'identity',
      when: matches(/^https?:.*\/[\w.-]{0,99}jwks[\w.-]{0,99}$/i),
      belongsIn: 'jwksEndpoint',
      source: derived,
    },
    { reason: 'issuer-name', is: 'miss', when: matches(/^[\p{L}\d][\p{L}\d .-]{0,80}$/u) },
    { reason: 'issuer-slash', is: 'warning', when: ({ text }) => text.endsWith('/'), source: guide },
    { reason: 'issuer-capitals', is: 'warning', when: matches(/[A-Z]/) },
  ]),
  words: words.issuer,
  source: form,
});

export const checks = { jwtPublicKey, jwksEndpoint, issuer } satisfies Record<string, FieldCheck>;
