/** The most that a first visit may cost, in bytes as they travel (brotli; 1 kB = 1000 bytes). */
export interface Budget {
  readonly path: string;
  readonly all: number;
  readonly script: number;
  readonly style?: number;
}

export const budgets: readonly Budget[] = [
  { path: '/liveengage/', all: 80_000, script: 20_000, style: 14_000 },
  { path: '/zendesk/', all: 80_000, script: 20_000, style: 14_000 },
  { path: '/salesforce/', all: 80_000, script: 20_000, style: 14_000 },
  { path: '/secure/', all: 82_000, script: 20_000, style: 14_000 },
  { path: '/keys/', all: 70_000, script: 25_000, style: 14_000 },
  { path: '/token/', all: 70_000, script: 25_000, style: 14_000 },
  { path: '/', all: 50_000, script: 6_000 },
];
