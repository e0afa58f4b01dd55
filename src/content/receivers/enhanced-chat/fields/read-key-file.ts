import { fromBase64 } from '../../../../domain/text/base64';
import { endOf } from '../../../../domain/keys/certificate';
import { identifyDer } from '../../../../domain/keys/reading/identify';
import { rsaKey, type RsaPublicKey } from '../../../../domain/keys/rsa-key';
import { writeOneLine } from '../../../../domain/keys/write-key';

/** What a paste is to the box that takes one JSON Web Key. */
export type KeyFile =
  | { readonly kind: 'key'; readonly members: Readonly<Record<string, unknown>> }
  | { readonly kind: 'set' | 'list' | 'text' };

export function readKeyFile(text: string): KeyFile {
  const parsed = parse(text);
  if (Array.isArray(parsed)) return { kind: 'list' };
  if (typeof parsed !== 'object' || parsed === null) return { kind: 'text' };
  return 'keys' in parsed ? { kind: 'set' } : { kind: 'key', members: { ...parsed } };
}

/** Of the members that the vendor requires, those that are not there as texts; x5c is looked at by itself. */
export function missingIn(members: Readonly<Record<string, unknown>>): readonly string[] {
  return ['kty', 'kid', 'alg'].filter((name) => textIn(members, name) === '');
}

export function textIn(members: Readonly<Record<string, unknown>>, name: string): string {
  const value = members[name];
  return typeof value === 'string' ? value : '';
}

/** The first certificate as it is written; empty where there is no list with a text in it. */
export function certificateIn({ x5c }: Readonly<Record<string, unknown>>): string {
  const first: unknown = Array.isArray(x5c) ? x5c[0] : undefined;
  return typeof first === 'string' ? first : '';
}

/** The key in the certificate, where it can be read. */
export function certifiedKey(written: string): RsaPublicKey | undefined {
  const found = identifyDer(fromBase64(written) ?? new Uint8Array());
  return found.kind === 'public' && found.form === 'certificate' ? found.key : undefined;
}

/** Days until the certificate ends; `undefined` where its end cannot be read. */
export function daysLeft(written: string, now = Date.now()): number | undefined {
  const end = endOf(fromBase64(written) ?? new Uint8Array());
  return end && Math.floor((end.getTime() - now) / 86_400_000);
}

/** Whether n and e are another key than that of the certificate; `false` where one of them is not there. */
export function differs(members: Readonly<Record<string, unknown>>): boolean {
  const [modulus, exponent] = ['n', 'e'].map((name) => fromBase64(textIn(members, name)));
  const named = modulus && exponent && rsaKey(modulus, exponent);
  const certified = certifiedKey(certificateIn(members));
  return named !== undefined && certified !== undefined && writeOneLine(named) !== writeOneLine(certified);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
