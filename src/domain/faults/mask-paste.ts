import { showsAccessToken } from '../fields/client-secrets';
import { farSecrets, holdsClientSecret, holdsPrivateKey, holdsToken } from '../fields/secret-findings';
import { kinds } from './mask-paste.en';

export interface Masked {
  readonly text: string;
  /** What was removed, in words. */
  readonly taken: readonly string[];
  /** Whether the end was left out: the paste is longer than anybody searches with. */
  readonly isCut: boolean;
}

/** Characters. */
const longest = 20_000;

const ofTokens = [
  { kind: kinds.key, pattern: /-----BEGIN [^-]{1,60}-----[^]*?(?:-----END [^-]{1,60}-----|$)/g, by: '[key]' },
  { kind: kinds.token, pattern: /(?<![\w-])e[wy][\w-]{8,}(?:\.[\w-]*)*/g, by: '[token]' },
] as const;
/** An address is somebody’s, and a long text without a space is a key, a token or an id. */
const ofOthers = [
  { kind: kinds.email, pattern: /[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g, by: '[e-mail]' },
  { kind: kinds.long, pattern: /[\w+/=.~!-]{40,}/g, by: '[long text]' },
] as const;

/** The paste without what it may not show: without the parts that are secret, else the lines, else without all. */
export function maskPaste(pasted: string): Masked {
  const isCut = pasted.length > longest;
  const whole = pasted.slice(0, longest);
  const far = isCut ? farSecrets(pasted, longest) : '';
  if (holdsPrivateKey(whole) || holdsPrivateKey(far)) return { text: '', taken: [kinds.privateKey], isCut };
  const taken: string[] = [];
  const mask = (text: string, parts: typeof ofTokens | typeof ofOthers): string =>
    parts.reduce((before, { kind, pattern, by }) => {
      const after = before.replaceAll(pattern, (found) => (isPlain(found) ? found : by));
      if (after !== before) taken.push(kind);
      return after;
    }, text);
  const withoutTokens = mask(whole, ofTokens);
  // Before addresses go: some secrets are shown by the address in front of them.
  const lines = withoutTokens.split('\n').map((line) => (holdsSecret(line) ? '[secret]' : line));
  const withoutLines = lines.join('\n');
  const isSpread = holdsSecret(withoutLines) || (holdsToken(whole) && piece.test(withoutLines));
  if (isSpread || holdsSecret(far)) return { text: '', taken: [kinds.secret], isCut };
  if (withoutLines !== withoutTokens) taken.push(kinds.secret);
  return { text: mask(withoutLines, ofOthers), taken, isCut };
}

export function tookPrivateKey({ taken }: Masked): boolean {
  return taken.includes(kinds.privateKey);
}

/** What may be left of a token that was broken into lines or otherwise: digits, capitals and small letters in one. */
const piece = /(?<![\w-])(?=[\w-]{0,80}\d)(?=[\w-]{0,80}[A-Z])(?=[\w-]{0,80}[a-z])[\w-]{6}/;

/** Hosts, paths and words have neither digits nor capitals, and a search may need them. */
function isPlain(found: string): boolean {
  return /^[a-z._/-]+$/.test(found);
}

function holdsSecret(text: string): boolean {
  return holdsToken(text) || holdsClientSecret(text) || showsAccessToken(text);
}
