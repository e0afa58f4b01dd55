import { deskPolicies } from '../../src/content/desk-policies';
import { webChatNeeds, type WebChatPlace } from '../../src/content/receivers/web-chat/policy-needs';
import type { InlineWay, PolicyNeed } from '../../src/domain/csp/need';
import { parsePolicy, type Policy } from '../../src/domain/csp/policy';

export const place: WebChatPlace = {
  version: 'newer',
  hosts: 'documented',
  region: 'eu-de',
  inline: 'nonce',
};

/** SHA-256 of the empty text, which fits no script that is anywhere. */
export const someHash = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

export const ways: readonly InlineWay[] = ['nonce', 'unsafe-inline', 'own-file', 'hash'];

export function needsOf(
  change: Partial<WebChatPlace> = {},
  desks: readonly string[] = [],
): readonly PolicyNeed[] {
  const own = deskPolicies.filter(({ id }) => desks.includes(id)).flatMap(({ needs }) => needs);
  return [...webChatNeeds({ ...place, hash: someHash, ...change }), ...own];
}

export function policiesOf(text: string): readonly Policy[] {
  return text.split(',').map(parsePolicy);
}

/** What pastes about policies are made of, in orders that nobody meant. */
export const policyPieces: readonly string[] = [
  'content-security-policy',
  'Content-Security-Policy:',
  'Content-Security-Policy-Report-Only:',
  'default-src ',
  "'self'",
  "'nonce-",
  'scriptSrc: [',
  '"',
  "'",
  '`',
  '\\',
  ';',
  ',',
  ']',
  '}',
  '${',
  '%w(',
  '|>',
  '\n',
  ' ',
  '// ',
  '/*',
  '*/',
  '#',
  'https://a.example',
  '<meta content="',
  '<IfModule a>',
  '>',
  '‘',
  '=',
  '*',
  'if ',
  'x ',
  '\u200b',
];
