import type { Rule } from './rewrite';

/** A line of a dump: the offset, up to 16 bytes, and the same bytes as text. */
const dumpLine = /^[ \t]{0,9}[\da-f]{4,8}:?[ \t]{1,4}(?=[\da-f]{2})[^\n]{1,160}$/gim;

/** Takes the other columns out of a dump (hexdump, xxd, certutil, Format-Hex). */
export const dumpColumns: Rule = {
  pattern: dumpLine,
  keep: /(?<=^[ \t]{0,9}[\da-f]{4,8}:?[ \t]{1,4})(?:[\da-f]{2} {0,2}-?){1,16}(?![\da-f]{2} )/i,
  onlyIf: (text) => (text.match(dumpLine)?.length ?? 0) > 2,
};

/** An offset, and up to 16 bytes. What a column of text holds is shorter than eight of them. */
const row = /([\da-f]{4,8})[:h]?[ \t]{1,4}((?:[\da-f]{2}[ -]{0,3}){1,16})(?![\da-f:])/gi;
/** The same with the column of text behind it. */
const wholeRow = new RegExp(`${row.source}[^\\n]{0,18}`, 'gi');
/** Quicker than to look for rows. */
const hasRow = /[ \t][\da-f]{2}/i;
const leastInRow = 16;
const leastDigits = 40;

/**
 * The digits of each dump in a text, whatever is between its rows: the column of text may hold line breaks or
 * quotation marks, and a program may have joined the rows. A row with no greater offset begins another dump.
 */
export function dumpsIn(text: string): readonly string[] {
  if (!hasRow.test(text)) return [];
  const dumps: string[][] = [];
  let last = -1;
  let short = '';
  for (const [, offset = '', bytes = ''] of text.matchAll(row)) {
    const at = Number.parseInt(offset, 16);
    const digits = bytes.replaceAll(/[ -]+/g, '');
    if (digits.length < leastInRow) {
      // The last row, unless a longer one follows.
      if (at > last) short = digits;
      continue;
    }
    if (dumps.length === 0 || at <= last) {
      dumps.at(-1)?.push(short);
      dumps.push([]);
    }
    dumps.at(-1)?.push(digits);
    last = at;
    short = '';
  }
  dumps.at(-1)?.push(short);
  return dumps.map((rows) => rows.join('')).filter(({ length }) => length >= leastDigits);
}

/** A text without the rows of a dump, of which each begins 16 bytes behind the one before. */
export function withoutDumps(text: string): string {
  let last = -16;
  return text.replaceAll(wholeRow, (whole, offset: string) => {
    const at = Number.parseInt(offset, 16);
    if (at !== 0 && at !== last + 16) return whole;
    last = at;
    return ' ';
  });
}
