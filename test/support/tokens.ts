import { constants, createHmac, sign, type KeyObject } from 'node:crypto';
import { readToken } from '../../src/domain/tokens/read-token';
import type { SignedTokenReading } from '../../src/domain/tokens/token-reading';

/** How Node signs each algorithm of RFC 7518, sections 3.2, 3.3 and 3.5; the keys are throw-away. */
const signers: Readonly<Record<string, (text: Buffer, key: KeyObject) => Buffer>> = {
  RS1: (text, key) => sign('sha1', text, key),
  RS256: (text, key) => sign('sha256', text, key),
  RS384: (text, key) => sign('sha384', text, key),
  RS512: (text, key) => sign('sha512', text, key),
  PS256: (text, key) => sign('sha256', text, pss(key, 32)),
  PS384: (text, key) => sign('sha384', text, pss(key, 48)),
  PS512: (text, key) => sign('sha512', text, pss(key, 64)),
  ES256: (text, key) => sign('sha256', text, { key, dsaEncoding: 'ieee-p1363' }),
};

export interface TokenAsked {
  /** What signs; the header says the same unless it is given another. */
  readonly algorithm: string;
  readonly key: KeyObject;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly claims?: Readonly<Record<string, unknown>>;
}

/** A token in compact form, made by Node. */
export function makeToken({
  algorithm,
  key,
  header = {},
  claims = { sub: 'visitor-1' },
}: TokenAsked): string {
  return signText(signedPart({ alg: algorithm, typ: 'JWT', ...header }, claims), algorithm, key);
}

/** Signs the first two parts, whatever they are. */
export function signText(signed: string, algorithm: string, key: KeyObject): string {
  const signer = signers[algorithm];
  if (!signer) throw new Error(`test: tokens.ts does not sign with ${algorithm}.`);
  return `${signed}.${signer(Buffer.from(signed), key).toString('base64url')}`;
}

/** A token whose signature is the code of a shared secret. */
export function makeHmacToken(algorithm: 'HS256' | 'HS384' | 'HS512', secret: string | Buffer): string {
  const signed = signedPart({ alg: algorithm, typ: 'JWT' }, { sub: 'visitor-1' });
  const code = createHmac(algorithm.replace('HS', 'sha'), secret).update(signed);
  return `${signed}.${code.digest('base64url')}`;
}

export function signedPart(header: object, claims: object): string {
  return [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
}

/** The reading of a token that is one. */
export function readSigned(compact: string): SignedTokenReading {
  const reading = readToken(compact);
  if (reading.kind !== 'signed') throw new Error(`test: readToken calls this ${reading.kind}.`);
  return reading;
}

function pss(key: KeyObject, saltLength: number) {
  return { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength };
}
