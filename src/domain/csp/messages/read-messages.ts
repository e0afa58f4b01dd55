import type { Reading } from '../../fields/reading';
import { firstSecret, searchable, secretFindings } from '../../fields/secret-findings';
import { isConsoleMessage } from './console-message';
import { words } from './read-messages.en';
import { readPolicies } from '../read-policy';
import { readViolations } from './read-violations';
import { messagesIn } from './violation-lines';

/** Reads the box for lines of a browser's console and for reports; its value is the paste itself. */
export function readMessagesBox(pasted: string): Reading {
  const secret = firstSecret(secrets, { text: '', pasted: searchable(pasted) });
  if (secret)
    return { verdict: 'stop', secret: true, reason: secret.reason, words: secret.words, repairs: [] };
  const violations = readViolations(pasted);
  if (violations.length === 0) {
    const reason = readPolicies(pasted).policies.length > 0 ? 'policy-here' : 'no-message';
    return { verdict: 'stop', reason, words: words[reason], repairs: [] };
  }
  const unread = unreadIn(pasted);
  const isReport = violations.every((violation) => violation.isReport);
  const read = words.read(violations.length);
  return {
    verdict: unread > 0 ? 'warn' : 'ok',
    reason: unread > 0 ? 'unread-lines' : 'messages',
    words: unread > 0 ? `${read} ${words.unread(unread)}` : read,
    value: pasted,
    repairs: [],
    ...(isReport && { remarks: [{ reason: 'report-only', words: words.reportOnly }] }),
  };
}

const secrets = secretFindings(words.belongs);

/** Lines that are messages, and of which nothing was understood. */
function unreadIn(pasted: string): number {
  if (/blocked-?ur[il]/i.test(pasted)) return 0;
  const messages = messagesIn(pasted.slice(0, mostRead));
  return messages.filter((one) => isConsoleMessage(one) && readViolations(one).length === 0).length;
}

const mostRead = 200_000;
