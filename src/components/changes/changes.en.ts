/** What `/changes/` says of each change. */
export const words = {
  step: (number: number, title: string) => `Step ${String(number)}: ${title}`,
  nothing: 'No change is recorded.',
} as const;
