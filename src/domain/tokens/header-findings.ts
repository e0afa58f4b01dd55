import { shortened } from '../text/wording';
import { words } from './header-findings.en';
import { readTexts } from './json-members';
import type { Member } from './token-reading';
import { tokenRows, type TokenRow } from './token-rows';
import type { TokenFinding, TokenSeen } from './token-target';

/** Header parameters that RFC 7515 and RFC 7518 define: no list of extensions may name them. */
const registered = new Set([
  ...['alg', 'jku', 'jwk', 'kid', 'x5u', 'x5c', 'x5t', 'x5t#S256', 'typ', 'cty', 'crit'],
  ...['enc', 'zip', 'epk', 'apu', 'apv', 'iv', 'tag', 'p2s', 'p2c'],
]);

/** Rows of the header beside its algorithm: RFC 7515, section 4, and RFC 8725. */
export const headerFindings: readonly TokenFinding[] = tokenRows([
  {
    reason: 'typ-other',
    verdict: 'warn',
    at: { part: 'header', member: 'typ' },
    when: ({ header }) => {
      const type = header('typ')?.value;
      return type !== undefined && !(typeof type === 'string' && /^(?:application\/)?jwt$/i.test(type));
    },
    about: ({ header }) => ({ shown: show(header('typ')) }),
    source: 'rfc-8725-3-11',
  },
  {
    reason: 'nested-token',
    verdict: 'stop',
    at: { part: 'header', member: 'cty' },
    when: ({ header }) => /^(?:application\/)?jwt$/i.test(textOf(header('cty'))),
    source: 'rfc-7519-5-2',
  },
  {
    reason: 'cty-other',
    verdict: 'warn',
    at: { part: 'header', member: 'cty' },
    when: ({ header }) =>
      header('cty') !== undefined && !/^(?:application\/)?jwt$/i.test(textOf(header('cty'))),
    about: ({ header }) => ({ shown: show(header('cty')) }),
    source: 'rfc-7515-4-1-10',
  },
  {
    reason: 'crit-malformed',
    verdict: 'stop',
    at: { part: 'header', member: 'crit' },
    when: (seen) => seen.header('crit') !== undefined && !isCritical(seen),
    source: 'rfc-7515-4-1-11',
  },
  {
    reason: 'crit-unknown',
    verdict: 'stop',
    at: { part: 'header', member: 'crit' },
    when: (seen) => isCritical(seen) && seen.header('b64') === undefined,
    about: ({ header, target }) => ({ names: namesOf(header('crit')), service: target.name }),
    source: 'rfc-7515-4-1-11',
  },
  {
    reason: 'unencoded-claims',
    verdict: 'stop',
    at: { part: 'header', member: 'b64' },
    when: ({ header }) => header('b64')?.value === false,
    source: 'rfc-7797-3',
  },
  {
    reason: 'b64-needless',
    verdict: 'warn',
    at: { part: 'header', member: 'b64' },
    when: ({ header }) => header('b64') !== undefined && header('b64')?.value !== false,
    source: 'rfc-7797-3',
  },
  {
    reason: 'zip-in-signed',
    verdict: 'warn',
    at: { part: 'header', member: 'zip' },
    when: ({ header }) => header('zip') !== undefined,
    source: 'rfc-8725-3-6',
  },
  {
    reason: 'enc-in-signed',
    verdict: 'warn',
    at: { part: 'header', member: 'enc' },
    when: ({ header }) => header('enc') !== undefined,
    source: 'rfc-7516-4',
  },
  {
    reason: 'graph-token',
    verdict: 'stop',
    at: { part: 'header', member: 'nonce' },
    when: ({ header, claim }) => header('nonce') !== undefined && graph.test(textOf(claim('aud'))),
    source: 'microsoft-graph-tokens',
  },
  keyFinding('jwk', '3'),
  keyFinding('jku', '2'),
  keyFinding('x5u', '5'),
  keyFinding('x5c', '6'),
  {
    reason: 'kid-not-text',
    verdict: 'warn',
    at: { part: 'header', member: 'kid' },
    when: ({ header }) => header('kid') !== undefined && typeof header('kid')?.value !== 'string',
    source: 'rfc-7515-4-1-4',
  },
  {
    reason: 'kid-odd',
    verdict: 'warn',
    at: { part: 'header', member: 'kid' },
    when: ({ header }) => oddKeyId.test(textOf(header('kid'))),
    source: 'rfc-8725-3-10',
  },
])(words);

/** How Microsoft Graph is called in aud. */
const graph = /^(?:00000003-0000-0000-c000-000000000000|https:\/\/graph\.microsoft\.(?:com|us)\/?)$/;

/** Beginnings of paths and addresses, quotation marks, separators of commands, control characters. */
const oddKeyId = /\.\.[\\/]|^[\\/]|^[a-z]+:\/\/|['"`;|<>]|\p{Cc}/u;

/** A parameter that brings a key along or points to one: RFC 8725, section 3.10. */
function keyFinding<const Name extends 'jwk' | 'jku' | 'x5u' | 'x5c'>(member: Name, section: string) {
  return {
    reason: `${member}-in-header`,
    says: 'key-in-header',
    verdict: 'warn',
    at: { part: 'header', member },
    when: ({ header }: TokenSeen) => header(member) !== undefined,
    about: ({ target }: TokenSeen) => ({ member, service: target.name }),
    source: `rfc-7515-4-1-${section}`,
  } as const satisfies TokenRow;
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

/** A short value in quotation marks, for a sentence; `undefined` where it is not a string. */
function show(member: Member | undefined): string | undefined {
  const value = member?.value;
  return typeof value === 'string' ? `“${shortened(value, 40)}”` : undefined;
}
