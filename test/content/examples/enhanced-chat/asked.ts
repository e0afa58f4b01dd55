/** What people paste or write of its faults, and the one that comes first. */
export const asked: readonly (readonly [string, string])[] = [
  ["User Verification isn't enabled in Messaging Settings", 'enhanced-chat-not-enabled'],
  ['Invalid identity token parameter', 'enhanced-chat-token-not-taken'],
  ['User verification configuration has no active AuthSchemes.', 'enhanced-chat-no-auth-schemes'],
  ['Something went wrong, please log in and try again', 'enhanced-chat-cached-token'],
];
