import { holdsPrivateKey } from '../secret-findings';

/** Beyond this the middle of a text is not looked at letter by letter. */
const longestLook = 40_000;

/** Labels of private keys with everything but letters and digits taken out, so that no damage hides them. */
const labels: readonly RegExp[] = [
  /(?:BEGIN|END)[A-Z0-9]{0,24}PRIVATEKEY/,
  /ProcType4ENCRYPTED|DEKInfo[A-Z]/,
  /PuTTYUserKeyFile|PrivateLines\d|PrivateMAC|PrivateHash/,
  /privateExponent|prime1|exponent1|PrivateKey\d{3,5}bit/,
  // The version of a private key in a print of `openssl asn1parse`.
  /d1hl\dl1primINTEGER0[013]/,
];

/** A private member of a JSON Web Key, where the rest of it is missing. */
const member = /["'](?:d|k|p|q|dp|dq|qi)["']\s{0,9}:\s{0,9}["'][\w-]{16}/;

/** The middle of a private key without its first letters: PKCS#8 of RSA and of EC, and PKCS#1. */
const fragments = /IBADANBgkqhkiG9w0BAQEFAAS|AgEAMBMGByqGSM49|IBAAKCA[QgY]/;

const putty = /PuTTY-User-Key-File-\d/gi;

/** Whether the text names itself a private key, or holds the beginning of one, whatever it went through. */
export function namesPrivateKey(text: string): boolean {
  if (holdsPrivateKey(text) || member.test(text)) return true;
  const bare = text.slice(0, longestLook).replaceAll(/[^A-Za-z0-9]+/g, '');
  return labels.some((label) => label.test(bare));
}

/** The same, of what stands around public keys: the head of a PuTTY file alone is no secret. */
export function namesPrivateKeyBeside(text: string): boolean {
  return namesPrivateKey(/[\w+/]{30}/.test(text) ? text : text.replaceAll(putty, ''));
}

/** The same, of texts in which no public key was found. */
export function looksPrivate(text: string): boolean {
  return namesPrivateKey(text) || fragments.test(text) || fragments.test(text.replaceAll(/[^\w+/-]+/g, ''));
}
