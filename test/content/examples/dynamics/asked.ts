/** What people paste or write of the faults, and the one that comes first. */
export const asked = [
  ['UndefinedAuthToken', 'dynamics-undefined-token'],
  ['Process to get a token failed for startChat', 'dynamics-no-function'],
  ['setContextProvider', 'dynamics-context-provider'],
  ['NotPersistentChatEnabled', 'dynamics-no-persistent-chat'],
] as const;
