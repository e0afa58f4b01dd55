import { claimRow, textOf, withoutClaimRow, withoutKidRow } from '../../../domain/tokens/claim-rows';
import { claimRules, tokenRows } from '../../../domain/tokens/token-rows';
import type { TokenSeen, TokenTarget } from '../../../domain/tokens/token-target';
import { words } from './token.en';

/** A stranger's retelling of a page that is not stored: what rests on it warns at most. */
const retold = 'zendesk-messaging-retold';
const thread = 'zendesk-messaging-thread';
const documented = 'zendesk-messaging-login';

/** What the reader's own server signs with the secret of a messaging key. */
export const target: TokenTarget = {
  id: 'zendesk-messaging',
  name: words.name,
  madeBy: words.madeBy,
  algorithms: ['HS256'],
  otherAlgorithms: 'warn',
  marks: [{ name: 'scope' }, { name: 'kid', part: 'header', shape: /^a(?:pp|ct)_/ }],
  source: retold,
  renewal: { words: words.renewal, source: documented },
  claims: claimRules(
    [
      {
        name: 'external_id',
        need: 'required',
        source: 'zendesk-messaging-conflict',
        example: 'user-7f3a91',
      },
      { name: 'scope', need: 'required', missing: 'warn', source: retold, example: 'user' },
      { name: 'exp', need: 'optional', source: documented },
      { name: 'name', need: 'optional', source: 'zendesk-messaging-set-up', example: 'Ada Example' },
      { name: 'email', need: 'optional', source: 'zendesk-messaging-set-up', example: 'ada@example.com' },
      { name: 'email_verified', need: 'optional', source: retold },
      { name: 'iat', need: 'optional', source: 'zendesk-messaging-key' },
      { name: 'jti', need: 'optional', source: 'zendesk-messaging-key' },
    ],
    words.claims,
  ),
  // Zendesk documents no limit.
  life: {
    usual: 600,
    shortest: 300,
    longest: 3600,
    verdictBeyond: 'warn',
    skew: 0,
    source: 'derived-token-life',
  },
  findings: tokenRows([
    withoutKidRow('kid-missing', 'stop', 'smooch-thread-173'),
    {
      reason: 'kid-account-level',
      verdict: 'warn',
      at: { part: 'header', member: 'kid' },
      when: ({ header }) => textOf(header('kid')?.value).startsWith('act_'),
      source: 'zendesk-messaging-older-kit',
    },
    {
      reason: 'kid-unlike',
      verdict: 'warn',
      at: { part: 'header', member: 'kid' },
      when: ({ header }) => {
        const kid = header('kid')?.value;
        return typeof kid === 'string' && !/^(?:app_[\da-f]{24}$|act_)/.test(kid);
      },
      source: 'zendesk-messaging-key',
    },
    claimRow('external-id-number', 'external_id', {
      when: (value) => typeof value !== 'string',
      source: thread,
    }),
    claimRow('external-id-empty', 'external_id', {
      when: (value) => value === '',
      source: 'zendesk-messaging-conflict',
    }),
    {
      ...claimRow('external-id-long', 'external_id', {
        when: (value) => textOf(value).length > 255,
        source: retold,
      }),
      about: ({ claim }: TokenSeen) => ({ length: textOf(claim('external_id')?.value).length }),
    },
    withoutClaimRow('scope-left-out', 'scope', thread),
    claimRow('scope-app-user', 'scope', {
      when: (value) => value === 'appUser',
      source: 'smooch-thread-173',
    }),
    claimRow('scope-other', 'scope', {
      when: (value) => value !== 'user' && value !== 'appUser',
      source: retold,
    }),
    {
      reason: 'email-not-verified',
      verdict: 'warn',
      at: { part: 'claims', member: 'email' },
      when: ({ claim }) => {
        const verified = claim('email_verified')?.value;
        return claim('email') !== undefined && (verified === undefined || verified === false);
      },
      source: 'typebot-zendesk',
    },
    claimRow('email-verified-text', 'email_verified', {
      when: (value) => typeof value !== 'boolean',
      source: retold,
    }),
    {
      reason: 'id-under-other-name',
      verdict: 'warn',
      at: (seen) => ({ part: 'claims', member: otherNameIn(seen) ?? '' }),
      when: (seen) => otherNameIn(seen) !== undefined,
      about: (seen) => ({ name: otherNameIn(seen) ?? '' }),
      source: 'smooch-thread-173',
    },
  ])(words.rows),
};

function otherNameIn({ claim }: TokenSeen): string | undefined {
  return ['sub', 'user_id', 'userId'].find((name) => claim(name) !== undefined);
}
