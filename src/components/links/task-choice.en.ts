/** What a step says of the steps around it. */
export const words = {
  /** Behind the number of the step. */
  of: (all: number) => ` of ${String(all)}`,
  inTask: (place: number, all: number) => ` · ${String(place)} of ${String(all)}`,
  leadsTo: { finish: 'finish', next: 'next step' },
} as const;
