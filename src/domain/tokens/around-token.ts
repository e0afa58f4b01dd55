import type { Label, Span } from '../text/account';

/** Characters on either side of a token in which its place is looked for; the patterns are bounded. */
const near = 2000;

/** What is right in front of a token, from the inside to the outside. */
const inFront: readonly (readonly [Label, string, RegExp])[] = [
  ['repair', 'python-bytes', /(?<!\w)b$/i],
  ['frame', 'bearer', /(?<![\w-])(?:bearer["']?[\s:+=<]{1,20}){1,3}$/i],
  // Other names for the scheme, as some frameworks have them.
  ['frame', 'name-in-front', /(?<=^\s{0,9}|authorization["']?\s{0,9}[:=]\s{0,9}["']?)(?:jwt|token)\s{1,9}$/i],
  ['frame', 'header-line', /(?:[\w-]{1,40} )?(?<![\w-])(?:proxy-)?authorization["']?\s{0,20}[:=]\s{0,20}$/i],
  ['frame', 'name-in-front', /(?:[\w$.[\]-]{1,60}["']?\s{0,20}(?::=|=>|[:=])\s{0,20}){1,2}$/],
];

/** A member of the answer that a token comes in (RFC 6749, section 5.1), as JSON or as a list of a shell. */
const member = String.raw`(?:[{,]?\s{0,20}["']?(?:token_type|(?:ext_)?expires_(?:in|on)|not_before|scope|resource)["']?\s{0,20}[:=]\s{0,20}["']?[\w ./:-]{0,100}["']?,?\s{0,20})`;
const cookie = String.raw`[\w.-]{1,60}=[^;\s]{0,200}`;
const cell = String.raw`[^\t\n ]{0,60}`;
const argument = String.raw`(?:[\s^\\]{1,40}(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|-[\w-]{1,31}|https?:[^\s^\\"']{1,200}|[A-Z]{3,7}))`;

/** Where a token is found, and what else such a place holds. */
const places: readonly { readonly before?: RegExp; readonly after?: RegExp }[] = [
  // A declaration and a call in JavaScript.
  { before: /(?<![\w$])(?:(?:export|const|let|var|return|set|await)\s{1,9}){1,3}$/ },
  { before: /[\w$.]{1,60}\(\s{0,20}$/ },
  { before: /(?:https?:\/\/|(?<!\S)\/)[^\s"'<>]{0,1000}[?&#]$/i, after: /^[&#][^\s"'<>]{0,1000}/ },
  {
    before: new RegExp(`(?<![\\w-])(?:set-)?cookie["']?\\s{0,9}:\\s{0,9}(?:${cookie};\\s?){0,20}$`, 'i'),
    after: new RegExp(`^(?:;\\s?${cookie}){1,20};?`),
  },
  {
    after:
      /^(?:;\s{0,9}(?:(?:path|domain|expires|max-age|samesite|priority)=[^;\n]{0,80}|secure|httponly|partitioned)){1,9};?/i,
  },
  // A row of a table of cookies.
  { before: new RegExp(`(?<![^\\n])(?:${cell}\\t){1,9}$`) },
  { after: new RegExp(`^(?:\\t${cell}){2,15}`) },
  { before: new RegExp(`${member}{1,9}$`) },
  { after: new RegExp(`^${member}{1,9}`) },
  {
    before: new RegExp(
      `(?<![\\w-])curl(?:\\.exe)?${argument}{0,30}[\\s^\\\\]{1,40}(?:-H|--header)[\\s=^]{0,9}$`,
    ),
    after: new RegExp(`^${argument}{1,30}`),
  },
];
/** Letters in a row that may be a key or another token, which no place has besides the one. */
const secretLike = /[\w+/-]{43}/;

/** What is before and behind a token, with offsets into the text. Signs of a kind are one span. */
export function spansAround(text: string, start: number, end: number): readonly [Span[], Span[]] {
  const before: Span[] = [];
  const after: Span[] = [];
  let left = start;
  let right = end;
  const takeLeft = (label: Label, name: string, pattern: RegExp): boolean => {
    const found = pattern.exec(text.slice(Math.max(0, left - near), left))?.[0] ?? '';
    if (found === '' || secretLike.test(found)) return false;
    left -= found.length;
    before.unshift(...(name === 'quotes' ? signsIn(found, left) : [spanOf(label, name, left, found)]));
    return true;
  };
  const takeRight = (label: Label, name: string, pattern: RegExp): void => {
    const found = pattern.exec(text.slice(right, right + near))?.[0] ?? '';
    if (found === '' || secretLike.test(found)) return;
    after.push(...(name === 'quotes' ? signsIn(found, right) : [spanOf(label, name, right, found)]));
    right += found.length;
  };
  const takeQuotes = (): boolean => takeLeft('repair', 'quotes', /["']+\s{0,20}$/);

  for (const piece of inFront) {
    takeQuotes();
    takeLeft(...piece);
  }
  takeRight('repair', 'padding', /^\s{0,9}=+/);
  takeRight('repair', 'quotes', /^["']+/);
  for (const place of places) {
    takeQuotes();
    const isThere = !place.before || takeLeft('frame', 'surrounding-text', place.before);
    if (isThere && place.after) takeRight('frame', 'surrounding-text', place.after);
  }
  return [
    [...restOf(text.slice(0, left), 0), ...before],
    [...after, ...restOf(text.slice(right), right)],
  ];
}

function spanOf(label: Label, name: string, start: number, { length }: string): Span {
  return { label, name, start, end: start + length };
}

/** What is left: space and signs are removed, and anything else is text that nobody read. */
function restOf(text: string, offset: number): readonly Span[] {
  if (text.replaceAll(signs, '') === '') return signsIn(text, offset);
  return [spanOf('unread', 'surrounding-text', offset, text)];
}

const signs =
  /(?<quotes>["']+)|(?<breaks>[\n\r\v\f\x85\u2028\u2029]+)|(?<spaces>[^\S\n\r\v\f\x85\u2028\u2029]+)|(?<marks>[.,;:!?=]+)|[()[\]{}<>]+/g;
const names = { quotes: 'quotes', breaks: 'line-breaks', spaces: 'spaces', marks: 'trailing-punctuation' };

function signsIn(text: string, offset: number): readonly Span[] {
  return Array.from(text.matchAll(signs), ({ 0: found, index, groups = {} }) => {
    const [, name = 'surrounding-text'] = Object.entries(names).find(([kind]) => groups[kind]) ?? [];
    return spanOf('repair', name, offset + index, found);
  });
}
