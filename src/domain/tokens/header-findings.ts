import { shortened } from '../text/wording';
import { words } from './header-findings.en';
import { readTexts } from './json-members';
import type { Member } from './token-reading';
import { isJwt, rowsBeside, textOf, tokenRows } from './token-rows';
import type { TokenFinding, TokenSeen } from './token-target';

/** Header parameters that RFC 7515 and RFC 7518 define: no list of extensions may name them. */
const registered = new Set([
  ...['alg', 'jku', 'jwk', 'kid', 'x5u', 'x5c', 'x5t', 'x5t#S256', 'typ', 'cty', 'crit'],
  ...['enc', 'zip', 'epk', 'apu', 'apv', 'iv', 'tag', 'p2s', 'p2c'],
]);

const row = rowsBeside('header');

/** Rows of the header beside its algorithm: RFC 7515, section 4, and RFC 8725. */
export const headerFindings: readonly TokenFinding[] = tokenRows([
  {
    ...row('typ', 'typ-other', 'warn', 'rfc-8725-3-11', isOther('typ')),
    about: ({ header }: TokenSeen) => ({ shown: show(header('typ')) }),
  },
  row('cty', 'nested-token', 'stop', 'rfc-7519-5-2', ({ header }) => isJwt(header('cty'))),
  {
    ...row('cty', 'cty-other', 'warn', 'rfc-7515-4-1-10', isOther('cty')),
    about: ({ header }: TokenSeen) => ({ shown: show(header('cty')) }),
  },
  row(
    'crit',
    'crit-malformed',
    'stop',
    'rfc-7515-4-1-11',
    (seen) => isThere('crit')(seen) && !isCritical(seen),
  ),
  {
    ...row(
      'crit',
      'crit-unknown',
      'stop',
      'rfc-7515-4-1-11',
      (seen) => isCritical(seen) && !isThere('b64')(seen),
    ),
    about: ({ header, target }: TokenSeen) => ({ names: namesOf(header('crit')), service: target.name }),
  },
  row('b64', 'unencoded-claims', 'stop', 'rfc-7797-3', isUnencoded),
  row('b64', 'b64-needless', 'warn', 'rfc-7797-3', (seen) => isThere('b64')(seen) && !isUnencoded(seen)),
  row('zip', 'zip-in-signed', 'warn', 'rfc-8725-3-6', isThere('zip')),
  row('enc', 'enc-in-signed', 'warn', 'rfc-7516-4', isThere('enc')),
  row(
    'nonce',
    'graph-token',
    'stop',
    'microsoft-graph-tokens',
    (seen) => isThere('nonce')(seen) && graph.test(textOf(seen.claim('aud'))),
  ),
  keyFinding('jwk', '3'),
  keyFinding('jku', '2'),
  keyFinding('x5u', '5'),
  keyFinding('x5c', '6'),
  row(
    'kid',
    'kid-not-text',
    'warn',
    'rfc-7515-4-1-4',
    ({ header }) => header('kid') !== undefined && typeof header('kid')?.value !== 'string',
  ),
  row('kid', 'kid-odd', 'warn', 'rfc-8725-3-10', ({ header }) => oddKeyId.test(textOf(header('kid')))),
])(words);

function isThere(member: string) {
  return ({ header }: TokenSeen): boolean => header(member) !== undefined;
}

function isOther(member: 'typ' | 'cty') {
  return ({ header }: TokenSeen): boolean => header(member) !== undefined && !isJwt(header(member));
}

function isUnencoded({ header }: TokenSeen): boolean {
  return header('b64')?.value === false;
}

/** How Microsoft Graph is called in aud. */
const graph = /^(?:00000003-0000-0000-c000-000000000000|https:\/\/graph\.microsoft\.(?:com|us)\/?)$/;

/** Beginnings of paths and addresses, quotation marks, separators of commands, control characters. */
const oddKeyId = /\.\.[\\/]|^[\\/]|^[a-z]+:\/\/|['"`;|<>]|\p{Cc}/u;

/** A parameter that brings a key along or points to one: RFC 8725, section 3.10. */
function keyFinding(member: 'jwk' | 'jku' | 'x5u' | 'x5c', section: string) {
  return {
    ...row(member, `${member}-in-header`, 'warn', `rfc-7515-4-1-${section}`, isThere(member)),
    says: 'key-in-header',
    about: ({ target }: TokenSeen) => ({ member, service: target.name }),
  } as const;
}

function isCritical({ token, header }: TokenSeen): boolean {
  const names = textsOf(header('crit'));
  if (names.length === 0 || new Set(names).size < names.length) return false;
  const present = new Set(token.header.members.map(({ name }) => name));
  return names.every((name) => present.has(name) && !registered.has(name));
}

function namesOf(member: Member | undefined): string {
  return textsOf(member)
    .slice(0, 3)
    .map((name) => name.slice(0, 40))
    .join(', ');
}

/** The texts of a member that lists nothing else, or none. */
function textsOf(member: Member | undefined): readonly string[] {
  const value = member?.value;
  return typeof value === 'object' && value ? (readTexts(value.json) ?? []) : [];
}

/** A short value in quotation marks, for a sentence; `undefined` where it is not a string. */
function show(member: Member | undefined): string | undefined {
  const value = member?.value;
  return typeof value === 'string' ? `“${shortened(value, 40)}”` : undefined;
}
