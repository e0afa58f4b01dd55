import { locale, quotationMarks, words } from './locale.en';

/** The language of what is built: the site is built in English, and some pages once more in another. */
export const language = locale.slice(0, 2);

const plurals = new Intl.PluralRules(locale);

/** "1 space", "2 spaces". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${plurals.select(count) === 'one' ? one : many}`;
}

/** "a, b and c" or "a, b, c, d and 3 more": enough to tell them apart, however many there are. */
export function listed(values: readonly string[], most = 4): string {
  const shown = values.length > most ? values.slice(0, most) : values;
  const rest = values.length - shown.length;
  const parts = rest > 0 ? [...shown, words.more(sayNumber(rest))] : shown;
  return new Intl.ListFormat(locale).format(parts);
}

/** "a, b, c", however many there are. */
export function enumerate(values: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'unit' }).format(values);
}

/** "a or b" */
export function either(values: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(values);
}

export function sayNumber(number: number, options?: Intl.NumberFormatOptions): string {
  return number.toLocaleString(locale, options);
}

/** “a”, in the marks of the language. */
export function quoted(text: string): string {
  return quotationMarks.join(text);
}

/** "22 November 2026", where the reader is unless a time zone is given. */
export function sayDay(time: Date, options: Intl.DateTimeFormatOptions = { dateStyle: 'long' }): string {
  return time.toLocaleDateString(locale, options);
}

/** "22 November 2026 at 09:30", where the reader is. */
export function sayMoment(time: Date): string {
  return time.toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' });
}
