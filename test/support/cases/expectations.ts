import { createHash } from 'node:crypto';
import type { Case } from './cases';

/** What a box said about the paste of a case; members that only some boxes have are looked for by name. */
type Said = Readonly<Record<string, unknown>> | undefined;

/**
 * The expectations of a case that a reading does not meet: `verdict`, `secret`, `key`, `mention`, `value <field>`.
 * `beside`: what the box of the key says, whose message is on the page, too.
 */
export function unmetBy(found: Case, index: number, said: Said, beside: Said): readonly string[] {
  const { expect: expected, secret, spkiSha256, values = {}, mention = [] } = found;
  const message = `${textIn(said)}\n${textIn(beside)}`;
  const isExpected = expected[index]?.some((verdict) => verdict === said?.['verdict']) ?? false;
  return [
    ...(isExpected ? [] : ['verdict']),
    ...(secret && said?.['secret'] !== true ? ['secret'] : []),
    ...(spkiSha256 === undefined || printOf(said?.['value']) === spkiSha256 ? [] : ['key']),
    ...(mention.length === 0 || mention.some((word) => message.includes(word)) ? [] : ['mention']),
    ...Object.entries(values)
      .filter(([name, value]) => !holds(said, found.fields[index] ?? '', name, value))
      .map(([name]) => `value ${name}`),
  ];
}

type Wanted = string | number | readonly string[];

function holds(said: Said, field: string, name: string, wanted: Wanted): boolean {
  const policies = listIn(said?.['policies']).map((policy) =>
    listIn(policy)
      .map((directive) => listIn(directive).join(' '))
      .join('; '),
  );
  const has = (part: string) => policies.some((policy) => policy.includes(part));
  const parts = typeof wanted === 'object' ? wanted : [String(wanted)];
  if (name === 'directives') return listIn(said?.['policies']).flatMap(listIn).length === wanted;
  if (name === 'header' || name === 'mustHave') return parts.every(has);
  if (name === 'mustNot') return !parts.some(has);
  const found = said?.['found'];
  const own = name === field ? said?.['value'] : undefined;
  return own === wanted || (typeof found === 'object' && found !== null && entryOf(found, name) === wanted);
}

function entryOf(found: object, name: string): unknown {
  return Object.entries(found).find(([key]) => key === name)?.[1];
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** SHA-256 of a key in one line of base64 or as PEM. */
function printOf(value: unknown): string {
  if (typeof value !== 'string') return '';
  const letters = value.replaceAll(/-----[^-]+-----|\s/g, '');
  return createHash('sha256').update(Buffer.from(letters, 'base64')).digest('hex');
}

/** All that the reader gets: every message, and the facts. */
function textIn(said: unknown): string {
  if (typeof said !== 'object' || said === null) return '';
  return Object.entries(said)
    .map(([name, value]: [string, unknown]) =>
      typeof value === 'string' && ['words', 'value'].includes(name) ? value : textIn(value),
    )
    .join('\n');
}
