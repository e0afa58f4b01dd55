import type { Reading, Repair } from '../fields/reading';
import { firstSecret, searchable, secretFindings } from '../secret-findings';
import { counted } from '../fields/text-repairs';
import { isKnownDirective } from './directive-names';
import { findPolicies } from './find-policies';
import { parsePolicy, type Policy } from './policy';
import { repairDirectives, repairText } from './repair-policy';
import { remarksOn, type Remark } from './policy-remarks';

/** What was made of a paste: the policies as browsers take them, and as they were meant. */
export interface PolicyReading {
  /** As a browser that is sent the paste takes them; those that only report are left out. */
  readonly sent: readonly Policy[];
  /** With slips put right, to build on. */
  readonly policies: readonly Policy[];
  readonly repairs: readonly Repair[];
  readonly remarks: readonly Remark[];
  /** Every one of them only reports, and blocks nothing. */
  readonly isReportOnly: boolean;
  /** More than any server sends; none of it was read. */
  readonly isTooLong: boolean;
}

/** A page must not stand still over a whole file that was pasted. */
const mostPasted = 1_000_000;
/** Characters of all policies together: twice what servers take for all headers of a response. */
const mostCharacters = 32_768;
const mostPolicies = 50;

export function readPolicies(pasted: string): PolicyReading {
  const all = findPolicies(pasted.slice(0, mostPasted)).slice(0, mostPolicies);
  const isTooLong = all.reduce((sum, { text }) => sum + text.length, 0) > mostCharacters;
  const found = isTooLong ? [] : all;
  const repairs: Repair[] = [];
  const isReportOnly = found.length > 0 && found.every((one) => one.isReportOnly);
  const counting = found.filter((one) => isReportOnly || !one.isReportOnly);
  const policies = counting.flatMap(({ text }) => {
    const mended = repairText(text);
    const directives = mended.texts.slice(0, mostPolicies).map((one) => repairDirectives(parsePolicy(one)));
    repairs.push(...mended.repairs, ...directives.flatMap((one) => one.repairs));
    return directives.map(({ policy }) => policy).filter(isPolicy);
  });
  const sent = counting
    .flatMap(({ text }) => text.split(',', mostPolicies).map(parsePolicy))
    .filter(isPolicy);
  return { sent, policies, repairs: merged(repairs), remarks: remarksOn(policies), isReportOnly, isTooLong };
}

/** The verdict on the box that a policy was pasted into. Its value is the paste itself. */
export function readPolicyBox(pasted: string): Reading {
  const secret = firstSecret(secrets, { text: '', pasted: searchable(pasted) });
  if (secret)
    return { verdict: 'stop', secret: true, reason: secret.reason, words: secret.words, repairs: [] };
  const { policies, repairs, remarks, isReportOnly, isTooLong } = readPolicies(pasted);
  if (isTooLong) return { verdict: 'stop', reason: 'too-long', words: tooLong, repairs: [] };
  if (policies.length === 0) return { verdict: 'stop', reason: 'no-policy', words: noPolicy, repairs: [] };
  const directives = policies.reduce((sum, policy) => sum + policy.length, 0);
  const what = `${counted(policies.length, 'policy', 'policies')} with ${counted(directives, 'directive')} read.`;
  const both = policies.length > 1 ? 'A page obeys all of them, so each gets what it lacks.' : '';
  const reports = isReportOnly ? reportOnly : '';
  const words = [what, both, reports, ...remarks.map((remark) => remark.words)].filter(Boolean).join(' ');
  const [first] = remarks;
  const isDoubtful = first !== undefined || repairs.length > 0;
  const reason = first?.reason ?? (repairs.length > 0 ? 'repaired' : isReportOnly ? 'report-only' : 'policy');
  return { verdict: isDoubtful ? 'warn' : 'ok', reason, words, value: pasted, repairs };
}

const policyLine = "Content-Security-Policy: default-src 'self'";
const example = `such as ${policyLine}.`;

const secrets = secretFindings({ what: 'the policy that your site sends', example: policyLine });

const noPolicy = `No directive was found in this, such as default-src or script-src. Copy the header from the browser’s network view or the line from your server’s configuration, ${example}`;

const tooLong = `This is longer than 32,768 characters, and servers send no headers of that length. Copy the one header or line with the policy, ${example}`;

const reportOnly =
  'It only reports and blocks nothing; what follows holds once it is sent as Content-Security-Policy.';

/** A text that was taken for a policy needs one directive that browsers know. */
function isPolicy(policy: Policy): boolean {
  return policy.some(({ name }) => isKnownDirective(name));
}

/** Several policies may have the same slip, which is told once. */
function merged(repairs: readonly Repair[]): readonly Repair[] {
  return [...new Map(repairs.map((repair) => [repair.words, repair])).values()];
}
