import { fromBase64 } from '../../../domain/text/base64';
import { claimRow, textOf, withoutClaimRow } from '../../../domain/tokens/claim-rows';
import { scanMembers } from '../../../domain/tokens/json-members';
import { payloadFindings } from '../../../domain/tokens/payload-findings';
import { claimRules, tokenRows } from '../../../domain/tokens/token-rows';
import type { Member } from '../../../domain/tokens/token-reading';
import type { TokenFinding, TokenTarget } from '../../../domain/tokens/token-target';
import { words } from './token.en';

const route = 'orchestrate-sample-route';

/** Several blocks are usual here: an access token rarely fits into one. */
const payloadRows: readonly TokenFinding[] = payloadFindings({ claim: 'user_payload', source: route }).map(
  (row) =>
    row.reason === 'payload-blocks'
      ? {
          ...row,
          verdict: 'ok',
          source: 'derived-orchestrate',
          words: ({ claim }) => {
            const text = textOf(claim('user_payload')?.value);
            return words.blocks({
              claim: 'user_payload',
              characters: text.length,
              bytes: fromBase64(text)?.length ?? 0,
            });
          },
        }
      : row,
);

/** What the reader's own server signs, and the embedded chat hands over. */
export const target: TokenTarget = {
  id: 'orchestrate',
  name: words.name,
  algorithms: ['RS256'],
  otherAlgorithms: 'stop',
  marks: [{ name: 'context' }, { name: 'user_payload', without: 'iss' }],
  source: 'orchestrate-security',
  renewal: { words: words.renewal, source: 'orchestrate-renewal' },
  claims: claimRules(
    [
      { name: 'sub', need: 'required', source: 'orchestrate-sample', example: 'user-7f3a91' },
      { name: 'exp', need: 'required', missing: 'warn', source: route },
      { name: 'iat', need: 'required', missing: 'warn', source: route },
      { name: 'context', need: 'optional', source: 'orchestrate-context' },
      { name: 'user_payload', need: 'optional', source: route },
    ],
    words.claims,
  ),
  // The longest is only in a comment of a sample, so it warns.
  life: { usual: 3600, shortest: 600, longest: 7100, verdictBeyond: 'warn', skew: 0, source: route },
  findings: [
    ...payloadRows,
    ...tokenRows([
      withoutClaimRow('iat-left-out', 'iat', 'derived-orchestrate'),
      {
        reason: 'kid-not-read',
        verdict: 'ok',
        at: { part: 'header', member: 'kid' },
        when: ({ header }) => header('kid') !== undefined,
        source: route,
      },
      claimRow('iss-not-read', 'iss', { verdict: 'ok', source: route }),
      claimRow('aud-not-asked', 'aud', { verdict: 'ok', source: route }),
      claimRow('context-not-object', 'context', {
        when: (value) => objectIn(value) === undefined,
        source: 'orchestrate-context',
      }),
      claimRow('context-reserved', 'context', {
        when: (value) => scanMembers(objectIn(value) ?? '').members.some(({ name }) => /^wxo_/i.test(name)),
        source: 'orchestrate-context',
      }),
      claimRow('desk-claim', 'external_id', { source: 'derived-orchestrate' }),
    ])(words.rows),
  ],
};

/** The object as it is written in the token. */
function objectIn(value: Member['value']): string | undefined {
  return typeof value === 'object' && value?.json.startsWith('{') ? value.json : undefined;
}
