import { capital } from '../text/wording';
import { members, notes } from './describe-members.en';
import { bitsOfBlock, countBlocks } from './payload-findings';
import { fromMilliseconds } from './times';
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

/** Keys of `content/sources.ts`: RFC 7515, 7516, 7518 and 7797, RFC 7519 and OpenID Connect Core. */
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
  },
  claims: {
    iss: 'rfc-7519-4-1-1',
    sub: 'rfc-7519-4-1-2',
    aud: 'rfc-7519-4-1-3',
    exp: 'rfc-7519-4-1-4',
    nbf: 'rfc-7519-4-1-5',
    iat: 'rfc-7519-4-1-6',
    jti: 'rfc-7519-4-1-7',
    name: 'oidc-standard-claims',
    given_name: 'oidc-standard-claims',
    family_name: 'oidc-standard-claims',
    middle_name: 'oidc-standard-claims',
    nickname: 'oidc-standard-claims',
    preferred_username: 'oidc-standard-claims',
    profile: 'oidc-standard-claims',
    picture: 'oidc-standard-claims',
    website: 'oidc-standard-claims',
    email: 'oidc-standard-claims',
    email_verified: 'oidc-standard-claims',
    gender: 'oidc-standard-claims',
    birthdate: 'oidc-standard-claims',
    zoneinfo: 'oidc-standard-claims',
    locale: 'oidc-standard-claims',
    phone_number: 'oidc-standard-claims',
    phone_number_verified: 'oidc-standard-claims',
    address: 'oidc-standard-claims',
    updated_at: 'oidc-standard-claims',
    nonce: 'oidc-id-token',
    auth_time: 'oidc-id-token',
    acr: 'oidc-id-token',
    amr: 'oidc-id-token',
    azp: 'oidc-id-token',
  },
} as const satisfies { [Part in keyof typeof members]: Record<keyof (typeof members)[Part], string> };

const meanings = {
  header: new Map(Object.entries(members.header)),
  claims: new Map(Object.entries(members.claims)),
} as const;
const sources = {
  header: new Map(Object.entries(sourcesOf.header)),
  claims: new Map(Object.entries(sourcesOf.claims)),
} as const;

/** The words of the service come first, then those of the standards. `undefined` for a name that neither knows. */
export function describeMember(
  part: 'header' | 'claims',
  name: string,
  target?: TokenTarget,
): MemberMeaning | undefined {
  const known = meanings[part].get(name);
  const source = sources[part].get(name);
  const rule = part === 'claims' ? target?.claims.find((claim) => claim.name === name) : undefined;
  if (rule) return { title: known?.title ?? ownTitle(name), meaning: rule.meaning, source: rule.source };
  return known && source !== undefined ? { ...known, source } : undefined;
}

/** "external_id" as words: "External id". */
function ownTitle(name: string): string {
  return capital(name.replaceAll('_', ' '));
}

/** NumericDate, RFC 7519 section 2, and the two of OpenID Connect Core that are written alike. */
const times = new Set(['exp', 'iat', 'nbf', 'auth_time', 'updated_at']);

/** Today's microseconds are above this. */
const mostMilliseconds = 100_000_000_000_000;

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
  if (typeof value !== 'number' || value < 0 || value > mostMilliseconds) return undefined;
  return value < fromMilliseconds ? notes.time(value, now) : notes.milliseconds(value / 1000);
}

function noteOfPayload(value: string): string {
  const bytes = (value.length / 4) * 3 - (/=*$/.exec(value.slice(-2))?.[0].length ?? 0);
  const bits = bitsOfBlock.get(bytes);
  const blocks = countBlocks(bytes);
  const isBlocks = bits !== undefined || blocks !== undefined;
  return notes.payload(value.length, isBlocks ? { bytes, bits, blocks } : undefined);
}
