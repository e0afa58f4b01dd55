import type { KeyInHand } from '../../browser/events';

export const origins = {
  made: 'Made here. The tools below can use it until you leave the page.',
  read: 'Read here. The tools below can use it until you leave the page.',
} as const satisfies Record<KeyInHand['origin'], string>;
