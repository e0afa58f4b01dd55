import { fillGaps, type Span } from '../../../../domain/text/account';
import { firstOfEach, type EmbedText } from './embed-options';
import type { EmbedKey } from '../fields/plain-fields';

/** The values of a settings file, a table or a line of it. */
export interface EmbedLines {
  readonly texts: readonly EmbedText[];
  readonly account: readonly Span[];
}

/** `KEY=value` and `export KEY="value"`, `key: value`, `| key | value |`; a comment may follow. */
const setting =
  /^([ \t]{0,40}(?:(?:export|set|ENV|ARG)[ \t]{1,9}|\$env:|-[ \t]{1,9}|\|[ \t]{0,40})?["'`*]{0,2}([A-Za-z_][\w.-]{0,80})["'`*]{0,2}[ \t]{0,40}(?:[:=|]|\t)[ \t]{0,40})(["'`]?)([^"'`|,;\s]{1,120})\3[ \t]{0,40}[|,;]?[ \t]{0,40}((?:#|\/\/|!).{0,400})?$/;
const comment = /^[ \t]{0,40}(?:[#!;]|\/\/|--)/;
const heading = /^[ \t]{0,40}(?:\[?[\w.-]{1,80}\]?:?|---|[|:\- \t]{3,200})[ \t]{0,40}$/;

/** `undefined` where the paste is something else: a line that is neither, or none with a value of ours. */
export function readLines(text: string): EmbedLines | undefined {
  if (text.length > longest || /[{}<>()]/.test(text)) return undefined;
  const lines = [...text.matchAll(/[^\n\r]+/g)].map(({ 0: line, index }) => ({ line, index }));
  const hasOwn = lines.some(({ line }) => /(?:integration|service_?instance|subscription)_?-?id/i.test(line));
  const texts: EmbedText[] = [];
  const spans: Span[] = [];
  for (const { line, index } of lines) {
    const end = index + line.length;
    const [, before = '', name = '', quote = '', given = '', after = ''] = setting.exec(line) ?? [];
    const key = keyOf(name, hasOwn, lines.length);
    if (line.trim() === '' || comment.test(line)) spans.push({ start: index, end, label: 'inert' });
    else if (key !== undefined && given !== '') {
      const start = index + before.length + quote.length;
      const place = { start, end: start + given.length };
      texts.push({ key, given, ...place });
      spans.push({ start: index, end: start, label: 'frame' }, { ...place, label: 'value' });
      spans.push({ start: place.end, end: end - after.length, label: 'frame' });
      spans.push({ start: end - after.length, end, label: 'inert' });
    } else if (given !== '') spans.push({ start: index, end, label: 'other' });
    else spans.push({ start: index, end, label: heading.test(line) ? 'frame' : 'unread' });
  }
  if (texts.length === 0) return undefined;
  const sorted = spans.filter(({ start, end }) => end > start);
  return { texts: firstOfEach(texts), account: fillGaps(sorted, text.length, 'inert') };
}

const longest = 50_000;

const endings: readonly (readonly [ending: string, key: EmbedKey])[] = [
  ['integrationid', 'integrationId'],
  ['serviceinstanceid', 'serviceInstanceId'],
  ['subscriptionid', 'subscriptionId'],
];

/** Names of settings have a prefix of their own, and one of a region may be of anything. */
function keyOf(name: string, hasOwn: boolean, lines: number): EmbedKey | undefined {
  const small = name.toLowerCase().replaceAll(/[^a-z]/g, '');
  const key = endings.find(([ending]) => small.endsWith(ending))?.[1];
  const isRegion =
    small === 'region' ? hasOwn || lines === 1 : /(?:watson|assistant|chat|ibm)\w*region$/.test(small);
  return key ?? (isRegion ? 'region' : undefined);
}
