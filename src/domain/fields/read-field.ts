import type * as z from 'zod/mini';
import {
  firstFinding,
  withRemarks,
  type FieldCheck,
  type Finding,
  type Reading,
  type Repair,
} from './reading';
import { firstSecret, searchable } from '../secret-findings';

/** A repair as data: what to look for, what to put there, and how to say it. */
export interface RepairRule {
  readonly name: string;
  /** Global (`g`), so that every occurrence counts. Linear: no nested quantifiers. */
  readonly pattern: RegExp;
  /** What to put in its place; nothing when left out. */
  readonly into?: string | ((match: string) => string);
  /** `count`: how many matches were repaired. */
  readonly words: string | ((count: number) => string);
}

/** What a text finding sees: the repaired text and the paste as it came. */
export interface TextSeen {
  readonly text: string;
  readonly pasted: string;
}

export interface TextField {
  readonly repairs: readonly RepairRule[];
  /** The final, clean form. */
  readonly grammar: z.ZodMiniType<string>;
  readonly findings: readonly Finding<TextSeen>[];
  /** What was recognised, said of a clean value. */
  readonly recognised: string | ((value: string) => string);
  /** What a paste that no finding knows should look like, and where to copy it. */
  readonly otherwise: string | ((seen: TextSeen) => string);
  readonly source?: string;
}

/** Longer pastes are read by their beginning: no value here comes near it, and no page freezes. */
const longestRead = 20_000;
const mostPasses = 8;

/** Makes the check of a field whose clean form is a short text. */
export function textField(field: TextField): FieldCheck {
  return { findings: field.findings, read: (pasted) => readText(field, pasted) };
}

function readText(field: TextField, whole: string): Reading | undefined {
  const pasted = searchable(whole, longestRead);
  const { text, repairs } = repair(whole.slice(0, longestRead), field.repairs);
  if (text === '') return undefined;
  const seen: TextSeen = { text, pasted };
  const secret = firstSecret(field.findings, seen);
  const isAccepted = whole.length <= longestRead && field.grammar.safeParse(text).success;
  const found = secret ?? firstFinding(field.findings, seen, isAccepted);
  const source = field.source === undefined ? {} : { source: field.source };
  if (found?.verdict === 'stop') return { ...source, ...found, repairs: [] };
  if (!isAccepted) {
    return {
      ...source,
      verdict: 'stop',
      reason: 'not-recognised',
      words: say(field.otherwise, seen),
      repairs: [],
    };
  }
  const recognised = {
    verdict: 'ok',
    reason: repairs[0]?.name ?? 'clean',
    words: say(field.recognised, text),
  } as const;
  return withRemarks({ ...source, ...(found ?? recognised), value: text, repairs }, field.findings, seen);
}

/** Applies the rules in order until nothing changes, and says what each put right. */
export function repair(pasted: string, rules: readonly RepairRule[]): { text: string; repairs: Repair[] } {
  let text = pasted;
  const counts = new Map<RepairRule, number>();
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const before = text;
    for (const rule of rules) {
      text = text.replaceAll(rule.pattern, (match) => {
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
        return typeof rule.into === 'function' ? rule.into(match) : (rule.into ?? '');
      });
    }
    if (text === before) break;
  }
  const repairs = rules.flatMap((rule) => {
    const count = counts.get(rule);
    return count === undefined ? [] : [{ name: rule.name, words: say(rule.words, count) }];
  });
  return { text, repairs };
}

function say<Subject>(words: string | ((subject: Subject) => string), subject: Subject): string {
  return typeof words === 'string' ? words : words(subject);
}
