import { camelCase, directiveNames } from './directive-names';

/** The text of a policy as it stood in what was pasted. */
export interface FoundPolicy {
  readonly text: string;
  readonly isReportOnly: boolean;
}

/**
 * Finds policies in a header, a meta element, a line of a server's configuration or a piece of code: behind each
 * name of the header, or in the whole text where it has none. Linear: every search starts where the last ended.
 */
export function findPolicies(pasted: string): readonly FoundPolicy[] {
  const text = plainText(pasted);
  const names = [...text.matchAll(headerName)];
  const regions =
    names.length === 0
      ? [{ text, isReportOnly: false }]
      : names.map((name, index) => ({
          text: text.slice(name.index + name[0].length, names[index + 1]?.index),
          isReportOnly: name[1] !== undefined,
        }));
  return regions.flatMap(({ text: region, isReportOnly }) => {
    const policy = objectPolicy(region) ?? textPolicy(region);
    return policy === undefined ? [] : [{ text: policy, isReportOnly }];
  });
}

const headerName = /content-?security-?policy(-report-only)?(?![\w-])/gi;
const names = directiveNames.toSorted((one, other) => other.length - one.length);
const firstDirective = new RegExp(String.raw`(?<![\w-])(?:${names.join('|')})(?![\w-])`, 'i');
const objectKey = new RegExp(
  String.raw`(?<![\w-])(${[...names, ...names.map(camelCase)].join('|')})["']?\s{0,20}:\s{0,20}\[`,
  'g',
);
const byCamelCase: ReadonlyMap<string, string> = new Map(names.map((name) => [camelCase(name), name]));

/** Line continuations, the escapes of HTML and the spaces of a template's placeholder are no part of a policy. */
function plainText(pasted: string): string {
  const joined = pasted.replaceAll(/\\\r?\n/g, ' ');
  const decoded = /<(?:meta|add)\b/i.test(joined)
    ? joined.replaceAll(
        /&(?:#0?39|#x27|apos|quot|#34|amp);/gi,
        (entity) => entities.get(entity.toLowerCase()) ?? '',
      )
    : joined;
  return decoded.replaceAll(/'nonce-[^';]{1,200}'/g, (nonce) => nonce.replaceAll(/[\s"]+/g, ''));
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&#39;', "'"],
  ['&#039;', "'"],
  ['&#x27;', "'"],
  ['&apos;', "'"],
  ['&quot;', '"'],
  ['&#34;', '"'],
  ['&amp;', '&'],
]);

/** `{ scriptSrc: ["'self'", …], … }`, as helmet and others take it. */
function objectPolicy(region: string): string | undefined {
  const found: string[] = [];
  objectKey.lastIndex = 0;
  for (let key = objectKey.exec(region); key; key = objectKey.exec(region)) {
    const end = region.indexOf(']', objectKey.lastIndex);
    if (end === -1) break;
    const values = quotedTexts(region.slice(objectKey.lastIndex, end));
    const name = key[1] ?? '';
    found.push([byCamelCase.get(name) ?? name, ...values].join(' '));
    objectKey.lastIndex = end;
  }
  return found.length === 0 ? undefined : found.join('; ');
}

function quotedTexts(list: string): readonly string[] {
  const texts: string[] = [];
  let at = 0;
  while (at < list.length) {
    const quote = list[at] ?? '';
    const end = quotes.includes(quote) ? endOfString(list, at + 1, quote) : -1;
    if (end !== -1) texts.push(unescaped(list.slice(at + 1, end)));
    else if (quotes.includes(quote)) break;
    at = end === -1 ? at + 1 : end + 1;
  }
  return texts;
}

const quotes = '"\'`';

/** From the quotation mark in front of the first directive to the one that closes it; else to the next header. */
function textPolicy(region: string): string | undefined {
  const first = firstDirective.exec(region);
  if (!first) return undefined;
  const before = region.slice(0, first.index);
  const open = Math.max(before.lastIndexOf('"'), before.lastIndexOf('`'), singleOpening(before));
  const quote = region[open] ?? '';
  if (open === -1) return bare(region.slice(beginning(before)));
  return stringsFrom(region, open, quote);
}

/** A single quotation mark opens a string only right in front of the policy, where no source can stand. */
function singleOpening(before: string): number {
  const trimmed = before.trimEnd();
  return trimmed.endsWith("'") ? trimmed.length - 1 : -1;
}

/** Behind the colon or equals sign that follows the name of the header. */
function beginning(before: string): number {
  const sign = /^[\s:=]+/.exec(before);
  return sign ? sign[0].length : 0;
}

/** A policy that is put together from several strings goes on after a comma, a plus or a line break. */
function stringsFrom(region: string, open: number, quote: string): string {
  const parts: string[] = [];
  let at = open;
  while (at !== -1) {
    const end = endOfString(region, at + 1, quote);
    const part = region.slice(at + 1, end === -1 ? undefined : end);
    parts.push(unescaped(part));
    at = end === -1 ? -1 : nextString(region, end + 1, quote);
    if (at !== -1) parts.push(region.slice(end + 1, at).includes(',') ? '; ' : ' ');
  }
  return tidy(parts.join(''));
}

function nextString(region: string, from: number, quote: string): number {
  const gap = /^[\s,+.]{1,200}/.exec(region.slice(from, from + 201))?.[0];
  if (gap === undefined || region[from + gap.length] !== quote) return -1;
  const at = from + gap.length;
  return /^\s{0,9}[a-z-]{3,30}[\s;"'`]/i.test(region.slice(at + 1, at + 50)) ? at : -1;
}

/** The closing mark; a single one that a word follows, or a source precedes, belongs to the policy itself. */
function endOfString(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === quote && (quote !== "'" || closes(text, at))) return at;
  }
  return -1;
}

function closes(text: string, at: number): boolean {
  return /^\s{0,9}(?:[,)\]}+;\r\n]|$|always)/.test(text.slice(at + 1, at + 20)) || text[at - 1] === ';';
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(["'`\\])/g, '$1').replaceAll(/\\[nrt]/g, ' ');
}

/** Up to a quotation mark that closes what stands around it, or a line that begins with another header. */
function bare(text: string): string {
  const single = text.replaceAll(/"([a-z0-9-]{4,20})"/gi, '$1');
  const end = /["`]|\n[\t ]{0,40}[a-z][a-z-]{1,40}: /i.exec(single)?.index;
  return tidy(single.slice(0, end));
}

// A run is tried from its first character only, or a long one would take quadratic time.
function tidy(text: string): string {
  return text.replace(/(?<![\s;)}\]])[\s;)}\]]+$/, '').trim();
}
