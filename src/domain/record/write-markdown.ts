import { fieldAddress, recordsOf, type Around } from './around';
import type { PublicSetup } from './public-setup';
import { dayOf, type GuideRecord, type ValueRecord } from './record';
import { words as record } from './record.en';
import type { Sheet } from './sheet';
import { words } from './write-markdown.en';

/** The record of a set-up as Markdown, guide by guide. */
export function writeMarkdown({ setup }: PublicSetup, sheets: readonly Sheet[], around: Around): string {
  const on = dayOf(setup.updated);
  return [
    `# ${inLine(setup.name)}`,
    [on === '' ? '' : words.changed(on), words.written(dayOf(around.written), around.product)]
      .join(' ')
      .trim(),
    ...recordsOf(setup, sheets).flatMap((record) => guideLines(record, around)),
    '',
  ].join('\n\n');
}

function guideLines({ id, title, progress, values, steps, missing }: GuideRecord, around: Around): string[] {
  const address = around.addressOf(id);
  const rows = values.map((value) => `| ${cellsOf(value, address, around.prints).join(' | ')} |`);
  const long = values.flatMap(({ field, value }) =>
    value !== undefined && isLong(value) ? [`${inLine(field.label)}:`, fence(value)] : [],
  );
  return [
    `## ${inLine(title)}`,
    [progress, ...missing].map(inLine).join(' '),
    [`| ${words.columns.join(' | ')} |`, '| --- | --- | --- | --- |', ...rows].join('\n'),
    ...long,
    steps.map((step) => `- [${inLine(step.title)}](${address}#${step.id}): ${inLine(step.words)}`).join('\n'),
  ];
}

function cellsOf({ field, value, note }: ValueRecord, address: string, prints: Around['prints']): string[] {
  const print = value === undefined ? undefined : prints.get(value);
  const shown = value === undefined ? record.noValue : isLong(value) ? words.below : value;
  const more = [print && words.fingerprint(print.fingerprint), note].filter((each) => each !== undefined);
  const link = `[${inLine(field.label)}](${fieldAddress(address, field.key)})`;
  return [link, ...[[shown, ...more].join('. '), field.born.words, field.pasted.words].map(inLine)];
}

function isLong(value: string): boolean {
  return value.length > 80 || value.includes('\n');
}

/** Longer than any run of its own marks in the text. */
function fence(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}\n${text}\n${marks}`;
}

/** Text of others is text: no markup, no line of its own. */
function inLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_{}[\]<>#|!~&]/g, '\\$&');
}
