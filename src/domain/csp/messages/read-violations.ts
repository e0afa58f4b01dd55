import { directiveNames } from '../directive-names';
import { messagesIn, messageUse, whatOf, type Inline } from './violation-lines';

/** One thing that a browser blocked, or would have. */
export interface Violation {
  /** The directive that has the first say, as "script-src-elem"; empty where the message does not tell. */
  readonly directive: string;
  /** An address, a scheme such as "data:", or code that is in the page. */
  readonly blocked: { readonly url: string } | { readonly inline: Inline };
  /** It was only reported. */
  readonly isReport: boolean;
}

/** Of long logs, the beginning: messages repeat. */
const mostRead = 200_000;
const mostViolations = 200;

/** Reads lines of a browser's console, and the reports that browsers send, each thing once. */
export function readViolations(pasted: string): readonly Violation[] {
  const text = pasted.slice(0, mostRead);
  const found = reportsIn(text);
  const all = found.length > 0 ? found : messagesIn(text).flatMap(readLine);
  const once = new Map(all.map((violation) => [keyOf(violation), violation]));
  return [...once.values()].slice(0, mostViolations);
}

function keyOf({ directive, blocked }: Violation): string {
  return `${directive} ${'inline' in blocked ? blocked.inline : originOf(blocked.url)}`;
}

/** The part of an address that a policy can name. */
export function originOf(url: string): string {
  const scheme = /^(?:data|blob|filesystem|mediastream|about|file)(?=:|$)/i.exec(url)?.[0];
  if (scheme !== undefined) return `${scheme.toLowerCase()}:`;
  try {
    const { protocol, host } = new URL(url);
    return `${protocol}//${host}`;
  } catch {
    return url;
  }
}

function readLine(line: string): readonly Violation[] {
  const what = whatOf(line.slice(0, longestLine));
  if (!what) return [];
  const { url, inline } = what;
  const blocked = inline === undefined ? url !== undefined && { url } : { inline };
  return blocked ? [{ directive: messageUse(line, inline), blocked, isReport: what.isReport }] : [];
}

const longestLine = 8000;

/** Reports stand alone, in a list, or one a line in a log. */
function reportsIn(text: string): readonly Violation[] {
  if (!/blocked-?ur[il]/i.test(text)) return [];
  const whole = parsed(text);
  const values = whole === undefined ? text.split(/\r?\n/).map(parsed) : [whole];
  const reports = values.flatMap((value) => bodiesIn(value, 0));
  return reports.length > 0 ? reports : text.split(/\r?\n/).flatMap(readPrinted);
}

/** What a text has from its first bracket to its last, as JSON. */
function parsed(text: string): unknown {
  const start = text.search(/[[{]/);
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
  if (start === -1 || end < start) return undefined;
  for (const from of [start, text.indexOf('{', start)]) {
    if (from === -1) continue;
    try {
      return JSON.parse(text.slice(from, end + 1));
    } catch {
      // A log may have a bracket of its own in front.
    }
  }
  return undefined;
}

const deepest = 6;

function bodiesIn(value: unknown, depth: number): readonly Violation[] {
  if (typeof value !== 'object' || value === null || depth > deepest) return [];
  const members = new Map<string, unknown>(Object.entries(value).map(([key, held]) => [plain(key), held]));
  const url = members.get('blockeduri') ?? members.get('blockedurl');
  const directive = members.get('effectivedirective') ?? members.get('violateddirective');
  if (typeof url === 'string' && typeof directive === 'string')
    return [reported(url, directive, members.get('disposition') === 'report')];
  return Object.values(value).flatMap((inner) => bodiesIn(inner, depth + 1));
}

/** An event that somebody printed: `{ blockedURI: "https://…", effectiveDirective: "script-src-elem" }`. */
function readPrinted(line: string): readonly Violation[] {
  const text = line.slice(0, longestLine);
  const url = /blocked-?ur[il]["']?\s{0,9}[:=]\s{0,9}["']([^"'\n]{1,2000})["']/i.exec(text)?.[1];
  const directive =
    /effective-?directive["']?\s{0,9}[:=]\s{0,9}["']([a-z-]{1,40})/i.exec(text)?.[1] ??
    /violated-?directive["']?\s{0,9}[:=]\s{0,9}["']([a-z-]{1,40})/i.exec(text)?.[1];
  const isReport = /disposition["']?\s{0,9}[:=]\s{0,9}["']report/i.test(text);
  return url === undefined || directive === undefined ? [] : [reported(url, directive, isReport)];
}

function plain(key: string): string {
  return key.replaceAll(/[-_]/g, '').toLowerCase();
}

/** Older browsers report the whole directive: "script-src 'self'". An empty address is code in the page. */
function reported(url: string, directive: string, isReport: boolean): Violation {
  const name = directive.trim().split(/\s/)[0]?.toLowerCase() ?? '';
  const isKnown = directiveNames.some((known) => known === name);
  return { directive: isKnown ? name : '', blocked: blockedBy(url.trim(), name), isReport };
}

function blockedBy(url: string, directive: string): Violation['blocked'] {
  if (/^(?:wasm-)?eval$/i.test(url)) return { inline: 'eval' };
  if (/^trusted-types/i.test(url)) return { inline: 'trusted-types' };
  if (/^(?:inline|self|)$/i.test(url)) {
    // "self" with a directive of scripts or styles is how older browsers report inline code.
    if (directive.endsWith('-attr')) return { inline: 'attribute' };
    if (directive.startsWith('script')) return { inline: 'script' };
    if (directive.startsWith('style')) return { inline: 'style' };
    return { url: 'self' };
  }
  return { url };
}
