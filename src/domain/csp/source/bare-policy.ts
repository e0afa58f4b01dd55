import { anyDirective, tellingDirective as telling } from '../directive-names';

const hole = String.raw`\{\{[^{}\n]{0,200}\}\}|[$#%]\{[^{}\n]{0,200}\}e?|<%[^%\n]{0,200}%>|<\?(?:=|php\b)[^?\n]{0,200}\?>|\{[^{}\s]{1,100}\}`;
const curly = /“”„/.source;
const line = new RegExp(
  // A keyword in the wrong quotation marks is a slip; any other mark closes what is around the policy.
  String.raw`(?:${hole}|["“\`][a-z0-9-]{4,40}["”\`]|\\\r?\n|\\[ ;'",]|(?!\s(?:#|\/\/[ \t]))[^"\`<${curly}\n\\{}])+`,
  'iy',
);

const directive = new RegExp(String.raw`(?:${telling})(?=[\s;,\\]|$)(?!\s{0,9}(?:=|:[\s"\[{(]))`, 'iy');
const withColon = new RegExp(String.raw`(?:${telling}):[ \t]{1,9}(?=['‘’*]|[a-z]+:|[\w-]+\.\w)`, 'iy');
const afterName = new RegExp(
  String.raw`(?:(?:${anyDirective})|[a-z]{1,30}(?:-[a-z]{1,30}){1,4})(?=[\s;,\\]|$)`,
  'iy',
);
const beforeAnother = new RegExp(
  String.raw`[a-z]{1,30}(?:-[a-z]{1,30}){1,4}[ \t][^\n"'=:]{0,300}['*\w/]?\s{0,9};\s{0,9}(?:${telling})[\s;]`,
  'iy',
);

const name = /content-security-policy(?:-report-only)?["']?(?:[ \t]{0,9}[:=][ \t]{0,9}|[ \t]{1,9})$/i;
const beginning =
  /^[ \t]*(?:[-*][ \t]+|<[ \t])?$|["“”„;][ \t]*$|^[ \t]*(?:-[ \t]+)?["']?[\w.$-]{1,60}["']?[ \t]{0,9}[:=][ \t]{0,9}$/;

/** Whether a policy begins here that no quotation marks surround. `isFurther`: the line before was one. */
export function startsBare(text: string, at: number, isFurther: boolean): boolean {
  if (!/[a-z'*{$%#]/i.test(text.charAt(at)) || /[\w-]/.test(text.charAt(at - 1))) return false;
  const isDirective = matchesAt(directive, text, at) || matchesAt(withColon, text, at);
  const isFirst = /^\s*$/.test(text.slice(Math.max(0, at - 1), at)) && isBlank(lineBefore(text, at));
  if (isFirst && isFurther && isSources(lineAt(text, at))) return true;
  if (isDirective || (isFirst && matchesAt(beforeAnother, text, at))) {
    const before = lineBefore(text, at);
    return beginning.test(before) || name.test(before);
  }
  return matchesAt(afterName, text, at) && name.test(lineBefore(text, at));
}

const longestBefore = 160;

/** The line in front of a place; with something in front of it where it is longer than that. */
function lineBefore(text: string, at: number): string {
  const window = text.slice(Math.max(0, at - longestBefore), at);
  const start = window.lastIndexOf('\n') + 1;
  return start === 0 && at > longestBefore ? `x${window}` : window.slice(start);
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** How far it goes on in this line: to a comment, or a mark that closes what is around it. */
export function bareLength(text: string, at: number): number {
  line.lastIndex = at;
  const found = line.exec(text)?.[0] ?? '';
  return found.length - (/(?<![\s)\]])[\s)\]]+$/.exec(found)?.[0].length ?? 0);
}

export const headerName = /^\s*(?:http\.)?content-?_?security-?_?policy(-?_?report-?_?only)?\s*$/i;
export const headerStart = /^\s*content-security-policy(-report-only)?["']?\s*:\s*/i;

/** A text that is a policy, or begins with a directive of one. */
export function looksLikePolicy(text: string): boolean {
  return startsWithDirective.test(text);
}

const startsWithDirective = new RegExp(
  String.raw`^[\s;]{0,200}(?:(?:${telling})(?:\s{1,99}[^\s=:,|]|\s{0,9};|:\s{1,9}['*])|(?:sandbox|webrtc)\s{0,9}[;\w]|(?:upgrade-insecure-requests|block-all-mixed-content|sandbox)\s{0,99}$)`,
  'i',
);

/** The name of a directive alone: a policy that allows nothing there, or a word of a program. */
export function isDirectiveName(text: string): boolean {
  return loneName.test(text);
}

const loneName = new RegExp(String.raw`^\s{0,99}(?:${telling})\s{0,99}$`, 'i');

/** Names a directive or the header, so that a policy may be there that was not read. */
export function speaksOfPolicy(text: string): boolean {
  return aboutPolicy.test(text);
}

const aboutPolicy = new RegExp(
  String.raw`(?<![\w-])(?:${telling})(?![\w-])|content-?_?security-?_?policy`,
  'i',
);

/** Where a policy is spoken of first and last, in the spelling of any language. */
export function mentionsIn(text: string): readonly number[] {
  const first = text.search(anyMention);
  if (first === -1) return [];
  let last = first;
  for (const { index } of text.slice(first).matchAll(new RegExp(anyMention, 'gi'))) last = first + index;
  return [first, last];
}

const anyMention = new RegExp(
  String.raw`${telling.replaceAll('-', '[-_]?')}|[a-z]sources\b|content[-_]?security[-_]?policy`,
  'i',
);

/** All places that may be about a policy, also in parts or in escapes. */
export function spokenIn(text: string, start: number, end: number): readonly number[] {
  return Array.from(text.slice(start, end).matchAll(anyPart), ({ index }) => start + index);
}

const anyPart = new RegExp(
  String.raw`${telling.replaceAll('-', '[-_]?')}|(?:src|sources|uri|policy|csp|report_?only|directives?|sandbox|referrer|webrtc)(?![a-z])|\\(?:x2d|u\{?0{0,4}2d|0?55)`,
  'gi',
);

/** Nothing but sources, as where a directive goes on in the next line. */
function isSources(text: string): boolean {
  const words = text
    .trim()
    .split(/[\s;]+/)
    .filter(Boolean);
  return words.length > 0 && words.every((word) => source.test(word));
}

const source =
  /^(?:(?:https?|wss?|data|blob|filesystem|mediastream):(?:\/\/\S+)?|'\S+'|\*|(?:\*\.)?[\w-]+(?:\.[\w-]+)+(?::[\d*]+)?(?:\/\S*)?|[$#%]?\{\S+\}\S*)$/i;

function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(at, Math.min(end === -1 ? text.length : end, at + 2000));
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
