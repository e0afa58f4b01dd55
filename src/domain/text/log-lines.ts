import type { Rule } from './rewrite';

const time = String.raw`(?:\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?: ?(?:Z|[+-]\d\d:?\d\d))?|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|[DIWEF]\d{4} \d\d:\d\d:\d\d\.\d{6}|\d\d:\d\d:\d\d(?:[.,]\d{1,9})?)(?=[ \t\]])`;
const level = '(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|FATAL)';
const inBrackets = String.raw`(?:[DIWEF], )?\[[\w :.,/#+-]{1,80}\]:?`;
/** Behind the first: a stream, a process with its number, a logger, a place in a source, a line of GitLab. */
const more = String.raw`${time}|${inBrackets}|${level}\b:?|std(?:out|err) [FP]|\d\d[OE]|(?:[\w.-]{1,40} )?[\w./-]{1,40}\[[\w.]{1,20}\]:|[\w$]{1,40}(?:\.[\w$]{1,40}){1,9} ?[:-]|\d{1,7} (?:---|[\w.-]{1,40}:\d{1,6}\])|--[- ]?:?`;
const prefix = String.raw`(?:${time}|${inBrackets}(?=[ \t])|${level}:|[\w.-]{1,40}[ \t]{1,20}\|)(?:[ \t]{1,20}(?:${more})){0,8}[ \t]{1,20}(?=\S)`;

/**
 * What programs, containers and build servers put in front of each line of a log, or of an entry: a time, a level, the
 * name of what wrote it. Of what was copied from the middle of a line, the first has none.
 */
export const logPrefixes = {
  name: 'log-prefixes',
  pattern: new RegExp(`^${prefix}`, 'gm'),
  onlyIf: isLog,
} as const satisfies Rule;

const startsLine = new RegExp(`^${prefix}`);

function isLog(text: string): boolean {
  const [first = '', ...others] = text.split('\n').filter((line) => line.trim() !== '');
  // The name alone, with a line behind it, may be a row of a table.
  if (startsLine.exec(first)?.[0].includes('|') === false) return true;
  return others.length > 0 && others.every((line) => startsLine.test(line));
}
