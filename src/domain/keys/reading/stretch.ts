/** A short stretch of a paste, before and after a repair. At most 40 characters each, all of them visible. */
export interface Change {
  readonly before: string;
  readonly after: string;
}

const longest = 40;
/** Characters of the key that are shown on either side of what was changed. */
const around = 8;

/** What a person would call a character that cannot be seen; all others are named by their number. */
const names: ReadonlyMap<string, string> = new Map([
  [' ', '[space]'],
  ['\t', '[tab]'],
  ['\n', '[line break]'],
  ['\r\n', '[Windows line break]'],
  ['\r', '[line break]'],
  ['\f', String.raw`\n`],
  ['\u00a0', '[U+00A0]'],
]);

/** What was at a place and what is there now, with a few letters to its left and right. */
export function changeAt(text: string, start: number, end: number, now = ''): Change {
  const [left = ''] = /[!-~]*$/.exec(text.slice(Math.max(0, start - around), start)) ?? [];
  const [right = ''] = /^[!-~]*/.exec(text.slice(end, end + around)) ?? [];
  return {
    before: shorten(left + visible(text.slice(start, end)) + right),
    after: shorten(left + visible(now) + right),
  };
}

/** One text that became another. */
export function changeOf(before: string, after = ''): Change {
  return { before: shorten(flat(before)), after: shorten(flat(after)) };
}

/** Names each character that cannot be seen. */
export function visible(text: string): string {
  return text.replaceAll(/\r\n|[^!-~‘’“”–—…]/gu, (character) => names.get(character) ?? numberOf(character));
}

function numberOf(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** On one line, for texts that are known by their beginning. */
function flat(text: string): string {
  return text
    .slice(0, longest * 4)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[^ -~‘’“”–—…]/gu, numberOf);
}

function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
