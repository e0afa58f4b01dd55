import { test } from 'vitest';
import { buildPolicy } from '../../../src/domain/policy/build-policy';
import { judgeNeeds } from '../../../src/domain/policy/judge-policy';
import { readPolicies } from '../../../src/domain/policy/read-policy';
import { expectLinear } from '../../support/linear';
import { needsOf } from '../../support/policies';

test.each([
  "'self' ",
  'self ',
  'https://a.example/x/y ',
  '; img-src a',
  ', img-src a',
  "'nonce-a' ",
  '*.a ',
  '/',
])(
  'a policy of twice as much of %j takes less than three times as long to read, judge and build on',
  (piece) => {
    const needs = needsOf({}, ['zendesk', 'salesforce']);
    const work = (sources: string): void => {
      const { sent, policies } = readPolicies(`script-src ${sources}`);
      judgeNeeds(sent, needs);
      buildPolicy(policies, needs);
    };
    expectLinear(work, piece, 16_000);
  },
);
