import type { Reading } from '../../fields/reading';
import { firstSecret, searchable, secretFindings } from '../../fields/secret-findings';
import { gapIn } from '../../text/unread';
import { words } from './read-messages.en';
import { readPolicies } from '../read-policy';
import { readLog } from './read-violations';

/** Reads the box for lines of a browser's console and for reports; its value is the paste itself. */
export function readMessagesBox(pasted: string): Reading {
  const secret = firstSecret(secrets, { text: '', pasted: searchable(pasted) });
  if (secret)
    return { verdict: 'stop', secret: true, reason: secret.reason, words: secret.words, repairs: [] };
  const { violations, account } = readLog(pasted);
  if (violations.length === 0) {
    const reason = readPolicies(pasted).policies.length > 0 ? 'policy-here' : 'no-message';
    return { verdict: 'stop', reason, words: words[reason], repairs: [] };
  }
  const gap = gapIn(pasted, account);
  const isReport = violations.every((violation) => violation.isReport);
  const read = words.read(violations.length);
  return {
    verdict: gap ? 'warn' : 'ok',
    reason: gap ? 'unread-lines' : 'messages',
    words: gap ? `${read} ${gap.words} ${words.unread}` : read,
    value: pasted,
    repairs: [],
    ...(isReport && { remarks: [{ reason: 'report-only', words: words.reportOnly }] }),
    account,
  };
}

const secrets = secretFindings(words.belongs);
