import { speaksOfPolicy } from './bare-policy';

/** Where a string is: `from` and `to` without its marks, `end` with them. */
export interface StringEnds {
  readonly from: number;
  readonly to: number;
  readonly end: number;
  /** A doubled quotation mark represents one. */
  readonly isDoubled?: true;
}

/** Up to where a kind of string was looked for in vain, so that it is not tried again from each of its marks. */
export type Ends = Map<string, number>;

const opening =
  /%[wWiI][([{]|(?:[$@]{1,2}|[fFrRbBuU]{1,2})?(?:"""|'''|\\["']|["'`])|<<[<~-]?[ \t]{0,3}["']?[A-Z_]\w{0,30}["']?[^\n]{0,80}\n|(?<=:[ \t]{0,9})[>|][+-]?\d?[ \t]{0,9}\r?\n/y;
const keyword =
  /'(?:none|self|unsafe-inline|unsafe-eval|unsafe-hashes|strict-dynamic|report-sample|wasm-unsafe-eval|nonce-[^'\n]{1,200}|sha(?:256|384|512)-[^'\n]{1,100})'/iy;

/** A string that opens here, in any language; nothing where none does, or it never closes. */
export function endOfString(text: string, at: number, ends: Ends): StringEnds | undefined {
  opening.lastIndex = at;
  const open = opening.exec(text)?.[0];
  if (open === undefined) return undefined;
  if (open.startsWith('%')) return words(text, at);
  if (open.endsWith('\n'))
    return open.startsWith('<<') ? hereDocument(text, at, open, ends) : block(text, at, open);
  if (/^\w/.test(open) && /\w/.test(text.charAt(at - 1))) return undefined;
  const mark = /(?:"""|'''|\\["']|["'`])$/.exec(open)?.[0] ?? open;
  // An apostrophe of a word opens nothing.
  if (mark === "'" && open === mark && /[\p{L}\d]/u.test(text.charAt(at - 1))) return undefined;
  if ((ends.get(mark) ?? 0) > at) return undefined;
  const from = at + open.length;
  const isPolicy = speaksOfPolicy(text.slice(from, from + 120));
  const mayBreak =
    mark.length === 3 || mark === '`' || isPolicy || /^\s*\n/.test(text.slice(from, from + 80));
  const isInterpolated = open.length > mark.length || mark === '`' || mark === '"';
  const events = eventsOf(mark);
  events.lastIndex = from;
  let isDoubled = false;
  for (let found = events.exec(text); found; found = events.exec(text)) {
    const [value] = found;
    const next = found.index + value.length;
    if (value === '\n' && !mayBreak) {
      ends.set(mark, found.index);
      return undefined;
    }
    if (value.endsWith('{')) {
      if (isInterpolated && (value.length > 1 || open.length > mark.length))
        events.lastIndex = endOfHole(text, next, ends);
      continue;
    }
    if (value !== mark) continue;
    if (mark === "'" && isPolicy && found.index > from) {
      keyword.lastIndex = found.index;
      const length = keyword.exec(text)?.[0].length;
      if (length !== undefined) {
        events.lastIndex = found.index + length;
        continue;
      }
    }
    if (mark.length === 1 && mark !== '`' && isPolicy && text[next] === mark) {
      isDoubled = true;
      events.lastIndex = next + 1;
      continue;
    }
    return { from, to: found.index, end: next, ...(isDoubled && { isDoubled }) };
  }
  ends.set(mark, text.length);
  return undefined;
}

const events = new Map<string, RegExp>();

function eventsOf(mark: string): RegExp {
  const known = events.get(mark);
  if (known) return known;
  const made = new RegExp(
    mark.startsWith('\\') ? String.raw`\\["']|\n` : String.raw`\\[^]|${mark}|\n|[$#]?\{`,
    'g',
  );
  events.set(mark, made);
  return made;
}

const longestHole = 2000;

/** Behind the brace that closes a hole, whatever strings and braces it has; else right where it began. */
function endOfHole(text: string, from: number, ends: Ends): number {
  if ((ends.get('{') ?? 0) > from) return from;
  let depth = 1;
  const events = /\\[^]|[{}]|"(?:[^"\\\n]|\\.){0,300}"|'(?:[^'\\\n]|\\.){0,300}'|`[^`]{0,300}`/g;
  events.lastIndex = from;
  for (let found = events.exec(text); found && found.index < from + longestHole; found = events.exec(text)) {
    if (found[0] === '{') depth += 1;
    if (found[0] === '}') depth -= 1;
    if (depth === 0) return found.index + 1;
  }
  ends.set('{', from + longestHole);
  return from;
}

/** A list of words of Ruby: `%w['self' https:]`. */
function words(text: string, at: number): StringEnds | undefined {
  const close = { '(': ')', '[': ']', '{': '}' }[text.charAt(at + 2)] ?? ')';
  const to = text.slice(at, at + longestHole).indexOf(close) + at;
  return to > at ? { from: at + 3, to, end: to + 1 } : undefined;
}

function hereDocument(text: string, at: number, open: string, ends: Ends): StringEnds | undefined {
  if (ends.has('<<')) return undefined;
  const name = /[A-Z_]\w*/.exec(open)?.[0] ?? '';
  const from = at + open.length;
  const last = new RegExp(String.raw`^[ \t]{0,40}${name}\b`, 'gm');
  last.lastIndex = from;
  const found = last.exec(text);
  if (found) return { from, to: found.index, end: found.index + found[0].length };
  ends.set('<<', text.length);
  return undefined;
}

/** A block of YAML: the lines that are further to the right. */
function block(text: string, at: number, open: string): StringEnds | undefined {
  const from = at + open.length;
  if (!isPolicyBlock.test(text.slice(from, from + 200))) return undefined;
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  let to = from;
  while (to < text.length) {
    const end = text.indexOf('\n', to);
    const next = text.slice(to, end === -1 ? undefined : end);
    if (next.trim() !== '' && (/^[ \t]*/.exec(next)?.[0].length ?? 0) <= indent) break;
    to = end === -1 ? text.length : end + 1;
  }
  return { from, to, end: text[to - 1] === '\n' ? to - 1 : to };
}

const isPolicyBlock = /^\s*[a-z]+-(?:src|uri|ancestors|action|insecure-requests)[\w-]*[\s;]/i;
