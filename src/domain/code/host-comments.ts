import type { Range } from '../text/account';

/** Comments of the languages that pages are written in, beside those of HTML and JavaScript: where each ends. */
const ends: ReadonlyMap<string, string> = new Map([
  // Twig, Jinja, Django
  ['{#', '#}'],
  ['{% comment %}', '{% endcomment %}'],
  ['{%- comment -%}', '{%- endcomment -%}'],
  // Handlebars, Blade
  ['{{!--', '--}}'],
  ['{{--', '--}}'],
  // Razor
  ['@*', '*@'],
  // JSP and ASP.NET, ERB
  ['<%--', '--%>'],
  ['<%#', '%>'],
]);

const beginning = /\{#|\{%-? comment -?%\}|\{\{!?--|@\*|<%--|<%#/g;

/** A comment of one line, up to what may be the next member or statement, in code whose lines were joined. */
const joined =
  /(?<![:"'\\/])\/\/(?=\s)(?:\s{1,9}[^\s:=({}<"']{1,60}){0,30}?(?=\s{1,9}["']?[\w$.]{1,60}["']?\s{0,3}[:=({]|\s{0,9}[}<]|\s{0,9}$)/g;

/** Where they are. One pass: an end that is missing is looked for once. */
export function hostComments(text: string): readonly Range[] {
  const ranges: Range[] = [];
  const missing = new Set<string>();
  let at = 0;
  for (const { 0: begins, index: start } of text.matchAll(beginning)) {
    const close = ends.get(begins);
    if (start < at || close === undefined || missing.has(close)) continue;
    const end = text.indexOf(close, start + begins.length);
    if (end < 0) missing.add(close);
    else {
      at = end + close.length;
      ranges.push({ start, end: at });
    }
  }
  if (ranges.length > 0 || /[\n\r]/.test(text)) return ranges;
  return [...text.matchAll(joined)].map(({ 0: comment, index: start }) => ({
    start,
    end: start + comment.length,
  }));
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
