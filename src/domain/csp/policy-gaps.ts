import { isConsoleMessage } from './messages/console-message';
import { sayLines } from '../text/say-lines';
import type { Remark, Repair } from '../fields/reading';
import type { Label, Span } from '../text/account';
import type { Policy } from './policy';
import { capital, shortened } from '../text/wording';
import { words } from './read-policy.en';

/** What is missing between a paste and the whole policy of a site. */
export interface Gap {
  readonly reason: 'unread' | 'unresolved' | 'console-message';
  readonly words: string;
  /** A part of the policy is missing, so nothing may be offered in its place. */
  readonly isPart: boolean;
}

/** What was made of a paste: the policies as browsers take them, and as they were meant. */
export interface PolicyReading {
  /** As a browser that is sent the paste takes them; those that only report are left out. */
  readonly sent: readonly Policy[];
  /** With slips put right, to build on. */
  readonly policies: readonly Policy[];
  readonly repairs: readonly Repair[];
  /** What does less than it seems to. */
  readonly doubts: readonly Remark[];
  /** What else to know of the policies, which is no doubt. */
  readonly notes: readonly Remark[];
  /** More than any server sends; none of it was read. */
  readonly isTooLong: boolean;
  /** What is missing for a whole policy, if anything. */
  readonly gap: Gap | undefined;
  readonly account: readonly Span[];
  readonly elsewhere: readonly string[];
}

export const consoleMessage: Gap = {
  reason: 'console-message',
  words: words.gap.console,
  isPart: true,
};

/** What was not read comes first: it may be more than a value. */
export function gapIn(pasted: string, account: readonly Span[], isChanged: boolean): Gap | undefined {
  const unread = sayLines(pasted, account, 'unread');
  if (unread !== '') {
    const isOne = !unread.startsWith('lines');
    const said = words.gap.unread(capital(unread), isOne, shown(pasted, account, 'unread'));
    return { reason: 'unread', words: said, isPart: true };
  }
  const unresolved = sayLines(pasted, account, 'unresolved');
  if (unresolved === '') return undefined;
  const hole = shown(pasted, account, 'unresolved');
  return isChanged
    ? { reason: 'unresolved', words: words.gap.changed(capital(unresolved), hole), isPart: true }
    : { reason: 'unresolved', words: words.gap.hole(unresolved, hole), isPart: false };
}

/** Why no policy was found, and what to paste. */
export function noPolicyIn(
  pasted: string,
  { elsewhere }: PolicyReading,
): { readonly reason: string; readonly words: string } {
  const { none } = words;
  const [name] = elsewhere;
  if (isConsoleMessage(pasted)) return { reason: 'console-message', words: none['console-message'] };
  if (table.test(pasted)) return { reason: 'policy-table', words: none['policy-table'] };
  const program = programs.find(({ marks }) => marks.every((mark) => mark.test(pasted)));
  if (program) return { reason: 'policy-settings', words: none['policy-settings'](program.name) };
  if (name !== undefined) {
    const said = none['policy-elsewhere'](shortened(name.replaceAll(/\s+/g, ' '), 40));
    return { reason: 'policy-elsewhere', words: said };
  }
  return { reason: 'no-policy', words: none['no-policy'] };
}

/** Programs whose settings only add to a policy that they have themselves. */
const programs = [
  { name: 'Nextcloud', marks: [/\\OCP\\|addAllowed\w{1,30}Domain/] },
  { name: 'TYPO3', marks: [/\bmutation(?:s\b|Mode|Collection)/i] },
  { name: 'Magento', marks: [/<csp_whitelist|<policy\s{1,9}id=/] },
  {
    name: 'Drupal',
    marks: [/^[ \t]{0,40}(?:enforce|report-only):/m, /^[ \t]{0,40}(?:base|sources|flags):/m],
  },
] as const;

const table = /^[ \t]*\|.{0,500}\|/m;

/** What is there, where it is short and no run of letters that may be a key. */
function shown(pasted: string, account: readonly Span[], wanted: Label): string {
  const first = account.find(({ label }) => label === wanted);
  const text = first ? pasted.slice(first.start, first.end).trim() : '';
  const isShort = text !== '' && text.length <= longestShown && !/[\w+/=-]{20}|\n/.test(text);
  return isShort ? ` (${text})` : '';
}

const longestShown = 60;
