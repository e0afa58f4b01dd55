import { counted, enumerate } from '../../domain/text/locale';

/** What the box says of a paste. */
export const words = {
  fix: 'Fix it in:',
  taken: (parts: readonly string[]) => `Removed from the paste: ${enumerate(parts)}.`,
  isCut: 'Only its first 20,000 characters are kept here.',
  unknown: (codes: readonly string[]) => `No source that we know explains ${enumerate(codes)}.`,
  fits: (count: number) => `${counted(count, 'fault fits', 'faults fit, the likeliest first')}.`,
  elsewhere: 'None of the faults shown here fits. Among the others:',
  none: (count: number, isOnGuide: boolean) =>
    `None of the ${String(count)} faults of ${isOnGuide ? 'this guide' : 'this page'} fits. Note the code, the time and ` +
    'where it showed, and ask the support of the console that shows it; leave keys and tokens out.',
} as const;
