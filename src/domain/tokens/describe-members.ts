import { capital } from '../text/wording';
import { bitsOfBlock, countBlocks } from './payload-findings';
import { fromMilliseconds, sayDistance, sayTime } from './times';
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

type Row = readonly [title: string, meaning: string, source: string];

/** RFC 7515, 7516, 7518 and 7797. */
const header: ReadonlyMap<string, Row> = new Map<string, Row>([
  ['alg', ['Algorithm', 'How the token is signed.', 'rfc-7515-4-1-1']],
  ['typ', ['Type', 'The kind of token, nearly always JWT.', 'rfc-7515-4-1-9']],
  ['cty', ['Content type', 'The kind of what is signed; JWT where it is another token.', 'rfc-7515-4-1-10']],
  ['kid', ['Key id', 'Which key made the signature, as its owner names it.', 'rfc-7515-4-1-4']],
  [
    'jku',
    [
      'Address of keys',
      'Where a set of keys could be fetched. Nothing is fetched from here.',
      'rfc-7515-4-1-2',
    ],
  ],
  [
    'jwk',
    [
      'Key',
      'A public key that came along. It proves nothing: whoever forges a token can add one.',
      'rfc-7515-4-1-3',
    ],
  ],
  [
    'x5u',
    [
      'Address of a certificate',
      'Where a certificate could be fetched. Nothing is fetched from here.',
      'rfc-7515-4-1-5',
    ],
  ],
  ['x5c', ['Certificates', 'A chain of certificates that came along.', 'rfc-7515-4-1-6']],
  ['x5t', ['Fingerprint of a certificate', 'SHA-1 of the certificate of the key.', 'rfc-7515-4-1-7']],
  ['x5t#S256', ['Fingerprint of a certificate', 'SHA-256 of the certificate of the key.', 'rfc-7515-4-1-8']],
  [
    'crit',
    ['Critical', 'Extensions that a receiver has to understand, or refuse the token.', 'rfc-7515-4-1-11'],
  ],
  [
    'b64',
    [
      'Encoded claims',
      'Whether the claims are in base64url; false is for other uses than tokens.',
      'rfc-7797-3',
    ],
  ],
  ['enc', ['Content encryption', 'How the content of an encrypted token is encrypted.', 'rfc-7516-4']],
  ['zip', ['Compression', 'How the content of an encrypted token was compressed.', 'rfc-7516-4']],
]);

