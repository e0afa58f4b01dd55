import type { Verdict } from '../fields/reading';
import type { Member, SignedTokenReading } from './token-reading';

/**
 * The service that receives a token, and its rules. Declared once for each service, in the folder that speaks
 * of it; the checks, the form that makes a token and the words about claims come from here.
 */
export interface TokenTarget {
  readonly id: string;
  /** As it reads after "for": "LiveEngage", "the web chat". */
  readonly name: string;
  /** Who makes such tokens, in one sentence, where it is not the reader's own server. */
  readonly madeBy?: string;
  /** Algorithms that the service takes. HS256 means a shared secret, which is never asked for here. */
  readonly algorithms: readonly string[];
  /** What another algorithm means: refused (`stop`), or not documented (`warn`, where left out). */
  readonly otherAlgorithms?: 'warn' | 'stop';
  /** Members by which a token for this service is known among others. */
  readonly marks?: readonly ClaimMark[];
  readonly claims: readonly ClaimRule[];
  readonly life: LifeRule;
  /** Rows of this service alone, tried after those that hold for every token. */
  readonly findings: readonly TokenFinding[];
  /** What happens here when a token expires, where it differs from the web chat. */
  readonly renewal?: { readonly words: string; readonly source: string };
  /** Key of `content/sources.ts`. */
  readonly source: string;
}

/** A claim that tokens for other services seldom carry, and the shape of its text where the name does not tell. */
export interface ClaimMark {
  readonly name: string;
  /** Left out: the claims. */
  readonly part?: 'header' | 'claims';
  /** A weak mark, which a remark names: it counts only in a token that has no other claims than these. */
  readonly amid?: readonly string[];
  readonly shape?: RegExp;
  /** A claim with which the token is another service's: it must not be there. */
  readonly without?: string;
}

export interface ClaimRule {
  readonly name: string;
  readonly need: 'required' | 'optional' | 'ignored';
  /** What a missing one means where it is required: `stop` where left out. */
  readonly missing?: 'warn' | 'stop';
  /** What it means to this service, in one sentence. */
  readonly meaning: string;
  readonly source: string;
  /** For the form that makes a token: the label's hint and a made-up value. Left out: not asked for. */
  readonly example?: string;
  /** The example is JSON, and travels as text. */
  readonly isText?: true;
}

/** All in seconds. */
export interface LifeRule {
  /** What the form that makes a token offers first. */
  readonly usual: number;
  /** Shorter is a remark. */
  readonly shortest: number;
  /** Longer warns, or stops where the service documents a limit. */
  readonly longest: number;
  readonly verdictBeyond: 'warn' | 'stop';
  /** How far the clocks may differ; 0 where it is not documented. */
  readonly skew: number;
  readonly source: string;
}

/** What one row sees. */
export interface TokenSeen {
  readonly token: SignedTokenReading;
  readonly target: TokenTarget;
  /** Seconds since 1970, UTC. */
  readonly now: number;
  /** The last of its name, as most readers take it. */
  readonly header: (name: string) => Member | undefined;
  readonly claim: (name: string) => Member | undefined;
}

/** Something to say of a token. Unlike the rows of a field, every row that matches speaks. */
export interface TokenFinding {
  readonly reason: string;
  /** `ok`: a remark, which never changes the verdict. */
  readonly verdict: Verdict;
  /** Beside which part, and beside which member of it, it is said. */
  readonly at: Spot | ((seen: TokenSeen) => Spot);
  readonly when: (seen: TokenSeen) => boolean;
  readonly words: string | ((seen: TokenSeen) => string);
  readonly source: string;
}

export interface Spot {
  readonly part: 'token' | 'header' | 'claims' | 'signature';
  readonly member?: string;
}

/** A finding that matched, with its words made. */
export interface TokenMark {
  readonly reason: string;
  readonly verdict: Verdict;
  readonly at: Spot;
  readonly words: string;
  readonly source: string;
}
