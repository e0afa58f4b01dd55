import type { Lane, Role } from '../../domain/guide/guide';

/** The two places of a guide, as it names them: such as "In the assistant" and "In LiveEngage". */
export const words = {
  places: (assistant: string, desk: string) =>
    ({ assistant, desk, here: 'Here on this page' }) satisfies Record<Lane, string>,
  consoles: (assistant: string, desk: string) =>
    ({ assistant, desk, here: 'this page' }) satisfies Record<Lane, string>,
  shortPlaces: (assistant: string, desk: string) =>
    ({ assistant, desk, here: 'This page' }) satisfies Record<Lane, string>,
  /** Where a step is done, in order. */
  inOrder: (places: readonly string[]) => places.join(', then '),
  /** A label inside a sentence: "account number", but "URL" as it is. */
  label: (label: string) => label.replace(/^[A-Z](?=[a-z]+\b)/, (letter) => letter.toLowerCase()),
  roles: (assistant: string, desk: string) =>
    ({
      'assistant-admin': `${assistant} administrator`,
      'desk-admin': `${desk} administrator`,
      'web-developer': 'Web developer',
    }) satisfies Record<Role, string>,
  copy: (label: string) => `Copy ${label}`,
  copyFor: (label: string, console: string) => `Copy for ${label} in ${console}`,
  general: (since: string) => `Generally available since ${since}`,
  'early-access': (since: string) => `Early access only in ${since}`,
};
