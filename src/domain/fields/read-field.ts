import type * as z from 'zod/mini';
import { accountOf, rewrite, trace, type Rule, type Traced } from '../text/rewrite';
import { fillGaps, type Span } from '../text/account';
import { gapIn, type Gap } from '../text/unread';
import { gapFindings } from './gap-findings';
import { firstSecret, searchable } from './secret-findings';
import {
  firstFinding,
  withRemarks,
  type FieldCheck,
  type Finding,
  type Reading,
  type Repair,
  type TextSeen,
} from './reading';

/** A repair as data: what to look for, what to put there, and how to say it. */
export interface RepairRule extends Rule {
  readonly name: string;
  /** `count`: how many places were repaired. */
  readonly words: string | ((count: number) => string);
  /**
   * Of a rule that takes out what is around the value: what that is to the reading, and where arbitrary text may be
   * taken out, in what form it is that (its white space as single spaces). All else there was not read.
   */
  readonly leaves?: { readonly label: 'frame' | 'inert'; readonly form?: RegExp };
}

export interface TextField {
  readonly repairs: readonly RepairRule[];
  /** The final, clean form. */
  readonly grammar: z.ZodMiniType<string>;
  readonly findings: readonly Finding<TextSeen>[];
  /** What was recognised, said of a clean value. */
  readonly recognised: string | ((value: string, seen: TextSeen) => string);
  /** What a paste that no finding knows should look like, and where to copy it. */
  readonly otherwise: string | ((seen: TextSeen) => string);
  readonly source?: string;
}

/** Longer pastes are read by their beginning: no value here comes near it, and no page freezes. */
const longestRead = 20_000;
const mostPasses = 8;

/** Makes the check of a field whose clean form is a short text. */
export function textField(field: TextField): FieldCheck {
  const mayLeave = field.repairs.some(({ leaves }) => leaves?.form);
  const findings = mayLeave
    ? [...field.findings, ...gapFindings<Accounted>(besideIt, field.source, ['unread'])]
    : field.findings;
  return { findings, read: (pasted) => readText(field, findings, pasted) };
}

interface Accounted extends TextSeen {
  readonly gap: Gap | undefined;
}

const besideIt =
  'The value was taken from beside it: paste the value alone, or compare it with where it comes from.';

function readText(
  field: TextField,
  findings: readonly Finding<Accounted>[],
  whole: string,
): Reading | undefined {
  const { text, traced, repairs } = repair(whole.slice(0, longestRead), field.repairs);
  if (text === '') return undefined;
  const account = accountFor(whole, traced, field.repairs);
  const isAccepted = whole.length <= longestRead && field.grammar.safeParse(text).success;
  const gap = isAccepted ? gapIn(whole, account) : undefined;
  const seen: Accounted = { text, pasted: searchable(whole, longestRead), gap };
  const found = firstSecret(findings, seen) ?? firstFinding(findings, seen, isAccepted);
  const source = field.source === undefined ? {} : { source: field.source };
  if (found?.verdict === 'stop') return { ...source, ...found, repairs: [] };
  if (!isAccepted) {
    const words = typeof field.otherwise === 'string' ? field.otherwise : field.otherwise(seen);
    return { verdict: 'stop', reason: 'not-recognised', words, repairs: [], ...source };
  }
  const recognised: Reading = {
    verdict: 'ok',
    reason: repairs[0]?.name ?? 'clean',
    words: typeof field.recognised === 'string' ? field.recognised : field.recognised(text, seen),
    value: text,
    repairs,
    account,
    ...source,
  };
  return withRemarks({ ...recognised, ...found }, findings, seen);
}

/** Applies the rules in order until nothing changes, and says what each put right. */
export function repair(
  pasted: string,
  rules: readonly RepairRule[],
): { text: string; traced: Traced; repairs: Repair[] } {
  let traced = trace(pasted);
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const before = traced;
    traced = rewrite(before, rules);
    if (traced === before) break;
  }
  const repairs = rules.flatMap(({ name, words }) => {
    const count = traced.changes.filter((change) => change.name === name).length;
    if (count === 0) return [];
    return [{ name, words: typeof words === 'string' ? words : words(count) }];
  });
  return { text: traced.text, traced, repairs };
}

/** What is kept is the value, and what is behind the cap was not read. */
function accountFor(pasted: string, traced: Traced, rules: readonly RepairRule[]): readonly Span[] {
  const left = new Map(rules.map(({ name, leaves }) => [name, leaves]));
  const value: Span = { start: 0, end: traced.text.length, label: 'value' };
  const account = accountOf(traced, [value]).map((span): Span => {
    const leaves = span.label === 'repair' ? left.get(span.name ?? '') : undefined;
    if (!leaves) return span;
    const bare = pasted
      .slice(span.start, span.end)
      .replaceAll(/[\s\p{Cf}]+/gu, ' ')
      .trim();
    const isKnown = leaves.form === undefined || leaves.form.test(bare);
    return { start: span.start, end: span.end, label: isKnown ? leaves.label : 'unread' };
  });
  return fillGaps(account, pasted.length);
}
