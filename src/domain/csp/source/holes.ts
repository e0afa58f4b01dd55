import type { Range } from '../../text/account';
import { joined, lettersFor, partOf, rangeOf, type Letters } from '../../text/letters';

/** What a template, a format or a server puts something else in place of. None of it can be part of a policy. */
const opening =
  /\{\{|[$#%@]?\{|<%|<\?(?:=|php\b)|%\(\w{1,60}\)s|%[svq](?![\da-f])|\$\([^()\n]{0,100}\)|\$[a-z_]\w{0,60}(?:(?:->|\.)[a-z_]\w{0,60}){0,4}/gi;
const longestHole = 2000;

export function holesIn(text: string): readonly Range[] {
  const holes: Range[] = [];
  opening.lastIndex = 0;
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const [open] = found;
    const start = found.index;
    const end = open.endsWith('{')
      ? endOfBraces(text, start + open.length, open)
      : open.startsWith('<')
        ? text.indexOf(`${open.charAt(1)}>`, start) + 2
        : start + open.length;
    if (end < start + open.length) continue;
    holes.push({ start, end });
    opening.lastIndex = end;
  }
  return holes;
}

function endOfBraces(text: string, from: number, open: string): number {
  let depth = open === '{{' ? 2 : 1;
  const last = Math.min(text.length, from + longestHole);
  for (let at = from; at < last; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at + (open === '%{' && text[at + 1] === 'e' ? 2 : 1);
  }
  return -1;
}

/** Whether a hole is the place of a nonce, which every response fills anew. */
export function isNonceHole(text: string, { start, end }: Range): boolean {
  return (
    /'nonce-[^\s';]{0,100}$/i.test(text.slice(Math.max(0, start - 110), start)) &&
    /^[^\s';]{0,100}'/.test(text.slice(end, end + 101))
  );
}

/** The name in a hole, where it has one alone. */
export function nameIn(hole: string): string | undefined {
  return /^[$#%@]?\{{0,2}\s*[$@]?(\w{1,60})\s*\}{0,2}$/.exec(hole)?.[1];
}

/** Letters with something else in place of their holes; `into` says nothing of those that stay. */
export function replaceHoles(
  letters: Letters,
  into: (hole: Range) => readonly Letters[] | undefined,
): Letters {
  let at = 0;
  const parts: Letters[] = [];
  for (const hole of holesIn(letters.text)) {
    const put = into(hole);
    if (!put) continue;
    parts.push(partOf(letters, at, hole.start), ...put);
    at = hole.end;
  }
  return at === 0 ? letters : joined([...parts, partOf(letters, at)]);
}

/** Holes without what would end a source expression, and apart from keywords. */
export function tidyHoles(letters: Letters): Letters {
  const { text } = letters;
  return replaceHoles(letters, ({ start, end }) => {
    const source = rangeOf(letters, start, end);
    const isBehind = /(?:^|\s)'[\w-]+'$/.test(text.slice(Math.max(0, start - 40), start));
    const isBefore = /^'[\w-]+'/.test(text.slice(end, end + 40));
    const spaceAt = (at: number) => lettersFor(' ', { start: at, end: at });
    return [
      ...(isBehind ? [spaceAt(source.start)] : []),
      lettersFor(compact(text.slice(start, end)), source),
      ...(isBefore ? [spaceAt(source.end)] : []),
    ];
  });
}

const longestName = 80;

function compact(hole: string): string {
  const short = hole.replaceAll(/\s+/g, '');
  const isName = short.length <= longestName && !/[^!-~]|["'`;,?]/.test(short);
  return isName ? short : '${...}';
}

/** A hole in place of code that was not evaluated. */
export function holeFor(code: string, range: Range): Letters {
  const name = code.replace(/^(?:\.{3}|\*{1,2})?\s*\$?/, '');
  return lettersFor(/^[\w.$@>:()-]{1,60}$/.test(name) ? `\${${name}}` : '${...}', range);
}
