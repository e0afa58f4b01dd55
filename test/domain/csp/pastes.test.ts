import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writePolicy } from '../../../src/domain/csp/policy';
import { readPolicies, readPolicyBox } from '../../../src/domain/csp/read-policy';

/** Each paste behind a line "=== name: verdict reason", with its policies behind ">>> "; "in doubt" is never ok. */
const file = readFileSync(new URL('../../support/policy-pastes.txt', import.meta.url), 'utf8');

const pastes = file
  .split(/^=== /m)
  .slice(1)
  .map((block) => {
    const [first = '', ...lines] = block.trimEnd().split('\n');
    const [name = '', said = ''] = first.split(': ');
    const [verdict, reason] = said.split(' ');
    return {
      name,
      verdict,
      reason,
      pasted: lines.filter((line) => !line.startsWith('>>> ')).join('\n'),
      policies: lines.filter((line) => line.startsWith('>>> ')).map((line) => line.slice(4)),
    };
  });

describe('what people paste', () => {
  test.each(pastes.filter(({ verdict }) => verdict !== 'in'))(
    '$name: $verdict, $reason',
    ({ pasted, verdict, reason, policies }) => {
      expect(readPolicyBox(pasted)).toMatchObject({ verdict, reason });
      expect(readPolicies(pasted).policies.map(writePolicy)).toEqual(policies);
    },
  );

  test.each(pastes.filter(({ verdict }) => verdict === 'in'))('$name: in doubt', ({ pasted }) => {
    expect(['warn', 'stop']).toContain(readPolicyBox(pasted).verdict);
  });
});
