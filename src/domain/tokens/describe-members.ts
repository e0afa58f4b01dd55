import { capital } from '../text/wording';
import { members, notes } from './describe-members.en';
import { bitsOfBlock, countBlocks } from './payload-findings';
import { fromMicroseconds, fromMilliseconds } from './times';
import type { Member } from './token-reading';
import type { TokenTarget } from './token-target';

/** What a header parameter or a claim is, for somebody who has never heard of it. */
export interface MemberMeaning {
  /** Its name in words, such as "Expiration time". */
  readonly title: string;
  readonly meaning: string;
  /** Key of `content/sources.ts`. */
  readonly source: string;
}

/** Keys of `content/sources.ts`: RFC 7515, 7516, 7797 and 7519, and OpenID Connect Core, section 2. */
const sourcesOf = {
  header: {
    alg: 'rfc-7515-4-1-1',
    typ: 'rfc-7515-4-1-9',
    cty: 'rfc-7515-4-1-10',
    kid: 'rfc-7515-4-1-4',
    jku: 'rfc-7515-4-1-2',
    jwk: 'rfc-7515-4-1-3',
    x5u: 'rfc-7515-4-1-5',
    x5c: 'rfc-7515-4-1-6',
    x5t: 'rfc-7515-4-1-7',
    'x5t#S256': 'rfc-7515-4-1-8',
    crit: 'rfc-7515-4-1-11',
    b64: 'rfc-7797-3',
    enc: 'rfc-7516-4',
    zip: 'rfc-7516-4',
  } satisfies Record<keyof typeof members.header, string>,
  claims: {
    iss: 'rfc-7519-4-1-1',
    sub: 'rfc-7519-4-1-2',
    aud: 'rfc-7519-4-1-3',
    exp: 'rfc-7519-4-1-4',
    nbf: 'rfc-7519-4-1-5',
    iat: 'rfc-7519-4-1-6',
    jti: 'rfc-7519-4-1-7',
    nonce: 'oidc-id-token',
    auth_time: 'oidc-id-token',
    acr: 'oidc-id-token',
    amr: 'oidc-id-token',
    azp: 'oidc-id-token',
  } satisfies Partial<Record<keyof typeof members.claims, string>>,
} as const;
/** OpenID Connect Core, section 5.1: where all other claims that are described come from. */
const otherClaims = 'oidc-standard-claims';

const meaningsOf = (part: keyof typeof members): ReadonlyMap<string, MemberMeaning> => {
  const sources = new Map(Object.entries(sourcesOf[part]));
  return new Map(
    Object.entries(members[part]).map(([name, said]) => [
      name,
      { ...said, source: sources.get(name) ?? otherClaims },
    ]),
  );
};
const meanings = { header: meaningsOf('header'), claims: meaningsOf('claims') } as const;

/** The words of the service come first, then those of the standards. `undefined` for a name that neither knows. */
export function describeMember(
  part: 'header' | 'claims',
  name: string,
  target?: TokenTarget,
): MemberMeaning | undefined {
  const known = meanings[part].get(name);
  const rule = part === 'claims' ? target?.claims.find((claim) => claim.name === name) : undefined;
  if (!rule) return known;
  // "external_id" as words: "External id".
  const title = known?.title ?? capital(name.replaceAll('_', ' '));
  return { title, meaning: rule.meaning, source: rule.source };
}

/** NumericDate, RFC 7519 section 2, and the two of OpenID Connect Core that are written alike. */
const times = new Set(['exp', 'iat', 'nbf', 'auth_time', 'updated_at']);

/** What a value means that its figures do not show: a moment, a length. `now` in seconds. */
export function noteOf({ name, value }: Pick<Member, 'name' | 'value'>, now: number): string | undefined {
  if (times.has(name)) return noteOfTime(value, now);
  return name === 'user_payload' && typeof value === 'string' ? noteOfPayload(value) : undefined;
}

function noteOfTime(value: Member['value'], now: number): string | undefined {
  if (typeof value === 'string' && /^\d{1,15}$/.test(value)) {
    const asNumber = noteOfTime(Number(value), now);
    return asNumber && notes.text(asNumber);
  }
  if (typeof value !== 'number' || value < 0 || value >= fromMicroseconds) return undefined;
  return value < fromMilliseconds ? notes.time(value, now) : notes.milliseconds(value / 1000);
}

function noteOfPayload(value: string): string {
  const bytes = (value.length / 4) * 3 - (/=*$/.exec(value.slice(-2))?.[0].length ?? 0);
  const bits = bitsOfBlock.get(bytes);
  const blocks = countBlocks(bytes);
  const isBlocks = bits !== undefined || blocks !== undefined;
  return notes.payload(value.length, isBlocks ? { bytes, bits, blocks } : undefined);
}
