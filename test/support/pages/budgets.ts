import { globSync } from 'node:fs';

/**
 * The most that a visit may cost, as Chromium makes it on a phone with an empty cache: HTTP/1.1, brotli, response
 * headers included, up to the moment when the page is at rest. 1 kB is 1000 bytes.
 */
export interface Budget {
  readonly path: string;
  readonly requests: number;
  /** The longest chain of files of which each names the next: a page and its style sheet are two. */
  readonly hops: number;
  readonly scriptKb: number;
  readonly allKb: number;
}

/** Receivers with a guide. */
const ofReceivers = globSync('src/content/receivers/*/guide.ts').map((file) => file.split('/').at(-2) ?? '');

/** Kilobytes: a receiver adds a line, an address or a value to the pages that list them all. */
const ofAll = 0.2 * ofReceivers.length;

/** Kilobytes: its position is in the first scripts of the tools and of the record. */
const ofScripts = 0.03 * ofReceivers.length;

export const budgets: readonly Budget[] = [
  { path: '/', requests: 8, hops: 3, scriptKb: 6.2, allKb: 38.8 + ofAll },
  { path: '/liveengage/', requests: 12, hops: 3, scriptKb: 21.4, allKb: 91.2 },
  { path: '/zendesk/', requests: 12, hops: 3, scriptKb: 21.4, allKb: 91.8 },
  { path: '/salesforce/', requests: 12, hops: 3, scriptKb: 21.4, allKb: 93.7 },
  { path: '/secure/', requests: 12, hops: 3, scriptKb: 21.4, allKb: 99.9 },
  { path: '/keys/', requests: 12, hops: 3, scriptKb: 20.3 + ofScripts, allKb: 72.9 + ofAll },
  { path: '/token/', requests: 12, hops: 3, scriptKb: 22.9 + ofScripts, allKb: 73.9 + ofAll },
  { path: '/links/', requests: 12, hops: 3, scriptKb: 6.3, allKb: 64.2 },
  { path: '/values/', requests: 12, hops: 3, scriptKb: 11.3, allKb: 58.7 + ofAll },
  { path: '/record/', requests: 12, hops: 4, scriptKb: 17.1 + ofScripts, allKb: 54.3 + ofAll },
  { path: '/changes/', requests: 8, hops: 3, scriptKb: 5.8, allKb: 39.6 },
  { path: '/glossary/', requests: 8, hops: 3, scriptKb: 5.8, allKb: 43.2 },
  { path: '/faults/', requests: 12, hops: 3, scriptKb: 6.3, allKb: 72.6 },
  { path: '/security/', requests: 12, hops: 3, scriptKb: 12.5, allKb: 52.9 },
  ...ofReceivers.map((id) => ({
    path: `/${id}/`,
    ...{ requests: 12, hops: 3, scriptKb: 21.4, allKb: 82 },
  })),
];

/** What the workshop for keys fetches after that, to work without a network. */
export const laterBudget = { path: '/keys/', requests: 22, allKb: 96.6 + ofAll } as const;

/** What is fetched once after a first visit, to work without a network: compressed, without headers. */
export const keptBudget = {
  files: 216 + 8 * ofReceivers.length,
  allKb: 767 + 40 * ofReceivers.length,
  workerKb: 10 + ofReceivers.length,
} as const;
