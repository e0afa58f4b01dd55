import { openAccount, type Span } from '../../../../domain/text/account';
import { embedKeys, firstOfEach, type EmbedKey, type EmbedText } from './embed-options';

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
const longest = 50_000;

/** `undefined` where the paste is something else: a line that is neither, or none with a value of ours. */
export function readLines(text: string): EmbedLines | undefined {
  if (text.length > longest || /[{}<>()]/.test(text)) return undefined;
  const lines = [...text.matchAll(/[^\n\r]+/g)];
  const hasOwn = lines.some(([line]) => /(?:integration|service_?instance|subscription)_?-?id/i.test(line));
  const texts: EmbedText[] = [];
  const account = openAccount(text.length, 'inert');
  for (const { 0: line, index } of lines) {
    if (line.trim() === '' || comment.test(line)) continue;
    const [, before = '', name = '', quote = '', given = '', after = ''] = setting.exec(line) ?? [];
    const key = keyOf(name, hasOwn || lines.length === 1);
    const whole = { start: index, end: index + line.length };
    if (given === '') account.label(whole, heading.test(line) ? 'frame' : 'unread');
    else if (key === undefined) account.label(whole, 'other');
    else {
      const start = index + before.length + quote.length;
      const place = { start, end: start + given.length };
      texts.push({ key, given, ...place });
      account.label({ start: index, end: whole.end - after.length }, 'frame');
      account.label(place, 'value');
    }
  }
  return texts.length === 0 ? undefined : { texts: firstOfEach(texts), account: account.close() };
}

/** Names of settings have a prefix of their own, and one of a region may be of anything. */
function keyOf(name: string, isOurs: boolean): EmbedKey | undefined {
  const small = name.toLowerCase().replaceAll(/[^a-z]/g, '');
  const id = embedKeys.find((key) => key !== 'region' && small.endsWith(key.toLowerCase()));
  const isRegion = small === 'region' ? isOurs : /(?:watson|assistant|chat|ibm)\w*region$/.test(small);
  return id ?? (isRegion ? 'region' : undefined);
}
