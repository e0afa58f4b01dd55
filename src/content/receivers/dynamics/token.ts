import { scanMembers } from '../../../domain/tokens/json-members';
import { claimRules, tokenRows } from '../../../domain/tokens/token-rows';
import type { Member } from '../../../domain/tokens/token-reading';
import type { TokenSeen, TokenTarget } from '../../../domain/tokens/token-target';
import { words } from './token.en';

const source = 'dynamics-settings';
const guid = /^\{?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}?$/i;
const mostInName = 100;

/** What the reader's own server signs, and the chat widget hands over at the start of a chat. */
export const target: TokenTarget = {
  id: 'dynamics',
  name: words.name,
  algorithms: ['RS256'],
  otherAlgorithms: 'stop',
  marks: [{ name: 'lwicontexts' }],
  source,
  renewal: { words: words.renewal, source: 'dynamics-widget-thread-554' },
  claims: claimRules(
    [
      { name: 'iss', need: 'required', source, example: 'example.com' },
      { name: 'sub', need: 'required', source, example: '0b6f2c1e-5a3d-4e88-9c70-2f1d7be4a615' },
      { name: 'iat', need: 'required', source },
      { name: 'exp', need: 'required', source },
      { name: 'nbf', need: 'optional', source },
      { name: 'lwicontexts', need: 'optional', source, example: '{"tier":"gold"}', isText: true },
      { name: 'email', need: 'optional', source, example: 'ada@example.com' },
      { name: 'SubId', need: 'ignored', source: 'dynamics-settings-2021' },
    ],
    words.claims,
  ),
  // None is documented; the sample has an hour.
  life: {
    usual: 3600,
    shortest: 300,
    longest: 14_400,
    verdictBeyond: 'warn',
    skew: 0,
    source: 'derived-token-life',
  },
  findings: tokenRows([
    {
      reason: 'sub-no-guid',
      verdict: 'warn',
      at: { part: 'claims', member: 'sub' },
      when: ({ claim }) => {
        const sub = claim('sub')?.value;
        return typeof sub === 'string' && sub !== '' && !guid.test(sub);
      },
      source,
    },
    {
      reason: 'sub-by-older-name',
      verdict: 'warn',
      at: { part: 'claims', member: 'SubId' },
      when: ({ claim }) => claim('SubId') !== undefined,
      source: 'dynamics-settings-2021',
    },
    {
      reason: 'lwicontexts-object',
      verdict: 'stop',
      at: { part: 'claims', member: 'lwicontexts' },
      when: ({ claim }) => {
        const member = claim('lwicontexts');
        return member !== undefined && typeof member.value !== 'string';
      },
      source,
    },
    {
      reason: 'lwicontexts-not-json',
      verdict: 'warn',
      at: { part: 'claims', member: 'lwicontexts' },
      when: (seen) => textOf(seen) !== undefined && contextsOf(seen) === undefined,
      source,
    },
    {
      reason: 'lwicontexts-nested',
      verdict: 'warn',
      at: { part: 'claims', member: 'lwicontexts' },
      when: (seen) => nestedIn(seen) !== undefined,
      about: (seen) => ({ name: nestedIn(seen)?.name.slice(0, 40) ?? '' }),
      source,
    },
    {
      reason: 'lwicontexts-name-long',
      verdict: 'warn',
      at: { part: 'claims', member: 'lwicontexts' },
      when: (seen) => contextsOf(seen)?.some(({ name }) => name.length > mostInName) ?? false,
      source: 'dynamics-context-variables',
    },
    {
      reason: 'kid-for-several',
      verdict: 'ok',
      at: { part: 'header', member: 'kid' },
      when: ({ token, header }) => header('kid') === undefined && !token.header.broken,
      source,
    },
    {
      reason: 'kid-of-sample',
      verdict: 'warn',
      at: { part: 'header', member: 'kid' },
      when: ({ header }) => header('kid')?.value === 'qWO4EaKT1xRO7JC/oqALz6DCVr41B/qL0Hqp4in7hu4=',
      source,
    },
    {
      reason: 'other-context',
      verdict: 'warn',
      at: { part: 'claims', member: 'context' },
      when: ({ claim }) => claim('context') !== undefined,
      source,
    },
    {
      reason: 'other-id-claim',
      verdict: 'warn',
      at: { part: 'claims', member: 'external_id' },
      when: ({ claim }) => claim('external_id') !== undefined,
      source: 'derived-dynamics',
    },
  ])(words.rows),
};

function textOf({ claim }: TokenSeen): string | undefined {
  const value = claim('lwicontexts')?.value;
  return typeof value === 'string' ? value : undefined;
}

/** The variables in the text, where it holds an object. */
function contextsOf(seen: TokenSeen): readonly Member[] | undefined {
  const text = textOf(seen);
  if (text === undefined) return undefined;
  const { members, broken } = scanMembers(text);
  return broken ? undefined : members;
}

function nestedIn(seen: TokenSeen): Member | undefined {
  return contextsOf(seen)?.find(({ value }) => typeof value === 'object' && value !== null);
}
