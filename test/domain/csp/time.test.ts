import { test } from 'vitest';
import { buildPolicy } from '../../../src/domain/csp/build-policy';
import { judgeNeeds } from '../../../src/domain/csp/judge-policy';
import { readPolicies } from '../../../src/domain/csp/read-policy';
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
])('the time to read, judge and build on a policy of %j grows in proportion to its length', async (piece) => {
  const needs = needsOf({}, ['zendesk', 'salesforce']);
  const work = (sources: string): void => {
    const { sent, policies } = readPolicies(`script-src ${sources}`);
    judgeNeeds(sent, needs);
    buildPolicy(policies, needs);
  };
  await expectLinear(work, piece, 32_000);
});

const line = "Content-Security-Policy: default-src 'self'\n";

/** With a policy at both ends, so that all between them counts. */
test.each([
  'x-a: b\n',
  "const a = f(b, {c: 'd', e: [1,2]});\n",
  '<p class="x">Hello <b>you</b></p>\n',
  'a:\n  - b: c\n',
  'script-src: ["x"],',
  'csp += "img-src *;"\n',
  "default-src 'self';\n",
  'f(',
  '{',
  '`${',
  '%w(',
  '<<EOT\n',
  'a',
])('a long paste of %j takes no more time than its length asks for', async (piece) => {
  await expectLinear((text) => readPolicies(`${line}${text}\n${line}`), piece, 40_000);
});
