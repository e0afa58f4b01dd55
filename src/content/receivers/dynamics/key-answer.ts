import { fromBase64 } from '../../../domain/text/base64';
import { readKey } from '../../../domain/keys/read-key';

/** One entry of the array that the address may answer with. */
interface Entry {
  readonly kid: unknown;
  readonly publicKey: unknown;
  readonly expiry: unknown;
}

/** The entries of an array; `undefined` where the text is none. */
export function entriesIn(text: string): readonly Entry[] | undefined {
  const list = parse(text);
  if (!Array.isArray(list) || list.length === 0) return undefined;
  return list.map((each: unknown) => {
    const members = new Map<string, unknown>(typeof each === 'object' && each ? Object.entries(each) : []);
    return { kid: members.get('kid'), publicKey: members.get('publicKey'), expiry: members.get('expiry') };
  });
}

export function isJson(text: string): boolean {
  return parse(text) !== undefined;
}

export function isWhole({ kid, publicKey, expiry }: Entry): boolean {
  return typeof kid === 'string' && kid !== '' && typeof publicKey === 'string' && typeof expiry === 'number';
}

/** Standard base64, with its padding, of a PEM text that is a public key: .NET takes no other. */
export function holdsKey({ publicKey }: Entry): boolean {
  const isStandard = typeof publicKey === 'string' && publicKey.length % 4 === 0 && !/[-_\s]/.test(publicKey);
  const bytes = isStandard ? fromBase64(publicKey) : undefined;
  return bytes !== undefined && isPem(new TextDecoder().decode(bytes));
}

export function isPem(text: string): boolean {
  return /^-----BEGIN PUBLIC KEY-----\s/.test(text) && readKey(text).kind === 'public';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
