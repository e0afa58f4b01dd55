/** What people paste or write of the faults, and the one that comes first. */
export const asked = [
  ['loginUser 401', 'messaging-silent-401'],
  ['Invalid JWT header. Missing key id (kid)', 'messaging-kid-missing'],
  ['loginUser conflict', 'messaging-conflict'],
  ['jwtFn is never called', 'messaging-classic-code'],
  ['Secret invalid', 'messaging-secret-invalid'],
] as const;
