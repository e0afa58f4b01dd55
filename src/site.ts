import { sayDay } from './domain/text/locale';
import { spokenAt, type Spoken } from './content/languages';
import { version } from '../package.json';
import { readEditAt, readReportTo } from './domain/guide/screen-report';
import { readHosts } from './domain/links/back-address';

/** Puts a root-relative address below the base path that the site is built for. */
export function address(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

/** The Markdown of a page, by its path: the place that https://llmstxt.org/ names for an address without a file. */
export const twinOf = (path: string): string => `${path}index.html.md`;

/** The languages that a page is in, by its path, with where it is in each; none where it is in one alone. */
export function languagesAt(path: string): readonly Spoken[] {
  const base = address('');
  return spokenAt(path.slice(base.length)).map((each) => ({ ...each, path: base + each.path }));
}

export const product = 'Deskbridge';
export { version };
export const licence = 'Apache-2.0';
/** Where a link may lead back to: `BACK_HOSTS`, or the host of the assistant’s documentation. */
export const backHosts = readHosts(process.env['BACK_HOSTS'] ?? 'cloud.ibm.com');
/** Where a reader can report a mistake or a screen that looks different; undefined where the build names nothing. */
export const reportTo = readReportTo(process.env['REPORT_TO'] ?? '');
/** The address below which the files of this site are edited; undefined where the build names nothing. */
export const editAt = readEditAt(process.env['EDIT_AT'] ?? '');
/** ISO date of the build; `SOURCE_DATE_EPOCH` (seconds) makes two builds the same. */
export const built = new Date(
  process.env['SOURCE_DATE_EPOCH'] ? Number(process.env['SOURCE_DATE_EPOCH']) * 1000 : Date.now(),
)
  .toISOString()
  .slice(0, 10);

/** The month of an ISO date: November 2026. */
export function month(iso: string): string {
  return sayDay(new Date(iso), { month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** An ISO date as people read it: 22 November 2026. */
export function day(iso: string): string {
  return sayDay(new Date(iso), { dateStyle: 'long', timeZone: 'UTC' });
}
