export const unread =
  'The content of the link could not be read, and is not used. Open the link again to have it read.';
