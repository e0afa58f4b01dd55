import { fromBase64 } from '../../../domain/text/base64';
import { isWithout } from '../../../domain/tokens/claim-findings';
import { scanMembers } from '../../../domain/tokens/json-members';
import { payloadFindings } from '../../../domain/tokens/payload-findings';
import { claimRules, tokenRows } from '../../../domain/tokens/token-rows';
import type { TokenFinding, TokenSeen, TokenTarget } from '../../../domain/tokens/token-target';
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
            const value = claim('user_payload')?.value;
            const text = typeof value === 'string' ? value : '';
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
      {
        reason: 'iat-left-out',
        verdict: 'warn',
        at: { part: 'claims', member: 'iat' },
        when: (seen) => isWithout(seen, 'iat'),
        source: 'derived-orchestrate',
      },
      {
        reason: 'kid-not-read',
        verdict: 'ok',
        at: { part: 'header', member: 'kid' },
        when: ({ header }) => header('kid') !== undefined,
        source: route,
      },
      {
        reason: 'iss-not-read',
        verdict: 'ok',
        at: { part: 'claims', member: 'iss' },
        when: ({ claim }) => claim('iss') !== undefined,
        source: route,
      },
      {
        reason: 'aud-not-asked',
        verdict: 'ok',
        at: { part: 'claims', member: 'aud' },
        when: ({ claim }) => claim('aud') !== undefined,
        source: route,
      },
      {
        reason: 'context-not-object',
        verdict: 'warn',
        at: { part: 'claims', member: 'context' },
        when: (seen) => seen.claim('context') !== undefined && contextOf(seen) === undefined,
        source: 'orchestrate-context',
      },
      {
        reason: 'context-reserved',
        verdict: 'warn',
        at: { part: 'claims', member: 'context' },
        when: (seen) => scanMembers(contextOf(seen) ?? '').members.some(({ name }) => /^wxo_/i.test(name)),
        source: 'orchestrate-context',
      },
      {
        reason: 'desk-claim',
        verdict: 'warn',
        at: { part: 'claims', member: 'external_id' },
        when: ({ claim }) => claim('external_id') !== undefined,
        source: 'derived-orchestrate',
      },
    ])(words.rows),
  ],
};

/** The object as it is written in the token. */
function contextOf({ claim }: TokenSeen): string | undefined {
  const value = claim('context')?.value;
  return typeof value === 'object' && value?.json.startsWith('{') ? value.json : undefined;
}
