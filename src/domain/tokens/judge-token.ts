import { readKey } from '../keys/read-key';
import type { Reading } from '../fields/reading';
import { checkKeys, type CheckedKey } from '../pair-check/check-keys';
import { examineToken } from './examine-token';
import { words } from './judge-token.en';
import { describeOther, unknownText, unreadText } from './other-tokens';
import { writeText } from './decode-part';
import { readToken } from './read-token';
import { saySignature, type SignatureMark } from '../pair-check/say-signature';
import { timeOf } from './times';
import type { SignedTokenReading } from './token-reading';
import type { TokenMark, TokenTarget } from './token-target';

/** Who will receive a token, when, and what its signature is checked with. */
export interface Circumstances {
  readonly target: TokenTarget;
  /** Seconds since 1970, UTC. */
  readonly now: number;
  /** Services that it could be meant for instead. */
  readonly others: readonly TokenTarget[];
  /** A public key, or several; left out where none was given. */
  readonly key?: string | undefined;
}

/** What the receiver will make of a paste, and why. */
export interface Judgement {
  readonly reading: Reading;
  readonly seen?: SeenToken;
}

/** A token in compact form, as far as it decodes. */
export interface SeenToken extends Omit<Circumstances, 'key'> {
  readonly token: SignedTokenReading;
  /** Stops first, then in reading order. */
  readonly marks: readonly TokenMark[];
  readonly checked: CheckedKey | undefined;
  readonly signature: SignatureMark;
}

/** `undefined` for nothing but white space. */
export async function judgeToken(
  pasted: string,
  { key = '', ...circumstances }: Circumstances,
): Promise<Judgement | undefined> {
  const token = readToken(pasted);
  if (token.kind === 'empty') return undefined;
  if (token.kind !== 'signed') {
    const [reason, row] =
      token.kind === 'text' ? ['not-recognised', unknownText] : [token.what, describeOther(token.what)];
    return { reading: { verdict: 'stop', reason, repairs: [], ...row } };
  }
  const checked = await checkKeys(token, readKey(key));
  const signature = saySignature(checked, circumstances.target, token);
  return foretell({ ...circumstances, token, checked, signature });
}

/** The same token at another time. */
export function judgeAgain(seen: SeenToken, now: number): Judgement {
  return foretell({ ...seen, now });
}

function foretell(known: Omit<SeenToken, 'marks'>): Judgement {
  const { token, target, now, others, signature } = known;
  // A name or value that a sentence quotes is the token's own text.
  const marks = examineToken(token, target, now, others).map((mark) => ({
    ...mark,
    words: writeText(mark.words),
  }));
  const beside = token.unread === undefined ? [] : [markOfUnread(token.unread)];
  const seen: SeenToken = { ...known, marks: [...marks, ...beside] };
  const doubts = inOrder(seen);
  const [first = signature] = doubts;
  const { verdict, reason, source } = first;
  return {
    seen,
    reading: {
      verdict,
      reason: verdict === 'ok' ? 'accepted' : reason,
      words: wordsOf(seen, first, doubts.length - 1),
      source,
      repairs: token.repairs,
      account: token.account,
      ...(verdict !== 'stop' && { value: token.compact }),
    },
  };
}

function markOfUnread(lines: string): TokenMark {
  return { verdict: 'warn', reason: 'unread', at: { part: 'token' }, ...unreadText(lines) };
}

/** Whoever checks a token looks at its form and signature before its claims. */
function inOrder({ marks, signature, checked }: SeenToken): readonly (TokenMark | SignatureMark)[] {
  const isStop = ({ verdict }: { readonly verdict: string }): boolean => verdict === 'stop';
  const ofForm = marks.filter((mark) => isStop(mark) && mark.at.part !== 'claims');
  const ofClaims = marks.filter((mark) => isStop(mark) && mark.at.part === 'claims');
  const doubts = marks.filter(({ verdict }) => verdict === 'warn');
  // What can be seen without a key is a mark already.
  const said =
    (checked?.check.outcome === 'broken' || checked?.check.outcome === 'unsigned') &&
    ofForm.some(({ at }) => at.part === 'signature');
  const ofSignature = isStop(signature) && !said ? [signature] : [];
  const unchecked = signature.verdict === 'warn' ? [signature] : [];
  return [...ofForm, ...ofSignature, ...ofClaims, ...doubts, ...unchecked];
}

function wordsOf(seen: SeenToken, first: TokenMark | SignatureMark, others: number): string {
  const { target, checked, signature, now } = seen;
  const expires = timeOf(seen, 'exp');
  const more = others < 1 ? [] : [words.more(others)];
  if (first.verdict === 'stop') return [words.refused(target.name, first.words), ...more].join(' ');
  const meets = words.meets({
    service: target.name,
    expires,
    now: expires === undefined ? now : expires - roughly(expires - now),
    isChecked: signature.verdict === 'ok' || signature.reason === 'signature-by-trial',
  });
  if (first.verdict === 'ok') return `${meets} ${words.fits(checked?.among !== undefined)}`;
  return [meets, first.words, ...more].join(' ');
}

/** Whole minutes, or ten seconds where minutes are few: a sentence that is not out of date when it is read. */
function roughly(seconds: number): number {
  const step = seconds >= 120 ? 60 : seconds >= 10 ? 10 : 1;
  return Math.floor(seconds / step) * step;
}
