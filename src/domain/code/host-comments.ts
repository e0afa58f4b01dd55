import type { Range } from '../text/account';

/** Comments of the languages that pages are written in, beside those of HTML and JavaScript: how each begins and ends. */
const forms: readonly (readonly [begins: string, end: string])[] = [
  // Twig, Jinja, Django
  [String.raw`\{#`, '#}'],
  // Liquid, Django
  [String.raw`\{% comment %\}`, '{% endcomment %}'],
  [String.raw`\{%- comment -%\}`, '{%- endcomment -%}'],
  [String.raw`\{%-? doc -?%\}`, 'enddoc'],
  [String.raw`\{%-?\s{0,9}#`, '%}'],
  // Handlebars, Blade
  [String.raw`\{\{~?!--`, '--'],
  [String.raw`\{\{--`, '--}}'],
  [String.raw`\{\{~?!(?!!)`, '}}'],
  // Razor
  [String.raw`@\*`, '*@'],
  // JSP and ASP.NET, ERB, FreeMarker
  ['<%--', '--%>'],
  [String.raw`<%-?\s{0,9}#`, '%>'],
  ['<#--', '-->'],
  // Smarty, Velocity
  [String.raw`\{\*`, '*}'],
  [String.raw`#\*`, '*#'],
  [String.raw`(?<=^[ \t]{0,40})##(?!#)`, '\n'],
];

const beginning = new RegExp(forms.map(([begins]) => `(${begins})`).join('|'), 'gm');
/** What may follow the end: the bracket of Handlebars with its trimming, of Liquid’s tag. */
const behind = /^(?:--)?~?\}\}|^\s{0,9}-?%\}/;

/** A comment of one line, up to what may be the next member or statement, in code whose lines were joined. */
const joined =
  /(?<![:"'\\/])\/\/(?=\s)(?:\s{1,9}[^\s:=({}<"']{1,60}){0,30}?(?=\s{1,9}["']?[\w$.]{1,60}["']?\s{0,3}[:=({]|\s{0,9}[}<]|\s{0,9}$)/g;

/** Where they are. One pass: an end that is missing is looked for once. */
export function hostComments(text: string): readonly Range[] {
  const ranges: Range[] = [];
  const missing = new Set<string>();
  let at = 0;
  for (const { 0: begins, index: start, ...groups } of text.matchAll(beginning)) {
    const [, close = ''] = forms.find((_, index) => groups[index + 1] !== undefined) ?? [];
    if (start < at || missing.has(close)) continue;
    const end = text.indexOf(close, start + begins.length);
    if (isInString(text, start, end)) continue;
    if (end < 0 && close !== '\n') missing.add(close);
    else {
      at = end < 0 ? text.length : end + close.length;
      at += behind.exec(text.slice(at, at + 20))?.[0].length ?? 0;
      ranges.push({ start, end: at });
    }
  }
  if (ranges.length > 0 || /[\n\r]/.test(text)) return ranges;
  return [...text.matchAll(joined)].map(({ 0: comment, index: start }) => ({
    start,
    end: start + comment.length,
  }));
}

/** A string of this line has the beginning of the comment in it, and not its end. */
const openString = /(?:^|[\s(=,:+[{!?&|])(["'`])(?:(?!\1)[^\\\n]|\\.)*$/;
const longestLine = 400;

function isInString(text: string, start: number, end: number): boolean {
  const line = text.slice(Math.max(0, start - longestLine), start);
  const [, quote] = openString.exec(line.slice(line.lastIndexOf('\n') + 1)) ?? [];
  if (quote === undefined) return false;
  const rest = text.slice(start, Math.min(end < 0 ? text.length : end, start + longestLine));
  return rest.split('\n', 1)[0]?.includes(quote) === true;
}

/** The text with spaces in their place. */
export function withoutRanges(text: string, ranges: readonly Range[]): string {
  let at = 0;
  const parts = ranges.flatMap(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return [before, ' '.repeat(end - start)];
  });
  return [...parts, text.slice(at)].join('');
}
