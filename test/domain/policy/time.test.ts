import { expect, test } from 'vitest';
import { buildPolicy } from '../../../src/domain/policy/build-policy';
import { judgeNeeds } from '../../../src/domain/policy/judge-policy';
import { readPolicies } from '../../../src/domain/policy/read-policy';
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
])('a policy of 32 kB of %j is read, judged and built on in a short time', (piece) => {
  const needs = needsOf({}, ['zendesk', 'salesforce']);
  const pasted = `script-src ${piece.repeat(Math.ceil(32_000 / piece.length))}`;
  const start = performance.now();
  const { sent, policies } = readPolicies(pasted);
  judgeNeeds(sent, needs);
  buildPolicy(policies, needs);
  // A ceiling against freezing on a busy machine; quadratic time is far above it.
  const took = performance.now() - start;
  expect(took).toBeLessThan(250);
});
