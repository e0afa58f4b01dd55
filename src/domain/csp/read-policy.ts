import type { Reading, Remark, Repair } from '../fields/reading';
import { firstSecret, searchable, secretFindings } from '../fields/secret-findings';
import { accountOfDecoded } from '../text/encodings';
import { labelLetters } from '../text/letters';
import { findQuoted, isConsoleMessage } from './messages/console-message';
import { isKnownDirective } from './directive-names';
import { findPolicies } from './source/find-policies';
import { parsePolicy, type Policy } from './policy';
import { remarksOn } from './policy-remarks';
import { repairPolicy } from './repair-policy';
import { consoleMessage, gapIn, noPolicyIn, type PolicyReading } from './policy-gaps';
import { words } from './read-policy.en';

/** A page must not freeze over a whole file that was pasted. */
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
    isLog,
  } = isMessage ? findQuoted(pasted) : findPolicies(pasted, mostPasted);
  const isTooLong = all.reduce((sum, { letters }) => sum + letters.text.length, 0) > mostCharacters;
  if (isTooLong) account.label({ start: 0, end: pasted.length }, 'unread');
  const found = isTooLong ? [] : all;
  const isReportOnly = found.length > 0 && found.every((one) => one.isReportOnly);
  const counting = found.filter((one) => isReportOnly || !one.isReportOnly);
  const isApart = counting.filter(({ made }) => made !== 'plain').length > 1;
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
  const spans = accountOfDecoded(pasted, account.close());
  return {
    sent,
    policies: kept,
    repairs: merged(repairs),
    doubts: [...(isApart ? [apart] : []), ...remarksOn(kept)],
    notes: [
      ...(kept.length > 1 && !isApart ? [several] : []),
      ...(isReportOnly ? [reportOnly] : []),
      ...(found.some(({ made }) => made === 'rules') ? [settings] : []),
      ...(isLog ? [log] : []),
    ],
    isTooLong,
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
  const { policies, repairs, doubts, notes, gap, account } = reading;
  if (reading.isTooLong)
    return { verdict: 'stop', reason: 'too-long', words: words.tooLong, repairs: [], account };
  if (policies.length === 0) return { verdict: 'stop', ...noPolicyIn(pasted, reading), repairs: [], account };
  const directives = policies.reduce((sum, policy) => sum + policy.length, 0);
  const what = words.read(policies.length, directives);
  const doubt = gap ?? doubts[0];
  const isDoubtful = doubt !== undefined || repairs.length > 0;
  const first = doubt ?? (repairs.length === 0 ? notes.find((note) => note === reportOnly) : undefined);
  const others = [...doubts, ...notes].filter((remark) => remark !== first);
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

const secrets = secretFindings(words.belongs);

const several: Remark = { reason: 'several-policies', words: words.several };

/** Headers of one answer are all obeyed. Places in code may answer for different pages, or replace each other. */
const apart: Remark = { reason: 'policies-apart', words: words.apart };

const reportOnly: Remark = { reason: 'report-only', words: words.reportOnly };

const settings: Remark = { reason: 'settings', words: words.settings };

const log: Remark = { reason: 'log-lines', words: words.log };

/** A text that was taken for a policy needs one directive that browsers know. */
function isPolicy(policy: Policy): boolean {
  return policy.some(({ name }) => isKnownDirective(name));
}

/** Several policies may have the same slip, which is shown once. */
function merged(repairs: readonly Repair[]): readonly Repair[] {
  return [...new Map(repairs.map((repair) => [repair.words, repair])).values()];
}
