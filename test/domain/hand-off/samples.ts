import type { Guide } from '../../../src/domain/guide/guide';
import type { HandOff } from '../../../src/domain/hand-off/hand-off';

const desks = import.meta.glob<Guide>('../../../src/content/desks/*/desk.ts', {
  eager: true,
  import: 'default',
});
const others = import.meta.glob<Guide>('../../../src/content/{guides,receivers}/*/guide.ts', {
  eager: true,
  import: 'default',
});
export const guides: readonly Guide[] = [...Object.values(desks), ...Object.values(others)];

export const made = '2026-11-22T09:00:00.000Z';

export const sample: HandOff = {
  guide: 'liveengage',
  role: 'desk-admin',
  returns: false,
  name: 'Production',
  note: 'Ask Ada where the account is.',
  made,
  steps: ['account'],
  values: new Map([['accountNumber', '71234560']]),
  marks: new Map([['enter-number', { how: 'confirmed', at: made }]]),
};
