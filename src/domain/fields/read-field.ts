import { accountOf, rewrite, trace, type Traced } from '../text/rewrite';
import { fillGaps, type Span } from '../text/account';
import { decodedLength } from '../text/encodings';
import { gapIn, type Gap } from '../text/unread';
import { besideIt } from './fields.en';
import { gapFindings } from './gap-findings';
import { firstSecret, searchable } from './secret-findings';
import {
  withRepairWords,
  withWords,
  type Exact,
  type RepairWords,
  type RepairRule,
  type Repairing,
  type RowWords,
} from './words';
import {
  firstFinding,
  withRemarks,
  type FieldCheck,
  type Finding,
  type Reading,
  type Repair,
  type Row,
  type TextSeen,
} from './reading';

export interface TextField<Rows, Repairs, Given> {
  readonly repairs: Repairs;
  /** The final, clean form. */
  readonly grammar: RegExp | ((text: string) => boolean);
  readonly findings: Rows;
  readonly words: Given;
  /** Of every row that names no other. */
  readonly source?: string;
}

/** What a field says, in one language. */
interface FieldWords {
  /** What was recognised, said about a clean value. */
  readonly recognised: string | ((value: string, seen: TextSeen) => string);
  /** What a paste that no finding knows should look like, and where to copy it. */
  readonly otherwise: string | ((seen: TextSeen) => string);
  readonly rows?: object;
  readonly repairs?: object;
}

/** With the words of each row and repair that has none of its own. */
type WordsFor<
  Given,
  Row extends { readonly reason: string },
  Repair extends { readonly name: string },
> = Given &
  FieldWords &
  TablesFor<'rows', Given, RowWords<Row>> &
  TablesFor<'repairs', Given, RepairWords<Repair>>;

type TablesFor<Name extends string, Given, Wanted> = keyof Wanted extends never
  ? unknown
  : Readonly<Record<Name, Given extends Readonly<Record<Name, infer Table>> ? Exact<Table, Wanted> : Wanted>>;

/** Longer pastes are read by their beginning: no value here comes near it, and no page freezes. */
const longestRead = 20_000;
const mostPasses = 8;

/** Makes the check of a field whose clean form is a short text. */
export function textField<
  const Rows extends readonly (Row<TextSeen> | Finding<TextSeen>)[],
  const Repairs extends readonly (Repairing | RepairRule)[],
  Given extends FieldWords,
>(field: TextField<Rows, Repairs, WordsFor<Given, Rows[number], Repairs[number]>>): FieldCheck {
  const words: FieldWords = field.words;
  const repairs = withRepairWords(field.repairs, words.repairs);
  const source = field.source === undefined ? {} : { source: field.source };
  const mayLeave = repairs.some(({ leaves }) => leaves?.form);
  const findings = [
    ...withWords<Accounted>(field.findings, words.rows),
    ...(mayLeave ? gapFindings<Accounted>(besideIt, field.source, ['unread']) : []),
  ].map((row) => ({ ...source, ...row }));
  return { findings, read: (pasted) => readText({ ...field, words, repairs, findings }, pasted) };
}

interface Accounted extends TextSeen {
  readonly gap: Gap | undefined;
}

function readText(
  field: TextField<readonly Finding<Accounted>[], readonly RepairRule[], FieldWords>,
  whole: string,
): Reading | undefined {
  const { findings } = field;
  const { text, traced, repairs } = repair(whole.slice(0, longestRead), field.repairs);
  if (text === '') return undefined;
  const account = accountFor(whole, traced, field.repairs);
  const isAccepted =
    whole.length <= longestRead &&
    decodedLength(whole) === whole.length &&
    (typeof field.grammar === 'function' ? field.grammar(text) : field.grammar.test(text));
  const gap = isAccepted ? gapIn(whole, account) : undefined;
  const seen: Accounted = { text, pasted: searchable(whole, longestRead), gap };
  const found = firstSecret(findings, seen) ?? firstFinding(findings, seen, isAccepted);
  const source = field.source === undefined ? {} : { source: field.source };
  if (found?.verdict === 'stop') return { ...source, ...found, repairs: [] };
  if (!isAccepted) {
    const { otherwise } = field.words;
    const words = typeof otherwise === 'string' ? otherwise : otherwise(seen);
    return { verdict: 'stop', reason: 'not-recognised', words, repairs: [], ...source };
  }
  const { recognised: said } = field.words;
  const recognised: Reading = {
    verdict: 'ok',
    reason: repairs[0]?.name ?? 'clean',
    words: typeof said === 'string' ? said : said(text, seen),
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
