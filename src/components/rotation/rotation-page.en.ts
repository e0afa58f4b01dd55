import type { RotationLane } from '../../domain/rotation/rotation';

/** Of the components of this folder: what they say before anything is answered. */
export const words = {
  where: 'Where is the key saved?',
  print: 'Print this plan',
  gap: 'How long tokens are refused.',
  lanes: {
    assistant: 'In the assistant',
    desk: 'In the service desk',
    here: 'Here',
    server: 'On your server',
  } satisfies Record<RotationLane, string>,
  visitors: 'Visitors.',
  check: 'Check.',
  rollBack: 'If it goes wrong',
  sources: 'Sources',
  reminder: {
    label: 'Remind me of the next one',
    spans: { 90: 'in 90 days', 365: 'in a year' },
    own: 'on a day that I choose',
    day: 'Day',
    save: 'Save for your calendar',
  },
} as const;
