import type { Visitor } from '../../domain/embed/identity-payload';

/** What each box says while it is empty. */
export const empty = {
  name: 'Empty: the name of a guest is sent.',
  email: 'Empty: the address of a guest is sent.',
  guest: 'Enter a name for guests as well, such as Guest.',
  visitorId: 'Enter a different ID for each guest, such as 7f3a9c21.',
} as const satisfies Record<keyof Visitor, string>;