/** RFC 7519 and the common ones of OpenID Connect Core. */
const claims: ReadonlyMap<string, Row> = new Map<string, Row>([
  ['iss', ['Issuer', 'Who made the token.', 'rfc-7519-4-1-1']],
  ['sub', ['Subject', 'Who the token speaks of.', 'rfc-7519-4-1-2']],
  ['aud', ['Audience', 'Who the token is for. Others have to refuse it.', 'rfc-7519-4-1-3']],
  ['exp', ['Expiration time', 'From when on the token is refused, in seconds since 1970.', 'rfc-7519-4-1-4']],
  ['nbf', ['Not before', 'Until when the token is refused, in seconds since 1970.', 'rfc-7519-4-1-5']],
  ['iat', ['Issued at', 'When the token was made, in seconds since 1970.', 'rfc-7519-4-1-6']],
  ['jti', ['Token id', 'The id of this one token, so that it cannot be used twice.', 'rfc-7519-4-1-7']],
  ['name', ['Name', 'The full name of the person.', 'oidc-standard-claims']],
  ['given_name', ['First name', 'The first name or names of the person.', 'oidc-standard-claims']],
  ['family_name', ['Last name', 'The last name or names of the person.', 'oidc-standard-claims']],
  ['middle_name', ['Middle name', 'The middle name or names of the person.', 'oidc-standard-claims']],
  ['nickname', ['Nickname', 'A casual name of the person.', 'oidc-standard-claims']],
  [
    'preferred_username',
    [
      'User name',
      'The name by which the person wants to be called. It need not be unique.',
      'oidc-standard-claims',
    ],
  ],
  ['profile', ['Profile', 'The address of a page about the person.', 'oidc-standard-claims']],
  ['picture', ['Picture', 'The address of a picture of the person.', 'oidc-standard-claims']],
  ['website', ['Website', 'The address of the person’s own page.', 'oidc-standard-claims']],
  ['email', ['E-mail', 'The e-mail address of the person. It need not be unique.', 'oidc-standard-claims']],
  [
    'email_verified',
    [
      'E-mail verified',
      'Whether the issuer made sure that the address is the person’s.',
      'oidc-standard-claims',
    ],
  ],
  ['gender', ['Gender', 'The gender of the person, as text.', 'oidc-standard-claims']],
  ['birthdate', ['Birthday', 'The birthday of the person, as YYYY-MM-DD.', 'oidc-standard-claims']],
  ['zoneinfo', ['Time zone', 'The time zone of the person, such as Europe/Paris.', 'oidc-standard-claims']],
  ['locale', ['Language', 'The language of the person, such as en-GB.', 'oidc-standard-claims']],
  ['phone_number', ['Phone number', 'The phone number of the person.', 'oidc-standard-claims']],
  [
    'phone_number_verified',
    [
      'Phone number verified',
      'Whether the issuer made sure that the number is the person’s.',
      'oidc-standard-claims',
    ],
  ],
  ['address', ['Postal address', 'The postal address of the person, as an object.', 'oidc-standard-claims']],
  [
    'updated_at',
    ['Updated at', 'When the person’s details last changed, in seconds since 1970.', 'oidc-standard-claims'],
  ],
  ['nonce', ['Nonce', 'A text that ties the token to one request.', 'oidc-id-token']],
  ['auth_time', ['Signed in at', 'When the person signed in, in seconds since 1970.', 'oidc-id-token']],
  ['acr', ['Authentication class', 'How surely the person was recognised.', 'oidc-id-token']],
  [
    'amr',
    [
      'Authentication methods',
      'By what means the person was recognised, such as a password.',
      'oidc-id-token',
    ],
  ],
  ['azp', ['Authorised party', 'To whom the token was given.', 'oidc-id-token']],
]);

const tables = { header, claims } as const;

/** The words of the service come first, then those of the standards. `undefined` for a name that neither knows. */
export function describeMember(
  part: 'header' | 'claims',
  name: string,
  target?: TokenTarget,
): MemberMeaning | undefined {
  const [title, meaning, source] = tables[part].get(name) ?? [];
  const rule = part === 'claims' ? target?.claims.find((claim) => claim.name === name) : undefined;
  if (rule) return { title: title ?? ownTitle(name), meaning: rule.meaning, source: rule.source };
  return title === undefined || meaning === undefined || source === undefined
    ? undefined
    : { title, meaning, source };
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
    return asNumber && `Text. As a number: ${asNumber}`;
  }
  if (typeof value !== 'number' || value < 0 || value > mostMilliseconds) return undefined;
  if (value < fromMilliseconds) return `${sayTime(value)}, ${sayDistance(value, now)}`;
  return `As milliseconds: ${sayTime(value / 1000)}. Counted in seconds, as a token is, it lies thousands of years ahead.`;
}

function noteOfPayload(value: string): string {
  const characters = `${value.length.toLocaleString('en')} characters`;
  const unreadable =
    'It cannot be read here: whoever provides the key that it is encrypted with has the only key that opens it.';
  const bytes = (value.length / 4) * 3 - (/=*$/.exec(value.slice(-2))?.[0].length ?? 0);
  const blocks = blocksOf(bytes);
  if (blocks === undefined) return `${characters}. ${unreadable}`;
  return `${characters} of base64: ${String(bytes)} bytes, ${blocks}. ${unreadable}`;
}

function blocksOf(bytes: number): string | undefined {
  const bits = bitsOfBlock.get(bytes);
  const count = countBlocks(bytes);
  if (bits === undefined) {
    return count === undefined ? undefined : `${String(count)} blocks, if the key has 2048 bits`;
  }
  return `one block of a ${String(bits)}-bit key${count === 2 ? ', or two of a 2048-bit key' : ''}`;
}
