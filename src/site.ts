import { version } from '../package.json';

/** Puts a root-relative address below the base path that the site is built for. */
export function address(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

export const product = 'Deskbridge';
export { version };
export const licence = 'Apache-2.0';
/** ISO date of the build; `SOURCE_DATE_EPOCH` (seconds) makes two builds the same. */
export const built = new Date(
  process.env['SOURCE_DATE_EPOCH'] ? Number(process.env['SOURCE_DATE_EPOCH']) * 1000 : Date.now(),
)
  .toISOString()
  .slice(0, 10);

/** The month of an ISO date: November 2026. */
export function month(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(iso),
  );
}

/** An ISO date as people read it: 22 November 2026. */
export function day(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
}
