import { tidyCode } from '../../../../domain/code/code-text';
import {
  firstFinding,
  type Choice,
  type Fact,
  type FieldCheck,
  type Finding,
  type Reading,
  type Repair,
  type TextSeen,
} from '../../../../domain/fields/reading';
import { rowsThatSee } from '../../../../domain/fields/words';
import { searchable } from '../../../../domain/fields/secret-findings';
import { gapIn, type Gap } from '../../../../domain/text/unread';
import type { Range } from '../../../../domain/text/account';
import { accountOfDecoded } from '../../../../domain/text/encodings';
import { labels, type ValueKey } from '../fields/record-kinds';
import { inPaste, readTidied } from './read-snippet';
import type { SnippetReading, Spot } from './snippet-reading';
import type { Scan } from './scan-snippet';
import { choicesIn } from './snippet-choices';
import { repairs } from './snippet-field.en';

/** What a finding about pasted code sees. */
export interface SnippetSeen extends TextSeen {
  readonly snippet: SnippetReading;
  readonly isTooLong: boolean;
  readonly gap: Gap | undefined;
  /** The code of each, where it holds several of what the box needs one of. */
  readonly choices: readonly Choice[];
}

export interface SnippetField {
  readonly findings: readonly Finding<SnippetSeen>[];
  /** Without these it is not the code that is asked for. */
  readonly needs: readonly ValueKey[];
  /** The reason of the row that says to choose. */
  readonly several: string;
  readonly words: { readonly recognised: string; readonly otherwise: string };
  /** Of each row that names no other. */
  readonly source: string;
}

export const snippetRows = rowsThatSee<SnippetSeen>();

/** A snippet has one or two thousand characters; a page around it is better left out. */
export const longestSnippet = 50_000;

/** Makes the check of a field that takes code: its clean form is the code itself, repaired. */
export function snippetField(field: SnippetField): FieldCheck {
  const findings = field.findings.map((row) => ({ source: field.source, ...row }));
  return { findings, read: (pasted) => readField({ ...field, findings }, pasted) };
}

/** `isOne`: the code is that of one choice already, and is given no further ones. */
function readField(field: SnippetField, whole: string, isOne = false): Reading | undefined {
  const isTooLong = whole.length > longestSnippet;
  const pasted = searchable(whole, longestSnippet);
  const { traced, repairs: tidied } = tidyCode(isTooLong ? '' : whole);
  const isEscaped = tidied.some(({ name }) => name === 'escapes');
  const reading = readTidied(traced.text);
  const text = codeIn(reading.scan, traced.text, isEscaped);
  const ownRepairs =
    text === traced.text.trim() ? tidied : [...tidied, { name: takenOut, words: repairs[takenOut] }];
  if (text === '' && !isTooLong) return undefined;
  if (isTooLong && !/[^\s\p{Cf}]/u.test(whole)) return undefined;
  const read = inPaste(reading, traced);
  // A paste that is too long is not read at all.
  const snippet = { ...read, account: accountOfDecoded(whole, read.account) };
  const choices = isOne ? [] : choicesIn(text, snippet, field.needs, (one) => readField(field, one, true));
  const gap = gapIn(whole, snippet.account);
  const seen: SnippetSeen = { text, pasted, snippet, isTooLong, choices, gap };
  const isAccepted = field.needs.every((key) => snippet.values[key] !== undefined);
  const found = firstFinding(field.findings, seen, isAccepted);
  const { source } = field;
  const held = { account: snippet.account, ...foundIn(snippet) };
  if (found?.verdict === 'stop') {
    const chooses = found.reason === field.several && choices.length > 0;
    return { ...found, repairs: [], ...(found.secret ? {} : held), ...(chooses ? { choices } : {}) };
  }
  if (!isAccepted) {
    const words = field.words.otherwise;
    return { verdict: 'stop', reason: 'not-recognised', words, repairs: [], ...held, source };
  }
  const all = [...ownRepairs, ...snippet.spots.flatMap(repairOf)];
  return {
    verdict: 'ok',
    reason: all[0]?.name ?? 'clean',
    words: field.words.recognised,
    source,
    ...found,
    value: withCleanValues(text, snippet.spots),
    repairs: all,
    ...held,
  };
}

function foundIn({ spots, values }: SnippetReading): Pick<Reading, 'facts' | 'found'> {
  if (spots.length === 0) return {};
  const facts = spots.map(({ key, value, start, end }): Fact => ({
    name: labels[key],
    value,
    at: { start, end },
  }));
  return { facts, found: values };
}

function repairOf({ key, repaired }: Spot): Repair[] {
  if (repaired === 'none') return [];
  const name = repaired === 'suffix' ? 'eighteen-characters' : repaired;
  return [{ name, words: repairs[name](labels[key]) }];
}

/** Without the program that has the code as its text. */
function codeIn({ code, calls }: Scan, text: string, isEscaped: boolean): string {
  const isIn = (call: Range, { start, end }: Range) => call.start >= start && call.start < end;
  const inside = code.inside.filter((range) => calls.some((call) => isIn(call, range)));
  const isInside = calls.every((call) => inside.some((range) => isIn(call, range)));
  if (inside.length > 0 && isInside)
    return inside.map(({ start, end }) => text.slice(start, end).trim()).join('\n');
  const isText = isEscaped && /<script\b/i.test(text);
  return (isText ? text.slice(text.search(/<\w/), text.lastIndexOf('>') + 1) : text).trim();
}

const takenOut = 'taken-out-of-program';

/** The code as the assistant should get it: ids of 15 characters, and the host of the API. */
function withCleanValues(text: string, spots: readonly Spot[]): string {
  return spots.reduce((code, { given, value, repaired }) => {
    if (repaired === 'none') return code;
    const into = repaired === 'content-host' ? given.replace(/\bc\./i, 'd.') : value;
    return code.replaceAll(given, () => into);
  }, text);
}
