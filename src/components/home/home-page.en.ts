import { enumerate } from '../../domain/text/locale';

/** Of the components of this folder: what the first page says of each desk. */
export const words = {
  map: {
    alt: (desk: string, crossings: readonly { readonly label: string; readonly to: string }[]) =>
      `Values to copy for ${desk}: ${enumerate(crossings.map(({ label, to }) => `${label} to ${to}`))}.`,
    theAssistant: 'the assistant',
    assistant: 'Assistant',
  },
  cards: {
    title: 'What each takes',
    isEarly: 'My service instance is in the early access programme',
    counts: ['no values', 'one value', 'two values', 'three values', 'four values', 'five values'],
    values: (count: number) => `${String(count)} values`,
    minutes: (count: number) => `${String(count)} minutes`,
    wait: (minutes: string, hours: number) => `${minutes}, and up to ${String(hours)} hours of waiting`,
    takes: 'Takes',
    needs: 'Needs',
    crosses: 'Values to copy',
    ready: 'Have ready',
    early: {
      offered: (desk: string) =>
        `Only service instances in the early access programme are offered ${desk}. If yours is not one of them, first`,
      ask: 'ask for access',
      listed: (desk: string) =>
        `Your instance should list ${desk} as a service desk type. If it does not, the option may have been withdrawn: the guide says what is known.`,
    },
    goOn: 'Go on where you stopped',
    goOnBehindName: '(go on where you stopped)',
    open: 'Open the guide',
  },
  receivers: {
    title: 'Where products have moved on',
    about:
      'These take a visitor’s signed token today. Each has a short guide, its rules for tokens and its faults.',
  },
  start: {
    label: 'Start',
    connect: (desk: string) => `Connect ${desk}`,
    minutes: (count: number) => `${String(count)} minutes`,
  },
} as const;
