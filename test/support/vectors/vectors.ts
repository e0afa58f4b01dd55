import keys from './rfc-keys.json';
import rfc7515 from './rfc7515.json';
import rfc7519 from './rfc7519.json';
import rfc7520 from './rfc7520.json';
import rfc7797 from './rfc7797.json';
import others from './wycheproof-jws-other.json';
import rsa from './wycheproof-jws-rsa.json';

/** A text that a standard or another project prints, by a name of its own. */
interface Vector {
  readonly name: string;
  readonly text: string;
  /** Of a token: the public key that its signature is checked with. */
  readonly key?: string;
}

export const keyVectors: readonly Vector[] = keys.map(({ rfc, section, title, text }) => ({
  name: `vector ${rfc}, ${section}: ${title}`,
  text,
}));

export const tokenVectors: readonly Vector[] = [
  ...rfc7515.tokens.map(({ section, compact }) => ({ name: `vector RFC 7515, ${section}`, text: compact })),
  ...[rfc7515.general, rfc7515.flattened].map(({ section, json }) => ({
    name: `vector RFC 7515, ${section}`,
    text: JSON.stringify(json),
  })),
  ...Object.entries(rfc7519).map(([section, text]) => ({
    name: `vector RFC 7519, ${section}`,
    text: asText(text),
  })),
  ...rfc7520.signatures.flatMap(({ section, output, key }) =>
    Object.entries<unknown>(output).map(([form, given]) => ({
      name: `vector RFC 7520, ${section}, ${form}`,
      text: asText(given),
      ...(form === 'compact' && key?.kty === 'RSA' && { key: JSON.stringify(key) }),
    })),
  ),
  { name: 'vector RFC 7520, nested', text: rfc7520.nested.compact },
  { name: 'vector RFC 7797, detached', text: rfc7797.detached },
  { name: 'vector RFC 7797, flattened', text: JSON.stringify(rfc7797.flattened) },
  ...rsa.groups.flatMap(({ key, tests }) =>
    tests.map(({ tcId, jws }) => ({
      name: `vector Wycheproof ${String(tcId)}`,
      text: asText(jws),
      key: JSON.stringify(key),
    })),
  ),
  ...others.groups.flatMap(({ tests }) =>
    tests.map(({ tcId, jws }) => ({ name: `vector Wycheproof ${String(tcId)}`, text: asText(jws) })),
  ),
];

function asText(given: unknown): string {
  return typeof given === 'string' ? given : JSON.stringify(given);
}
