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

export const budgets: readonly Budget[] = [
  { path: '/', requests: 8, hops: 3, scriptKb: 5, allKb: 34 },
  { path: '/liveengage/', requests: 12, hops: 3, scriptKb: 16, allKb: 77 },
  { path: '/zendesk/', requests: 12, hops: 3, scriptKb: 16, allKb: 79 },
  { path: '/salesforce/', requests: 12, hops: 3, scriptKb: 16, allKb: 79 },
  { path: '/secure/', requests: 12, hops: 3, scriptKb: 16, allKb: 86 },
  { path: '/keys/', requests: 12, hops: 3, scriptKb: 22, allKb: 75 },
  { path: '/token/', requests: 12, hops: 3, scriptKb: 22, allKb: 75 },
  { path: '/security/', requests: 12, hops: 3, scriptKb: 16, allKb: 60 },
];

/** What the workshop for keys fetches after that, to work without a network. */
export const laterBudget = { path: '/keys/', requests: 24, allKb: 81 } as const;
