import { endOfUnrun, serverInclude } from '../../code/markup-parts';
import type { Label, OpenAccount } from '../../text/account';
import { codes } from '../../text/decode';
import { partOf, rangeOf, rewritten, type Letters } from '../../text/letters';
import { headerName, headerStart, looksLikePolicy, speaksOfPolicy } from './bare-policy';

/** A text in markup that is a policy, or code that may hold one. */
export interface MarkupText {
  readonly letters: Letters;
  /** The name of the header beside it. */
  readonly name?: string;
  readonly code?: true;
  /** A browser reads it there, or it is sent as it is. */
  readonly isPlain?: true;
}

export function isMarkup(text: string): boolean {
  return (
    /^\s*<(?!(?:If|Files|Location|Directory|VirtualHost|Limit|Else)\w*[ >])(?:[a-z][\w:-]*[\s/>]|!|\?xml)/i.test(
      text,
    ) || /<(?:meta|add|remove)\s/i.test(text)
  );
}

const tag = /<(\/?)([a-z][\w:.-]*)/iy;
const attribute =
  /\s+|\/|([\w:@.-]+)(?:(\s*=\s*)(?:"([^"]*)"|'((?:'[\w+/=-]{4,120}'|[^'])*)'|\{((?:[^{}]|\{[^{}]{0,500}\})*)\}|([^\s"'<>{]+)))?/gy;
const inlineComment = /<!--[^]*?-->|<!\[CDATA\[|<\?(?:php\b|=)[^]*?\?>|<[!?][^>]*>/y;

interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly letters: Letters;
  readonly isCode: boolean;
}

/** The policies in attributes and elements of markup. Labels all that is around them. One pass. */
export function readMarkup(source: Letters, account: OpenAccount): readonly MarkupText[] {
  const { text } = source;
  const texts: MarkupText[] = [];
  const label = (start: number, end: number, what: Label): void => {
    if (end > start) account.label(rangeOf(source, start, end), what);
  };
  let at = 0;
  let opened: string | undefined;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    const end = next === -1 ? text.length : next;
    if (end > at) {
      readContent(at, end);
      at = end;
      continue;
    }
    inlineComment.lastIndex = at;
    const behind = endOfUnrun(text, at);
    if (behind > at) {
      label(at, behind, 'inert');
      at = behind;
      continue;
    }
    const comment = inlineComment.exec(text)?.[0];
    tag.lastIndex = at;
    const [start, slash, name = ''] = tag.exec(text) ?? [];
    if (comment !== undefined) {
      label(
        at,
        at + comment.length,
        !comment.startsWith('<!--') ? 'frame' : serverInclude.test(comment) ? 'unread' : 'inert',
      );
      if (/^<\?(?:php\b|=)/i.test(comment))
        texts.push({ letters: partOf(source, at + 2, at + comment.length - 2), code: true });
      at += comment.length;
    } else if (start === undefined) at += 1;
    else {
      const close = readTag(at, at + start.length);
      opened = slash === '' && text[close - 2] !== '/' ? name.toLowerCase() : undefined;
      at = close;
    }
  }
  return texts;

  /** A text is the content of an element where it fills one. */
  function readContent(start: number, end: number): void {
    const content = text.slice(start, end);
    const blank = content.length - content.trimStart().length;
    label(start, start + blank, 'inert');
    label(start + content.trimEnd().length, end, 'inert');
    if (content.trim() === '') return;
    const letters = rewritten(partOf(source, start + blank, start + content.trimEnd().length), codes);
    const isAlone =
      opened !== undefined &&
      text
        .slice(end, end + 60)
        .toLowerCase()
        .startsWith(`</${opened}`);
    if (looksLikePolicy(letters.text) || headerStart.test(letters.text)) {
      label(start + blank, start + content.trimEnd().length, 'frame');
      texts.push({ letters, isPlain: true });
    } else if (opened === 'script' && speaksOfPolicy(content)) texts.push({ letters, code: true });
    else if (isAlone && !speaksOfPolicy(content)) label(start, end, 'other');
    else if (isAlone && headerName.test(content.trim())) label(start, end, 'frame');
  }

  /** Returns where the tag ends. */
  function readTag(start: number, from: number): number {
    const attributes: Attribute[] = [];
    let end = from;
    attribute.lastIndex = from;
    for (const found of text.matchAll(attribute)) {
      const [whole, name, sign = '', double, single, code, bare] = found;
      end = found.index + whole.length;
      const value = double ?? single ?? code ?? bare;
      if (name === undefined || value === undefined) continue;
      const at = found.index + name.length + sign.length + (bare === undefined ? 1 : 0);
      const letters = rewritten(partOf(source, at, at + value.length), codes);
      attributes.push({ name, value, letters, isCode: code !== undefined });
    }
    if (text[end] !== '>') return end;
    end += 1;
    const header = attributes.find(({ value }) => headerName.test(value.trim()))?.value;
    const before = texts.length;
    const isPlain = /^<meta$/i.test(text.slice(start, from));
    for (const { name, letters, isCode } of attributes) {
      const isPolicy = looksLikePolicy(letters.text) && (name !== 'context' || header !== undefined);
      const isNamed = header !== undefined && /^(?:content|value)$/i.test(name);
      const beside = header === undefined ? {} : { name: header };
      if (isCode && (isNamed || speaksOfPolicy(letters.text))) texts.push({ letters, code: true, ...beside });
      else if (isPolicy || (isNamed && letters.text.trim() !== ''))
        texts.push({ letters, ...beside, ...(isPlain && { isPlain }) });
    }
    const holds = texts.length > before;
    const isRemoved = header !== undefined && !holds;
    if (!isRemoved) label(start, end, holds ? 'frame' : 'other');
    return end;
  }
}
