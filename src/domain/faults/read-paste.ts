import { namedReferences, numericReferences } from '../text/decode';
import { rewrite, trace } from '../text/rewrite';

/** More is read of no paste: a recording of the network can be as long as a book. Characters. */
const longest = 400_000;
/** JSON inside a string of JSON, as logs nest it; deeper is hardly written. */
const deepest = 3;

/** What a paste says, without what only surrounds it: tags, headers, times, sizes, places in files. */
export function readPaste(pasted: string): string {
  return withoutPlaces(withoutHeaders(readMarkup(readJson(pasted.slice(0, longest)))));
}

/** Bounded, so that what is never closed takes no time. */
const literal = String.raw`"(?:[^"\\]|\\.){0,1000}"`;
const recording = /"(?:startedDateTime|headersSize|queryString|httpVersion)"\s*:/;
/** What a recording of the network (HAR) has beside requests and answers; some of these numbers look like codes. */
const besideAnswers = new RegExp(
  String.raw`"(?:startedDateTime|time|size|bodySize|headersSize|httpVersion|redirectURL|serverIPAddress|connection|` +
    String.raw`mimeType|encoding|compression|blocked|dns|connect|send|wait|receive|ssl|pageref|expires|_(?!error)\w+)"` +
    String.raw`\s*:\s*(?:${literal}|-?[\d.eE+]+|true|false|null)`,
  'g',
);
/** Headers, cookies and parameters. */
const pairs = new RegExp(
  String.raw`\{\s*"name"\s*:\s*${literal}\s*,\s*"value"\s*:\s*${literal}[^{}]{0,500}\}`,
  'g',
);
const placesInCode = /"(?:timestamp|lineNumber|columnNumber|lineno|colno|scriptId)"\s*:\s*"?[\d.TZ:+-]*"?/g;

function readJson(text: string, depth = 0): string {
  if (depth === deepest) return text;
  const content = recording.test(text) ? readRecording(text) : text;
  return readLiterals(content.replaceAll(placesInCode, ' '), depth);
}

/** The same with what is escaped in a string written out. */
function readLiterals(text: string, depth: number): string {
  const parts: string[] = [];
  let from = 0;
  for (let start = text.indexOf('"'); start !== -1; start = text.indexOf('"', from)) {
    const end = endOfLiteral(text, start);
    if (end === -1) break;
    const quoted = text.slice(start, end);
    const inside = quoted.includes('\\') ? decoded(quoted) : undefined;
    parts.push(text.slice(from, start), inside === undefined ? quoted : ` ${readJson(inside, depth + 1)} `);
    from = end;
  }
  return [...parts, text.slice(from)].join('');
}

function endOfLiteral(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '"') return at + 1;
    if (text[at] === '\\') at++;
  }
  return -1;
}

/** Of a recording what failed, where anything did. */
function readRecording(text: string): string {
  const entries = text.split(/(?="startedDateTime")/);
  const failed = entries.filter((entry) => /"status"\s*:\s*(?:[45]\d\d|0)\b/.test(entry));
  const content = (failed.length > 0 ? failed : entries).join('\n');
  return content.replaceAll(pairs, ' ').replaceAll(besideAnswers, ' ');
}

function decoded(quoted: string): string | undefined {
  try {
    const value: unknown = JSON.parse(quoted);
    return typeof value === 'string' ? value : undefined;
  } catch {
    // A sentence between two quotation marks that is no JSON.
    return undefined;
  }
}

/** The words of a page, and the hosts that it loads from. */
function readMarkup(text: string): string {
  if (!/<\/?[a-z][^<>]*>/i.test(text)) return text;
  const words = text
    .replaceAll(/<!--[^]*?(?:-->|$)/g, ' ')
    .replaceAll(/<(script|style|svg)\b([^<>]*)>[^]*?(?:<\/\1\s*>|$)/gi, (_, name: string, rest: string) => {
      return name.toLowerCase() === 'script' ? ` ${hostIn(rest)} ` : ' ';
    })
    .replaceAll(/<\/?[a-z][^<>]*>/gi, (tag) => ` ${hostIn(tag)} `);
  return rewrite(trace(words), [numericReferences, namedReferences]).text.replaceAll('\u00a0', ' ');
}

function hostIn(attributes: string): string {
  return /\bsrc\s*=\s*["']?(?:https?:)?\/\/([\w.-]+)/i.exec(attributes)?.[1] ?? '';
}

/** Names of headers that say nothing of a fault. A policy, and what asks for a login, do. */
const headers = new RegExp(
  String.raw`^[ \t]{0,8}[<>*]?[ \t]{0,8}(?::?(?:authority|method|path|scheme)|accept(?:-\w+)?|access-control-[\w-]+|age|alt-svc|` +
    `authorization|cache-control|connection|content-(?!security)[\\w-]+|cookie|date|dnt|etag|expires|host|if-[\\w-]+|` +
    `keep-alive|last-modified|nel|origin|pragma|priority|referer|referrer policy|remote address|report-to|sec-[\\w-]+|server|` +
    String.raw`server-timing|set-cookie|strict-transport-security|transfer-encoding|upgrade[\w-]*|user-agent|vary|via|x-[\w-]+)` +
    '[ \\t]{0,8}:.*$',
  'gim',
);

function withoutHeaders(text: string): string {
  return text.replaceAll(headers, ' ').replaceAll(/\bHTTP\/[\d.]+/g, ' ');
}

/** Dates, times, sizes, addresses of machines, and lines of files: three or four digits that are no code. */
function withoutPlaces(text: string): string {
  return text
    .replaceAll(/\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?)?/g, ' ')
    .replaceAll(/\b\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,9})?\b/g, ' ')
    .replaceAll(/\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/gi, ' ')
    .replaceAll(/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?\b/g, ' ')
    .replaceAll(/(https?:\/\/[^\s/:"'<>?#]{1,253}):\d{1,5}/g, '$1')
    .replaceAll(/(https?:\/\/[^\s"'<>?#]{1,500})[?#][^\s"'<>)]*/g, '$1')
    .replaceAll(/(\.(?:m?jsx?|tsx?|html?|php|py|rb|java|go|cs|css))(?::\d{1,7}){1,2}/gi, '$1')
    .replaceAll(/(?:\((?:index|anonymous)\)|\bVM\d{1,6})(?::\d{1,7}){0,2}/g, ' ')
    .replaceAll(/\b\d{1,9}(?:\.\d{1,3})?\s?(?:ms|[kM]i?B|KB|B)\b/g, ' ');
}
