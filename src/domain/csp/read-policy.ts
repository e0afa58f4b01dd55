import type { Reading, Remark, Repair } from '../fields/reading';
import { firstSecret, searchable, secretFindings } from '../fields/secret-findings';
import { decodedLength } from '../text/encodings';
import { labelLetters } from '../text/letters';
import { counted } from '../text/counted';
import { findQuoted, isConsoleMessage } from './console-message';
import { isKnownDirective } from './directive-names';
import { findPolicies } from './find-policies';
import { parsePolicy, type Policy } from './policy';
import { remarksOn } from './policy-remarks';
import { repairPolicy } from './repair-policy';
import { consoleMessage, gapIn, noPolicyIn, type PolicyReading } from './policy-gaps';

/** A page must not stand still over a whole file that was pasted. */
const mostPasted = 1_000_000;
/** Characters of all policies together: twice what servers take for all headers of a response. */
const mostCharacters = 32_768;
const mostPolicies = 50;

export function readPolicies(pasted: string): PolicyReading {
  const isMessage = isConsoleMessage(pasted);
  const {
    policies: all,
    account,
    elsewhere,
    isChanged,
  } = isMessage ? findQuoted(pasted) : findPolicies(pasted, mostPasted);
  const isTooLong = all.reduce((sum, { letters }) => sum + letters.text.length, 0) > mostCharacters;
  if (isTooLong) account.label({ start: 0, end: pasted.length }, 'unread');
  const found = isTooLong ? [] : all;
  const isReportOnly = found.length > 0 && found.every((one) => one.isReportOnly);
  const counting = found.filter((one) => isReportOnly || !one.isReportOnly);
  const isApart = counting.filter(({ isCode }) => isCode).length > 1;
  const repairs: Repair[] = [];
  const policies = counting.flatMap(({ letters }) => {
    const mended = repairPolicy(letters, account);
    repairs.push(...mended.repairs);
    return mended.policies.flatMap((one) => {
      const policy = parsePolicy(one.text);
      if (isPolicy(policy)) return [{ policy, letters: one }];
      if (policy.length > 0) labelLetters(account, one, 'unread');
      return [];
    });
  });
  for (const one of policies.slice(mostPolicies)) labelLetters(account, one.letters, 'unread');
  const kept = policies.slice(0, mostPolicies).map(({ policy }) => policy);
  const sent = counting
    .flatMap(({ letters }) => letters.text.split(',', mostPolicies).map(parsePolicy))
    .filter(isPolicy)
    .slice(0, mostPolicies);
  account.label({ start: decodedLength(pasted), end: pasted.length }, 'unread');
  const spans = account.close();
  return {
    sent,
    policies: kept,
    repairs: merged(repairs),
    remarks: [...(isApart ? [apart] : []), ...remarksOn(kept)],
    isReportOnly,
    isTooLong,
    isSettings: found.some((one) => one.isSettings),
    gap: isMessage ? consoleMessage : gapIn(pasted, spans, isChanged),
    account: spans,
    elsewhere,
  };
}

/** The verdict on the box that a policy was pasted into. Its value is the paste itself. */
export function readPolicyBox(pasted: string): Reading {
  const secret = firstSecret(secrets, { text: '', pasted: searchable(pasted) });
  if (secret)
    return { verdict: 'stop', secret: true, reason: secret.reason, words: secret.words, repairs: [] };
  const reading = readPolicies(pasted);
  const { policies, repairs, remarks, isReportOnly, gap, account } = reading;
  if (reading.isTooLong) return { verdict: 'stop', reason: 'too-long', words: tooLong, repairs: [], account };
  if (policies.length === 0) return { verdict: 'stop', ...noPolicyIn(pasted, reading), repairs: [], account };
  const directives = policies.reduce((sum, policy) => sum + policy.length, 0);
  const what = `${counted(policies.length, 'policy', 'policies')} with ${counted(directives, 'directive')} read.`;
  const doubt = gap ?? remarks[0];
  const isDoubtful = doubt !== undefined || repairs.length > 0;
  const first = doubt ?? (repairs.length === 0 && isReportOnly ? reportOnly : undefined);
  const others = [
    ...remarks,
    ...(policies.length > 1 && !remarks.includes(apart) ? [several] : []),
    ...(isReportOnly ? [reportOnly] : []),
    ...(reading.isSettings ? [settings] : []),
  ].filter((remark) => remark !== first);
  return {
    verdict: isDoubtful ? 'warn' : 'ok',
    reason: first?.reason ?? (isDoubtful ? 'repaired' : 'policy'),
    words: first ? `${what} ${first.words}` : what,
    value: pasted,
    repairs,
    ...(others.length > 0 && { remarks: others }),
    account,
  };
}

const policyLine = "Content-Security-Policy: default-src 'self'";

const secrets = secretFindings({ what: 'the policy that your site sends', example: policyLine });

const tooLong = `This is longer than 32,768 characters, and servers send no headers of that length. Copy the one header or line with the policy, such as ${policyLine}.`;

const several: Remark = {
  reason: 'several-policies',
  words: 'A page obeys all of them, so each gets what it lacks.',
};

/** Headers of one answer are all obeyed. Places in code may answer for different pages, or replace each other. */
const apart: Remark = {
  reason: 'policies-apart',
  words:
    'They stand in code or settings, which may send each to other pages, or one in place of the other. Paste those of one page alone, or its headers from the browser’s network view: a page obeys all that it is sent, so each gets what it lacks.',
};

const reportOnly: Remark = {
  reason: 'report-only',
  words: 'It only reports and blocks nothing; what follows holds once it is sent as Content-Security-Policy.',
};

const settings: Remark = {
  reason: 'settings',
  words:
    'These are settings, to which a program may add its own: compare with the header in the browser’s network view.',
};

/** A text that was taken for a policy needs one directive that browsers know. */
function isPolicy(policy: Policy): boolean {
  return policy.some(({ name }) => isKnownDirective(name));
}

/** Several policies may have the same slip, which is told once. */
function merged(repairs: readonly Repair[]): readonly Repair[] {
  return [...new Map(repairs.map((repair) => [repair.words, repair])).values()];
}
