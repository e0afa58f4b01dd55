import { claimRow, withoutKidRow } from '../../../domain/tokens/claim-rows';
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
    claimRow('sub-no-guid', 'sub', {
      when: (sub) => typeof sub === 'string' && sub !== '' && !guid.test(sub),
      source,
    }),
    claimRow('sub-by-older-name', 'SubId', { source: 'dynamics-settings-2021' }),
    claimRow('lwicontexts-object', 'lwicontexts', {
      verdict: 'stop',
      when: (value) => typeof value !== 'string',
      source,
    }),
    claimRow('lwicontexts-not-json', 'lwicontexts', {
      when: (value) => typeof value === 'string' && contextsIn(value) === undefined,
      source,
    }),
    {
      ...claimRow('lwicontexts-nested', 'lwicontexts', {
        when: (value) => nestedIn(value) !== undefined,
        source,
      }),
      about: ({ claim }: TokenSeen) => ({
        name: nestedIn(claim('lwicontexts')?.value)?.name.slice(0, 40) ?? '',
      }),
    },
    claimRow('lwicontexts-name-long', 'lwicontexts', {
      when: (value) => contextsIn(value)?.some(({ name }) => name.length > mostInName) ?? false,
      source: 'dynamics-context-variables',
    }),
    withoutKidRow('kid-for-several', 'ok', source),
    {
      reason: 'kid-of-sample',
      verdict: 'warn',
      at: { part: 'header', member: 'kid' },
      when: ({ header }) => header('kid')?.value === 'qWO4EaKT1xRO7JC/oqALz6DCVr41B/qL0Hqp4in7hu4=',
      source,
    },
    claimRow('other-context', 'context', { source }),
    claimRow('other-id-claim', 'external_id', { source: 'derived-dynamics' }),
  ])(words.rows),
};

/** The variables in a text that holds an object. */
function contextsIn(text: Member['value'] | undefined): readonly Member[] | undefined {
  if (typeof text !== 'string') return undefined;
  const { members, broken } = scanMembers(text);
  return broken ? undefined : members;
}

function nestedIn(text: Member['value'] | undefined): Member | undefined {
  return contextsIn(text)?.find(({ value }) => typeof value === 'object' && value !== null);
}
