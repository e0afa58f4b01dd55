import type { Guide } from '../../../src/domain/guide/guide';
import type { StepFacts } from '../../../src/domain/guide/progress';
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

/** The steps of a guide as its page gives them to the script. */
export function stepsOf(guide: Guide): StepFacts[] {
  return guide.steps.map(({ id, actions }) => ({
    id,
    actions: actions.map((action) => {
      const provedBy = action.asks ?? action.copies;
      return { id: action.id, pastes: action.pastes ?? [], ...(provedBy === undefined ? {} : { provedBy }) };
    }),
  }));
}

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
