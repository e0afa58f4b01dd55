import type { ActiveKey } from '../../browser/events';

const untilYouLeave = 'The tools below can use it until you leave the page.';

export const origins = {
  made: `Made here. ${untilYouLeave}`,
  read: `Read here. ${untilYouLeave}`,
} as const satisfies Record<ActiveKey['origin'], string>;
