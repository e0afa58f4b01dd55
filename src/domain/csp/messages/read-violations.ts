import { isKnownDirective } from '../directive-names';
import { accountOfDecoded } from '../../text/encodings';
import { push, type Range, type Span } from '../../text/account';
import { isReport, linesIn, namesPolicy, violationIn, type LogLine, type Violation } from './violation-lines';

/** Of long logs, the beginning: messages repeat. */
const mostRead = 200_000;
const mostViolations = 200;

/** What a log tells, each thing once, and what each of its lines is. */
export interface LogReading {
  readonly violations: readonly Violation[];
  readonly account: readonly Span[];
}

/** Reads lines of a browser's console, and the reports that browsers send. */
export function readLog(pasted: string): LogReading {
  const text = pasted.slice(0, mostRead);
  const once = new Map<string, Violation>();
  const account: Span[] = [];
  let at = 0;
  for (const { start, end, found, isWhole } of entriesIn(text)) {
    const kept = found.filter((one) => once.has(keyOf(one)) || once.size < mostViolations);
    for (const one of kept) once.set(keyOf(one), one);
    const isRead = isWhole && kept.length === found.length;
    push(account, { start: at, end: start, label: 'inert' });
    push(account, { start, end, label: isRead ? labelOf(text.slice(start, end), found) : 'unread' });
    at = end;
  }
  push(account, { start: at, end: text.length, label: 'inert' });
  return { violations: [...once.values()], account: accountOfDecoded(pasted, account) };
}

function labelOf(line: string, found: readonly Violation[]): Span['label'] {
  if (found.length > 0) return 'value';
  if (namesPolicy(line)) return 'unread';
  return line.trim() === '' ? 'inert' : 'other';
}

interface Entry extends Range {
  readonly found: readonly Violation[];
  /** Each report in it was understood. */
  readonly isWhole: boolean;
}

/** Reports are in one JSON text, or one a line in a log, where messages may be beside them. */
function entriesIn(text: string): readonly Entry[] {
  const whole = isReport.test(text) ? readReports({ text, start: 0, end: text.length }) : undefined;
  if (!whole?.isWhole) return linesIn(text).map(readLine);
  const around = (start: number, end: number) =>
    linesIn(text.slice(start, end)).map((line) =>
      readLine({ ...line, start: line.start + start, end: line.end + start }),
    );
  return [...around(0, whole.start), whole, ...around(whole.end, text.length)];
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

function readLine(line: LogLine): Entry {
  const text = line.text.slice(0, longestLine);
  const isWhole = text.length === line.text.length;
  if (isReport.test(text)) {
    const reports = readReports(line);
    return reports
      ? { ...reports, start: line.start, end: line.end }
      : { ...line, isWhole, found: readPrinted(text) };
  }
  const violation = violationIn(text);
  return { ...line, isWhole, found: violation ? [violation] : [] };
}

const longestLine = 8000;

/** The reports in the JSON of a text; `undefined` where it has none. */
function readReports({ text, start }: LogLine): Entry | undefined {
  const json = parsed(text);
  const found = json ? bodiesIn(json.value, 0) : [];
  if (!json || found.length === 0) return undefined;
  const named = text.slice(json.start, json.end).match(reported) ?? [];
  return { start: start + json.start, end: start + json.end, found, isWhole: found.length >= named.length };
}

const reported = /"blocked-?ur[il]"\s{0,9}:/gi;

/** What a text has from its first bracket to its last, as JSON. */
function parsed(text: string): (Range & { readonly value: unknown }) | undefined {
  const start = text.search(/[[{]/);
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
  if (start === -1 || end < start) return undefined;
  for (const from of [start, text.indexOf('{', start)]) {
    if (from === -1) continue;
    try {
      const value: unknown = JSON.parse(text.slice(from, end + 1));
      return { value, start: from, end: end + 1 };
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
    return [violationOf(url, directive, members.get('disposition') === 'report')];
  return Object.values(value).flatMap((inner) => bodiesIn(inner, depth + 1));
}

/** An event that somebody printed: `{ blockedURI: "https://…", effectiveDirective: "script-src-elem" }`. */
function readPrinted(text: string): readonly Violation[] {
  const url = /blocked-?ur[il]["']?\s{0,9}[:=]\s{0,9}["']([^"'\n]{1,2000})["']/i.exec(text)?.[1];
  const directive =
    /effective-?directive["']?\s{0,9}[:=]\s{0,9}["']([a-z-]{1,40})/i.exec(text)?.[1] ??
    /violated-?directive["']?\s{0,9}[:=]\s{0,9}["']([a-z-]{1,40})/i.exec(text)?.[1];
  const isReport = /disposition["']?\s{0,9}[:=]\s{0,9}["']report/i.test(text);
  return url === undefined || directive === undefined ? [] : [violationOf(url, directive, isReport)];
}

function plain(key: string): string {
  return key.replaceAll(/[-_]/g, '').toLowerCase();
}

/** Older browsers report the whole directive: "script-src 'self'". An empty address is code in the page. */
function violationOf(url: string, directive: string, isReport: boolean): Violation {
  const name = directive.trim().split(/\s/)[0]?.toLowerCase() ?? '';
  return { directive: isKnownDirective(name) ? name : '', blocked: blockedBy(url.trim(), name), isReport };
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
