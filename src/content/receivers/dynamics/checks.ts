import type { FieldCheck } from '../../../domain/fields/reading';
import { publicKeyRow } from '../../../domain/fields/public-key-finding';
import { secretFindings } from '../../../domain/fields/secret-findings';
import { textField } from '../../../domain/fields/read-field';
import { invisibleCharacters, quotesAround, surroundingSpace } from '../../../domain/fields/text-repairs';
import { discoveryAddress, matches, webAddress } from '../../../domain/fields/text-shapes';
import { textRows } from '../../../domain/fields/words';
import { words } from './checks.en';
import { entriesIn, holdsKey, isJson, isPem, isWhole } from './key-answer';

const source = 'dynamics-settings';
const derived = 'derived-dynamics';
const repairs = [invisibleCharacters, surroundingSpace] as const;
/** Seconds: 1 January 2026, before which no key of a reader of this page ends, and the year 2200. */
const [soonest, latest] = [1_767_225_600, 7_258_118_400];

const some = (text: string, isSo: (entry: NonNullable<ReturnType<typeof entriesIn>>[number]) => boolean) =>
  entriesIn(text)?.some(isSo) ?? false;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What Public key URL answers. */
const keyAnswer = textField({
  repairs,
  grammar: (text) =>
    isPem(text) || (entriesIn(text)?.every((each) => isWhole(each) && holdsKey(each)) ?? false),
  findings: textRows([
    ...secretFindings(words.answer.belongs),
    { reason: 'answer-jwks', is: 'identity', when: matches(/^\{[^]{0,200}"keys"|^\{[^]{0,400}"kty"/) },
    { reason: 'answer-page', is: 'identity', when: matches(/^<(?:!doctype|html|\?xml)/i), source: derived },
    { reason: 'answer-address', is: 'identity', when: matches(webAddress) },
    {
      reason: 'answer-sample',
      is: 'identity',
      when: ({ text }) => text.startsWith('[') && text.includes('qWO4EaKT1xRO7JC'),
      source: derived,
    },
    { reason: 'array-broken', is: 'miss', when: ({ text }) => text.startsWith('[') && !isJson(text) },
    { reason: 'array-member', is: 'miss', when: ({ text }) => some(text, (each) => !isWhole(each)) },
    {
      reason: 'array-bare-key',
      is: 'miss',
      when: ({ text }) => some(text, ({ publicKey }) => textOf(publicKey).startsWith('MII')),
      source: derived,
    },
    {
      reason: 'array-plain-pem',
      is: 'miss',
      when: ({ text }) => some(text, ({ publicKey }) => textOf(publicKey).startsWith('-----BEGIN')),
    },
    { reason: 'array-other-key', is: 'miss', when: ({ text }) => some(text, (each) => !holdsKey(each)) },
    {
      reason: 'array-kid-twice',
      is: 'identity',
      when: ({ text }) => {
        const kids = entriesIn(text)?.map(({ kid }) => kid) ?? [];
        return kids.every((kid) => typeof kid === 'string') && new Set(kids).size < kids.length;
      },
    },
    {
      reason: 'array-expiry-past',
      is: 'warning',
      when: ({ text }) => some(text, ({ expiry }) => Number(expiry) < soonest || Number(expiry) > latest),
      source: derived,
    },
  ]),
  words: { ...words.answer, recognised: (text) => words.answer.recognised(text.startsWith('[')) },
  source,
});

const publicKeyUrl = textField({
  repairs: [...repairs, quotesAround],
  grammar: /^https?:\/\/[\w.:-]{1,260}(?:[/?#][\w./?#&=%~+,;:@!$'()*-]{0,2000})?$/i,
  findings: textRows([
    ...secretFindings(words.address.belongs),
    publicKeyRow,
    { reason: 'address-of-discovery', is: 'identity', when: matches(discoveryAddress), source: derived },
    {
      reason: 'address-of-private',
      is: 'identity',
      when: ({ text }) => webAddress.test(text) && /private|\.(?:pfx|p12|key)(?:[?#]|$)/i.test(text),
      source: derived,
    },
    {
      reason: 'address-of-jwks',
      is: 'warning',
      when: matches(/\/jwks(?:\.json)?(?:[?#]|$)|\/keys\.json(?:[?#]|$)/i),
    },
    { reason: 'address-of-token', is: 'warning', when: matches(/\/token\/?(?:[?#]|$)/i), source: derived },
    {
      reason: 'address-not-public',
      is: 'warning',
      when: matches(
        /^https?:\/\/(?:localhost|127\.|10\.|192\.168\.|[\w-]+(?:[:/]|$)|[\w.-]+\.(?:local|internal|corp|lan)(?:[:/]|$))/i,
      ),
      source: derived,
    },
    { reason: 'address-not-https', is: 'warning', when: matches(/^http:/i) },
    {
      reason: 'address-one-time',
      is: 'warning',
      when: matches(/[?&](?:sig|signature|x-amz-signature|expires)=/i),
      source: derived,
    },
  ]),
  words: words.address,
  source,
});

const clientFunction = textField({
  repairs: [...repairs, quotesAround],
  grammar: /^[A-Za-z_$][\w$]{0,99}(?:\.[A-Za-z_$][\w$]{0,99}){0,9}$/,
  findings: textRows([
    ...secretFindings(words.name.belongs),
    { reason: 'function-address', is: 'identity', when: matches(webAddress) },
    { reason: 'function-called', is: 'miss', when: matches(/^[\w$.]{1,200}\(\);?$/) },
    { reason: 'function-code', is: 'identity', when: matches(/=>|\bfunction\b|[{;]/) },
    {
      reason: 'function-of-window',
      is: 'warning',
      when: ({ text }) => text.startsWith('window.'),
      source: derived,
    },
    {
      reason: 'function-of-portal',
      is: 'warning',
      when: ({ text }) => text === 'auth.getAuthenticationToken',
    },
  ]),
  words: words.name,
  source,
});

export const checks = { keyAnswer, publicKeyUrl, clientFunction } satisfies Record<string, FieldCheck>;
