import { readTexts } from './json-members';
import type { Member } from './token-reading';
import type { TokenFinding, TokenSeen } from './token-target';
import { shortened } from '../text/wording';

/** Header parameters that RFC 7515 and RFC 7518 define: no list of extensions may name them. */
const registered = new Set([
  ...['alg', 'jku', 'jwk', 'kid', 'x5u', 'x5c', 'x5t', 'x5t#S256', 'typ', 'cty', 'crit'],
  ...['enc', 'zip', 'epk', 'apu', 'apv', 'iv', 'tag', 'p2s', 'p2c'],
]);

/** Rows of the header beside its algorithm: RFC 7515, section 4, and RFC 8725. */
export const headerFindings: readonly TokenFinding[] = [
  {
    reason: 'typ-other',
    verdict: 'warn',
    at: { part: 'header', member: 'typ' },
    when: ({ header }) => {
      const type = header('typ')?.value;
      return type !== undefined && !(typeof type === 'string' && /^(?:application\/)?jwt$/i.test(type));
    },
    words: ({ header }) =>
      `The typ is ${show(header('typ'))}, and a token of this kind says JWT or nothing. Other types are made for other uses, so this one may be meant for another service.`,
    source: 'rfc-8725-3-11',
  },
  {
    reason: 'nested-token',
    verdict: 'stop',
    at: { part: 'header', member: 'cty' },
    when: ({ header }) => /^(?:application\/)?jwt$/i.test(textOf(header('cty'))),
    words:
      'The cty says that this token wraps another one, where the claims should be. Send the inner token by itself.',
    source: 'rfc-7519-5-2',
  },
  {
    reason: 'cty-other',
    verdict: 'warn',
    at: { part: 'header', member: 'cty' },
    when: ({ header }) =>
      header('cty') !== undefined && !/^(?:application\/)?jwt$/i.test(textOf(header('cty'))),
    words: ({ header }) =>
      `The cty is ${show(header('cty'))}. It names the kind of what is signed, and tokens with claims leave it out.`,
    source: 'rfc-7515-4-1-10',
  },
  {
    reason: 'crit-malformed',
    verdict: 'stop',
    at: { part: 'header', member: 'crit' },
    when: (seen) => seen.header('crit') !== undefined && !isCritical(seen),
    words:
      'The crit is a list of names that stand in the header too and that RFC 7515 does not define itself, such as ["b64"]. This one is not, and a receiver has to refuse the token.',
    source: 'rfc-7515-4-1-11',
  },
  {
    reason: 'crit-unknown',
    verdict: 'stop',
    at: { part: 'header', member: 'crit' },
    when: (seen) => isCritical(seen) && seen.header('b64') === undefined,
    words: ({ header, target }) =>
      `The crit demands that the receiver understands ${namesOf(header('crit'))}. No such extension is documented for ${target.name}, and a receiver that does not know it has to refuse the token.`,
    source: 'rfc-7515-4-1-11',
  },
  {
    reason: 'unencoded-claims',
    verdict: 'stop',
    at: { part: 'header', member: 'b64' },
    when: ({ header }) => header('b64')?.value === false,
    words:
      'The b64 is false, so the claims stand there without base64url. RFC 7797 says that tokens with claims do not use this: have the library sign in the usual way.',
    source: 'rfc-7797-3',
  },
  {
    reason: 'b64-needless',
    verdict: 'warn',
    at: { part: 'header', member: 'b64' },
    when: ({ header }) => header('b64') !== undefined && header('b64')?.value !== false,
    words: 'The b64 says what holds without it. Leave it out: some receivers refuse a token that names it.',
    source: 'rfc-7797-3',
  },
  {
    reason: 'zip-in-signed',
    verdict: 'warn',
    at: { part: 'header', member: 'zip' },
    when: ({ header }) => header('zip') !== undefined,
    words:
      'The zip says that the content is compressed. That is defined for encrypted tokens only, and best practice is to compress none.',
    source: 'rfc-8725-3-6',
  },
  {
    reason: 'enc-in-signed',
    verdict: 'warn',
    at: { part: 'header', member: 'enc' },
    when: ({ header }) => header('enc') !== undefined,
    words:
      'The enc belongs to an encrypted token of five parts, and this one has three and is signed. Header and content may come from different tokens.',
    source: 'rfc-7516-4',
  },
  {
    reason: 'graph-token',
    verdict: 'stop',
    at: { part: 'header', member: 'nonce' },
    when: ({ header, claim }) => header('nonce') !== undefined && graph.test(textOf(claim('aud'))),
    words:
      'This is an access token for Microsoft Graph. Its nonce is hashed before the header is signed, so that only Graph can check the signature. Take a token that is issued for your own service.',
    source: 'microsoft-graph-tokens',
  },
  ...keyFindings(),
  {
    reason: 'kid-not-text',
    verdict: 'warn',
    at: { part: 'header', member: 'kid' },
    when: ({ header }) => header('kid') !== undefined && typeof header('kid')?.value !== 'string',
    words: 'The kid is no text. It is the id of a key, in quotation marks.',
    source: 'rfc-7515-4-1-4',
  },
  {
    reason: 'kid-odd',
    verdict: 'warn',
    at: { part: 'header', member: 'kid' },
    when: ({ header }) => oddKeyId.test(textOf(header('kid'))),
    words:
      'The kid looks like a path, a query or a command. A receiver that looks it up without care could be led astray, so it is read as text here. An id of letters, digits, hyphens and underscores is enough.',
    source: 'rfc-8725-3-10',
  },
];

