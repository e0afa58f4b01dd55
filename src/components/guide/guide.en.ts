import type { Lane, Role } from '../../domain/guide/guide';

/** `desk`: its name; `there`: the place, such as "In LiveEngage". */
export const words = {
  places: (there: string) =>
    ({ assistant: 'In the assistant', desk: there, here: 'Here on this page' }) satisfies Record<
      Lane,
      string
    >,
  consoles: (desk: string) =>
    ({ assistant: 'the assistant', desk, here: 'this page' }) satisfies Record<Lane, string>,
  shortPlaces: (desk: string) =>
    ({ assistant: 'Assistant', desk, here: 'This page' }) satisfies Record<Lane, string>,
  /** Where a step is done, in order. */
  inOrder: (places: readonly string[]) => places.join(', then '),
  inSentence: (desk: string) =>
    ({ assistant: 'assistant', desk, here: 'this page' }) satisfies Record<Lane, string>,
  /** A label inside a sentence: "account number", but "URL" as it is. */
  label: (label: string) => label.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase()),
  roles: (desk: string) =>
    ({
      'assistant-admin': 'Assistant administrator',
      'desk-admin': `${desk} administrator`,
      'web-developer': 'Web developer',
    }) satisfies Record<Role, string>,
  copy: (label: string) => `Copy ${label}`,
  copyFor: (label: string, console: string) => `Copy for ${label} in ${console}`,
  general: (since: string) => `Generally available since ${since}`,
  'early-access': (since: string) => `Early access only in ${since}`,
};
