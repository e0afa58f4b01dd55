import { claimRow, textOf, withoutKidRow } from '../../../domain/tokens/claim-rows';
import { claimRules, tokenRows } from '../../../domain/tokens/token-rows';
import type { TokenTarget } from '../../../domain/tokens/token-target';
import { words } from './token.en';

const guide = 'salesforce-verification-guide';
const setUp = 'salesforce-verification-setup';
const utility = 'salesforce-key-utility';

/** What your own server signs, and the page hands to Enhanced Chat on ready. */
export const target: TokenTarget = {
  id: 'enhanced-chat',
  name: words.name,
  algorithms: ['RS256', 'RS512'],
  otherAlgorithms: 'stop',
  marks: [{ name: 'kid', part: 'header', amid: ['iss', 'sub', 'iat', 'exp', 'aud', 'jti', 'nbf'] }],
  source: guide,
  renewal: { words: words.renewal, source: 'salesforce-verification-events' },
  claims: claimRules(
    [
      { name: 'iss', need: 'required', source: setUp, example: 'https://login.example.com' },
      { name: 'sub', need: 'required', source: utility, example: 'user-7f3a91c2' },
      { name: 'exp', need: 'required', source: 'salesforce-messaging-bootstrap' },
      { name: 'iat', need: 'optional', source: utility },
      { name: 'aud', need: 'ignored', source: 'enhanced-chat-live-notes' },
    ],
    words.claims,
  ),
  life: {
    usual: 600,
    shortest: 60,
    longest: 3600,
    verdictBeyond: 'warn',
    skew: 0,
    source: 'derived-token-life',
  },
  findings: tokenRows([
    withoutKidRow('kid-missing', 'stop', utility),
    {
      reason: 'kid-sample',
      verdict: 'warn',
      at: { part: 'header', member: 'kid' },
      when: ({ header }) => /^12345(?:6)?$/.test(textOf(header('kid')?.value)),
      source: 'salesforce-verification-troubleshooting',
    },
    {
      reason: 'iat-missing',
      verdict: 'warn',
      at: { part: 'claims', member: 'iat' },
      when: ({ claim, token }) => claim('iat') === undefined && !token.claims.broken,
      source: utility,
    },
    claimRow('aud-of-oauth', 'aud', {
      when: (aud) => /^https:\/\/(?:login|test)\.salesforce\.com\/?$/.test(textOf(aud)),
      source: 'salesforce-partner-token',
    }),
  ])(words.rows),
};