/** How Microsoft Graph is called in aud. */
const graph = /^(?:00000003-0000-0000-c000-000000000000|https:\/\/graph\.microsoft\.(?:com|us)\/?)$/;

/** Beginnings of paths and addresses, quotation marks, separators of commands, control characters. */
const oddKeyId = /\.\.[\\/]|^[\\/]|^[a-z]+:\/\/|['"`;|<>]|\p{Cc}/u;

/** Parameters that bring a key along or point to one: RFC 8725, section 3.10. */
function keyFindings(): readonly TokenFinding[] {
  const rows = [
    ['jwk', 'brings the public key along', '3'],
    ['jku', 'names an address with keys', '2'],
    ['x5u', 'names an address with a certificate', '5'],
    ['x5c', 'brings a certificate along', '6'],
  ] as const;
  return rows.map(([member, does, section]) => ({
    reason: `${member}-in-header`,
    verdict: 'warn',
    at: { part: 'header', member },
    when: ({ header }) => header(member) !== undefined,
    words: ({ target }) =>
      `The ${member} ${does}. Whoever forges a token can do the same, so ${target.name} has to check with the key that it was given before. Nothing is fetched from here, and no key is taken from a token. Leave it out.`,
    source: `rfc-7515-4-1-${section}`,
  }));
}

function isCritical({ token, header }: TokenSeen): boolean {
  const value = header('crit')?.value;
  const names = typeof value === 'object' && value ? readTexts(value.json) : undefined;
  if (!names || names.length === 0 || new Set(names).size < names.length) return false;
  const present = new Set(token.header.members.map(({ name }) => name));
  return names.every((name) => present.has(name) && !registered.has(name));
}

function namesOf(member: Member | undefined): string {
  const value = member?.value;
  const names = (typeof value === 'object' && value ? readTexts(value.json) : undefined) ?? [];
  return names
    .slice(0, 3)
    .map((name) => name.slice(0, 40))
    .join(', ');
}

/** The text of a member, or nothing. */
function textOf(member: Member | undefined): string {
  return typeof member?.value === 'string' ? member.value : '';
}

/** A short value in quotation marks, for a sentence. */
function show(member: Member | undefined): string {
  const value = member?.value;
  if (typeof value !== 'string') return 'no text';
  return `“${shortened(value, 40)}”`;
}
