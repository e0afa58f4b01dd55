import { accountForCode } from '../../../../domain/code/code-account';
import { isMark } from '../../../../domain/code/code-tokens';
import type { CodeReading } from '../../../../domain/code/read-code';
import { looksLikeMarkup } from '../../../../domain/code/markup-parts';
import { openAccount, type Label, type Span } from '../../../../domain/text/account';
import { isOptions, type CodeTexts } from './embed-texts';
import { isIdName, type EmbedText } from './embed-options';

/** Names that what is said about a snippet rests on, beside the values. */
const seen =
  /^(?:watsonAssistantChat\w*|loadWatsonAssistantChat|clientVersion|identityToken\w*|hostURL|onLoad|render|region|WebChatContainer|withWebChat)$/;

/** What each character of code is: `marks` are its values and what changes them. */
export function accountForEmbed(
  code: CodeReading,
  { marks, names }: Pick<CodeTexts, 'marks' | 'names'>,
): readonly Span[] {
  const { tokens } = code;
  const marked = new Set(marks.map(({ start }) => start));
  return accountForCode(code, marks, (token, index): Label | undefined => {
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    if (token.kind === 'text') {
      if (isIdName(token.value)) return 'unread';
      return /\.watson\.|watsonplatform|WatsonAssistantChat|^(?:latest|\d[\d.]*)$/.test(token.value)
        ? 'frame'
        : undefined;
    }
    if (token.kind === 'number') return 'frame';
    if (token.kind !== 'name') return undefined;
    if (isOptions(token)) {
      const isChanged =
        isMark(after, '[') || tokens[index - 4]?.value === 'assign' || tokens[index - 2]?.value === 'assign';
      return isChanged || isRenamed(tokens, index) ? 'unresolved' : 'frame';
    }
    if (isIdName(token.value) && !marked.has(token.outer.start)) {
      const isRead = isMark(before, '.', '?.') && !/^(?:[^=!<>]{1,3}=|\+\+|--)$/.test(after?.value ?? '');
      const isDeleted = tokens.slice(Math.max(0, index - 6), index).some(({ value }) => value === 'delete');
      return isRead && !isDeleted ? 'frame' : 'unread';
    }
    return seen.test(token.value) || names.has(token.value) ? 'frame' : undefined;
  });
}

/** `const options = window.watsonAssistantChatOptions`: what becomes of it under that name is not followed. */
function isRenamed(tokens: CodeReading['tokens'], index: number): boolean {
  const isInWindow = isMark(tokens[index - 1], '.', '?.');
  return (
    isMark(tokens[index - (isInWindow ? 3 : 1)], '=') &&
    !isMark(tokens[index + 1], '.', '?.', '=', '||', '??')
  );
}

/** What each character of a link is, alone or in a sentence. */
export function accountForLink(code: CodeReading, texts: readonly EmbedText[]): readonly Span[] {
  const values = texts.map(({ start, end }): Span => ({ start, end, label: 'value' }));
  if (looksLikeMarkup(code.text)) return accountForCode(code, values, () => undefined);
  const account = openAccount(code.text.length, 'inert');
  for (const { 0: word, index: start } of code.text.matchAll(/\S+/g)) {
    const end = start + word.length;
    const isOwn = values.some((value) => value.start >= start && value.end <= end);
    account.label({ start, end }, isOwn ? 'frame' : 'unread');
  }
  for (const value of values) account.label(value, 'value');
  return account.close();
}
