/** What the box says of a paste. */
export const words = {
  fix: 'Fix it in:',
  taken: (parts: readonly string[]) => `Removed from the paste: ${parts.join(', ')}.`,
  isCut: 'Only its first 20,000 characters are kept here.',
  unknown: (codes: readonly string[]) => `No source that we know explains ${codes.join(', ')}.`,
  fits: (count: number) =>
    count === 1 ? '1 fault fits.' : `${String(count)} faults fit, the likeliest first.`,
  elsewhere: 'None of those that are shown. Of the others:',
  none: (count: number, isOnGuide: boolean) =>
    `None of the ${String(count)} faults of ${isOnGuide ? 'this guide' : 'this page'} fits. Note the code, the time and ` +
    'where it showed, and ask the support of the console that shows it; leave keys and tokens out.',
} as const;
